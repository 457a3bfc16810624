import type { Device } from '@safar/funnel';

/** The class of device, by the browser's own words; no more of them is kept. */
export function deviceOf(headers: Headers): Device {
  const agent = headers.get('user-agent') ?? '';
  if (/SmartTV|Smart-TV|AppleTV|GoogleTV|HbbTV|BRAVIA|PlayStation|Xbox|Nintendo/i.test(agent))
    return 'other';
  // Tablets with Android leave "Mobile" out; an iPad since 2019 says it is a Mac, and counts as one.
  if (/iPad|Tablet|PlayBook|Silk(?!.*Mobile)|Android(?!.*Mobile)|Kindle/i.test(agent))
    return 'tablet';
  if (
    headers.get('sec-ch-ua-mobile') === '?1' ||
    /Mobi|iPhone|iPod|Android|Opera Mini/i.test(agent)
  )
    return 'mobile';
  return /Windows|Macintosh|X11|CrOS|Linux/.test(agent) ? 'desktop' : 'other';
}
