/** What a page load says of where the visit came from. The worker decides from it which touchpoint that is. */
export interface Touch {
  /** Host of the referrer, lower case, without `www.`; `''` where there is none or it is the site itself. */
  host: string;
  /** `utm_source`, or what stands for it; `''` where there is none. */
  source: string;
  /** `utm_medium`; `''` where there is none. */
  medium: string;
  /** `utm_campaign`; `''` where there is none. */
  campaign: string;
  /** The address carried the click id of an advertiser (`gclid`, `msclkid`, `ttclid` …); the id itself stays behind. */
  paid: boolean;
}

/** A visit that came from nowhere that can be told. */
export const DIRECT: Touch = { host: '', source: '', medium: '', campaign: '', paid: false };
