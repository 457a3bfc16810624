import type { Device } from '@safar/funnel';
import { remembering } from './remembering.ts';

/** The class of device, by the browser's own words; no more of them is kept. */
export function deviceOf(headers: Headers): Device {
  const agent = headers.get('user-agent') ?? '';
  // The newer header says what this word of the older one does.
  return deviceOfWords(headers.get('sec-ch-ua-mobile') === '?1' ? `${agent} Mobi` : agent);
}

const deviceOfWords = remembering((words): Device => {
  if (/SmartTV|Smart-TV|AppleTV|GoogleTV|HbbTV|BRAVIA|PlayStation|Xbox|Nintendo/i.test(words))
    return 'other';
  // Tablets with Android leave "Mobile" out; an iPad since 2019 says it is a Mac, and counts as one.
  if (/iPad|Tablet|PlayBook|Silk(?!.*Mobile)|Android(?!.*Mobile)|Kindle/i.test(words))
    return 'tablet';
  if (/Mobi|iPhone|iPod|Android|Opera Mini/i.test(words)) return 'mobile';
  return /Windows|Macintosh|X11|CrOS|Linux/.test(words) ? 'desktop' : 'other';
});
