export { comparisonOf, periodBefore } from './comparison.ts';
export { adminSignInPage } from './admin-sign-in-page.tsx';
export { checkPage, verdictsText, type CheckPageProps } from './check-page.tsx';
export { embedPage } from './embed-page.tsx';
export { frontPage } from './front-page.tsx';
export { mapHistoryPage } from './map-history-page.tsx';
export { mapPage } from './map-page.tsx';
export type { Draft, MapHistoryProps } from './map/map-props.ts';
export { messagePage } from './message-page.tsx';
export { notePage } from './note-page.tsx';
export { LANGS } from './props.ts';
export type {
  FrontPageProps,
  Lang,
  MessagePageProps,
  SignInPageProps,
  SummaryPageProps,
  SummaryQuery,
} from './props.ts';
export { PARTS } from './site/site-page-props.ts';
export type { Fault, Outcome, Part } from './site/site-page-props.ts';
export { sitePage } from './site-page.tsx';
export { readDay } from './read-day.ts';
export {
  sitesPage,
  type SiteHealth,
  type SiteRow,
  type SitesOutcome,
  type TypedSite,
} from './sites-page.tsx';
export { signInPage } from './sign-in-page.tsx';
export { summaryPage } from './summary-page.tsx';
export { nowFragment } from './summary/now.tsx';
export { trendStepOf } from './summary/trend-points.ts';
