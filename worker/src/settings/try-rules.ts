import { classifyPage, cleanPath, matchesGlob, type Rule } from '@safar/journey';
import type { Tried } from '../pages/site/site-page-props.ts';
import type { Site } from '../site.ts';
import { lookAtPage } from './look-at-page.ts';

/**
 * What a page would be counted as by these rules, and who said so. The page itself is looked at too, since
 * what it says goes before its path; where it cannot be, its address alone decides.
 */
export async function tryRules(
  url: string,
  rules: readonly Rule[],
  site: Site,
  from: string,
): Promise<Tried> {
  const looked = await lookAtPage(url, site, from);
  const facts = 'page' in looked ? looked.page.facts : { url: url.trim() };
  const path = cleanPath(facts.url);
  const { kind, by } = classifyPage({ ...facts, path, rules });
  const tried: Tried = { url: facts.url, path, kind, by };
  const rule = by === 'rule' && rules.find(({ glob }) => matchesGlob(path, glob));
  if (rule) tried.glob = rule.glob;
  if ('fault' in looked) tried.fault = looked.fault;
  return tried;
}
