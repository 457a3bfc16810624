import { isbot } from 'isbot';
import { remembering } from './remembering.ts';

/** By what a request is known to come from no visitor: what is counted. */
export type BotSign = 'prefetch' | 'preview' | 'headless' | 'agent';

/** Programs that fetch a page to show a card of it in a chat or a post, as they name themselves. */
const PREVIEW =
  /facebookexternalhit|facebot|^whatsapp|telegrambot|twitterbot|slackbot|slack-img|discordbot|linkedinbot|skypeuripreview|^viber|pinterestbot|embedly|iframely|vkshare|mattermost|bitlybot|redditbot|applebot-preview|(?:link|url|page)[\s-]?preview/i;

/** Browsers that a program drives, where they say so. */
const HEADLESS = /headless|phantomjs|puppeteer|playwright|selenium|webdriver/i;

/** The sign of a bot; `undefined` for a visitor. */
export function botSignOf(headers: Headers): BotSign | undefined {
  const purpose = [
    headers.get('sec-purpose'),
    headers.get('purpose'),
    headers.get('x-purpose'),
    headers.get('x-moz'),
  ].join(' ');
  if (/prefetch|prerender|preview/i.test(purpose)) return 'prefetch';
  return signOfAgent(headers.get('user-agent') ?? '');
}

const signOfAgent = remembering((agent): BotSign | undefined => {
  // A browser that names itself not at all is none.
  if (!agent) return 'agent';
  if (PREVIEW.test(agent)) return 'preview';
  if (HEADLESS.test(agent)) return 'headless';
  return isbot(agent) ? 'agent' : undefined;
});
