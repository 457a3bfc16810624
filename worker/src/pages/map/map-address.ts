import type { Lang } from '../props.ts';
import type { MapFrame } from './map-props.ts';

/** What a link may change of a map's address. */
export interface MapChange {
  lang?: Lang;
  /** Id of a persona, or `''`. */
  map?: string;
  at?: number;
}

/** The address of a map; what is at its default is left out. */
export function mapAddressOf(page: MapFrame, change: MapChange = {}, below = ''): string {
  const { lang = page.lang, map = page.map, at } = change;
  const { site, model } = page;
  const query = new URLSearchParams();
  if (map) query.set('persona', map);
  if (model.id !== (typeof site.model === 'string' ? site.model : site.model.id))
    query.set('model', model.id);
  if (at !== undefined) query.set('at', String(at));
  if (lang !== site.locale) query.set('lang', lang);
  return `${page.path}${below}${query.size ? `?${query}` : ''}`;
}
