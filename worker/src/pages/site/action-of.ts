import type { Locale } from '../locale.ts';
import type { SitePageProps } from './site-page-props.ts';

/** What each part of the page is rendered from. */
export interface PartProps {
  l: Locale;
  page: SitePageProps;
}

/**
 * Where a form of the page posts. Its answer is in the language of the page, and shown from where the
 * form stands.
 *
 * @param at  id of the element to be at afterwards
 */
export const actionOf = ({ lang, site, path }: SitePageProps, form: string, at: string): string =>
  `${path}/${form}${lang === site.locale ? '' : `?lang=${lang}`}#${at}`;
