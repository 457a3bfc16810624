import { KINDS, type PageKind } from '@safar/journey';
import type { Site } from '../../site.ts';
import type { TypedSettings } from './site-page-props.ts';

/**
 * A site's settings as they stand in the fields before anybody types.
 *
 * @param digits  writes a number in the digits of the page's language
 */
export function typedSettingsOf(site: Site, digits: (n: number) => string): TypedSettings {
  const isKind = KINDS.includes(site.goal as PageKind);
  return {
    name: site.name,
    domains: site.domains.join('\n'),
    timezone: site.timezone,
    locale: site.locale,
    currency: site.currency,
    goalKind: isKind ? site.goal : 'order',
    goalEvent: isKind ? '' : site.goal,
    window: digits(site.window),
    aftercare: digits(site.aftercare),
    retention: site.retention ? digits(site.retention) : '',
    shards: digits(site.shards),
    dnt: site.dnt,
  };
}
