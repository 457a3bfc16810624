import { enMessages } from './en-messages.ts';
import { enFunnel } from './en-funnel.ts';
import { enCompare } from './en-compare.ts';
import { enFindings } from './en-findings.ts';
import { enFilters } from './en-filters.ts';
import { enMap } from './en-map.ts';
import { enNotes } from './en-notes.ts';
import { enSite } from './en-site.ts';
import { enSites } from './en-sites.ts';
import { enNow } from './en-now.ts';
import { enToc } from './en-toc.ts';

/**
 * All that the pages say, in English. Another language is one more file of the same shape.
 * `{name}` stands for a value; where a text depends on a number it has two forms, `one` and `other`.
 */
export const en = {
  name: 'English',
  product: 'Safar',
  skip: 'Skip to the numbers',
  skipToText: 'Skip to the page',
  language: 'Language',
  comma: ', ',
  noData: 'no data',
  other: 'the rest',
  none: 'unknown',

  headline: {
    label: 'In short',
    journeys: { one: 'Of {journeys} journey,', other: 'Of {journeys} journeys,' },
    ordered: { one: '{goals} ordered.', other: '{goals} ordered.' },
    reached: { one: '{goals} reached “{goal}”.', other: '{goals} reached “{goal}”.' },
    noneOrdered: 'none has ordered yet.',
    noneReached: 'none has reached “{goal}” yet.',
    leak: 'The leak that loses most journeys is between {previous} and {stage}: {lost} lost; of the settled ones, {leak} never came there.',
    leakFew:
      'The leak that loses most journeys is between {previous} and {stage}: {lost} lost, of too few to say a share.',
    most: 'Most of them were last seen on {kind}.',
    often: 'They were last seen most often on {kind}.',
    early: 'It is too early to name a leak: the journeys are still open.',
    noLeak: 'No stage leaks.',
    open: {
      one: '{open} journey is still open: it may yet go on, and is not counted as lost.',
      other: '{open} journeys are still open: they may yet go on, and are not counted as lost.',
    },
    allSettled: 'No journey of this period is still open.',
  },

  figures: {
    journeys: 'Journeys',
    ordered: 'With an order',
    reached: 'Reached “{goal}”',
    rate: 'of all journeys',
    open: 'Still open',
    ended: 'Ended without an order',
    endedOther: 'Ended without the goal',
    again: 'Opened an earlier order',
    orders: 'Orders in the period',
    goals: 'Goals in the period',
  },

  findings: enFindings,

  notes: enNotes,
  now: enNow,
  toc: enToc,

  compare: enCompare,

  filters: enFilters,

  empty: {
    title: 'No data yet',
    none: 'No such journeys',
    why: 'No journey began between {from} and {to}.',
    filtered: 'No journey of the period fits these filters.',
    widen: 'Show the last 12 months',
    tag: 'If the shop does not have the tag yet, paste this line before the end of its head, on every page:',
    then: 'Then open the shop in another tab. Your own visit appears here within seconds.',
    check: 'Nothing appears?',
    domains: 'Steps are taken from these addresses:',
  },

  funnel: enFunnel,

  stage: {
    title: 'More on {stage}',
    close: 'Close',
    who: 'Who reached it',
    whoAbout: 'Of the journeys of the stage before that are decided, how many came here.',
    whoFirst: 'How the journeys of this stage began.',
    name: 'Began with',
    reached: 'Reached',
    lost: 'Lost before',
    stillOpen: 'Still open',
    rate: 'Came on',
    from: 'From where',
    fromAbout: 'Each time a journey came to it.',
    began: 'began here',
    came: 'Times',
    lostBefore: 'Where those who never came were last seen',
    lostAfter: 'Where those who left after it were last seen',
    nobody: 'Nobody so far.',
    speed: 'How fast its pages are',
  },

  flow: {
    title: 'How journeys move',
    about:
      'Journeys do not run in a line. Each band leads from where they were to where they went next: level is onwards, down is a leap or a rest, up is back.',
    beginning: 'Beginning',
    rest: 'At rest',
    line: '{from} → {to}: {count}',
    forward: 'to the next stage',
    skip: 'over a stage',
    back: 'back',
    noMoves: 'No journey has moved between stages yet.',
    picture: 'Moves between stages; the table below has the same numbers.',
    caption: 'Moves from stage to stage',
    fromStage: 'From',
    toStage: 'To',
    count: 'Moves',
    kind: 'Direction',
    resting: 'Where journeys rest now',
    restingAbout: 'The page that journeys were last seen on, whether lost, open or finished.',
    pageKind: 'Page',
    journeys: 'Journeys',
    start: 'beginning',
    end: 'resting place',
    ends: 'rests there',
    begins: 'begins there',
    asTable: 'All moves as a table',
  },

  trend: {
    by: 'By',
    steps: { day: 'day', week: 'week' },
    title: 'Day by day',
    titleWeeks: 'Week by week',
    journeys: 'Journeys that began',
    goals: 'of them ordered so far',
    goalsOther: 'of them reached the goal so far',
    open: 'Fainter: some journeys of that time are still open, so its goals may yet grow.',
    cut: 'Dashed: a week of which the period has only some days.',
    cutTo: 'only {days} of the week',
    caption: 'Journeys by the day they began',
    captionWeeks: 'Journeys by the week they began',
    day: 'Day',
    week: 'Week from',
    began: 'Journeys',
    reached: 'With goal',
    views: 'Views',
    orders: 'Orders',
    state: 'State',
    stillOpen: 'still open',
    settled: 'settled',
    point: '{day}: {journeys} journeys, {goals} with goal',
    picture: 'Columns of journeys and goals; the table below has the same numbers.',
    asTable: 'All days as a table',
    asTableWeeks: 'All weeks as a table',
  },

  pages: {
    title: 'Which pages help',
    about:
      'Of the journeys that saw a kind of page before the goal, how many reached it, against those that did not see it.',
    caption: 'Kinds of page',
    kind: 'Kind',
    views: 'Views',
    journeys: 'Journeys',
    helped: 'Saw it, then ordered',
    helpedOther: 'Saw it, then reached the goal',
    lift: 'Against the others',
    clear: '{lift}× as often',
    range: '{low}× to {high}×',
    times: '{lift}×',
    few: 'too few to say',
    same: 'no clear difference',
    way: 'on the way to every order',
    paths: 'Most viewed pages of each kind',
    ofKind: '{kind}: {views} views',
    pathsCaption: 'Most viewed paths',
    path: 'Path',
  },

  touch: {
    title: 'Where journeys come from',
    about: 'By what brought a journey’s first visit.',
    caption: 'Touchpoints',
    touchpoint: 'Touchpoint',
    journeys: 'Journeys',
    goals: 'With goal',
    rate: 'Rate',
  },

  lists: {
    title: 'Who they are and how they began',
    source: 'Sources',
    campaign: 'Campaigns',
    country: 'Countries',
    landing: 'First page, by kind',
    entry: 'First page, by path',
    devices: 'Devices',
    who: 'New, returning, customers',
    name: 'Name',
    journeys: 'Journeys',
    goals: 'With goal',
    rate: 'Rate',
    range: '{low} to {high}',
    value: 'Value',
    only: 'Show only these journeys',
    nothing: 'Nothing known so far.',
    noSource: 'direct, no source',
    noCampaign: 'no campaign',
    whole:
      'Sources, campaigns, countries and first pages are kept for all journeys together; take the filters off to see them.',
  },

  time: {
    title: 'How long it takes',
    about: 'From the beginning of a journey to its goal.',
    median: 'Half of those who reached it took {span} or less.',
    atOnce: 'Half of those who reached it did so within a minute.',
    caption: 'Journeys by the time to their goal',
    picture: 'Columns of journeys; the table below has the same numbers.',
    bar: '{span}: {count}',
    until: 'up to {span}',
    over: 'over {span}',
    time: 'Time',
    journeys: 'Journeys',
    byTouch: 'By touchpoint',
    middle: 'Median',
    nothing: 'None has reached the goal yet.',
    asTable: 'The same as a table',
    within: 'within a minute',
  },

  money: {
    title: 'What it is worth',
    about:
      'Orders and value that came in the period, by what brought the journey’s first visit, and by what brought the last, in which it was decided.',
    total: 'Value',
    totalIn: 'Value: {currency}',
    perJourney: 'Per journey',
    perOrder: 'Per order',
    several:
      'Orders are counted together, whatever their currency: what a journey or an order brings can be told only where all are in one.',
    caption: 'Value by touchpoint',
    firstOrders: 'Orders (first visit)',
    lastOrders: 'Orders (last visit)',
    firstValue: 'Value (first visit)',
    lastValue: 'Value (last visit)',
    whole: 'By the last visit it is kept for all journeys together only.',
  },

  speed: {
    title: 'Whether pages are fast enough',
    about:
      'What three of four page views stayed within, per stage, against Google’s thresholds: main content shown (LCP), answer to a tap (INP), layout that jumps (CLS).',
    caption: 'Speed by stage, 75th percentile',
    stage: 'Stage',
    lcp: 'Content shown',
    inp: 'Answer to a tap',
    cls: 'Layout jumps',
    samples: 'Measured',
    good: 'good',
    middling: 'needs work',
    poor: 'poor',
    byKind: 'By kind of page',
    kind: 'Page',
    measure: 'Measure',
    value: 'Three in four within',
    poorShare: 'Poor views',
    nothing: 'No page has been measured yet.',
  },

  quality: {
    title: 'Whether the numbers can be trusted',
    about: 'What came, and what was left out and why.',
    accepted: 'Steps counted',
    repeated: 'Repeated, counted once',
    bots: 'From bots, left out',
    refused: 'Refused',
    lost: 'Given up in browsers',
    redated: 'Day corrected',
    unstored: {
      one: '{steps} step came from a browser that keeps nothing: each of its pages begins a journey of its own.',
      other:
        '{steps} steps came from browsers that keep nothing: each of their pages begins a journey of its own.',
    },
    reasons: {
      origin: 'came from an address that is not the site’s',
      site: 'named a site that does not exist',
      field: 'a field was wrong',
      body: 'could not be read',
      size: 'was too large',
      version: 'spoke another version',
      rate: 'came too fast',
      busy: 'came while the site had too much to do',
      consent: 'without consent',
      bot: 'came from a bot',
    },
  },

  data: {
    title: 'The same numbers elsewhere',
    json: 'JSON',
    csv: 'CSV',
    signOut: 'Sign out',
    promise:
      'No cookie, no visitor’s id: a journey stays in its visitor’s browser, only counts come here.',
  },

  kinds: {
    home: 'Home',
    landing: 'Landing page',
    article: 'Article',
    portfolio: 'Portfolio',
    category: 'Category',
    search: 'Search',
    product: 'Product',
    pricing: 'Pricing',
    guide: 'Buying guide',
    compare: 'Comparison',
    about: 'About us',
    faq: 'FAQ',
    contact: 'Contact',
    reviews: 'Reviews',
    demo: 'Demo',
    policy: 'Shipping and terms',
    cart: 'Cart',
    checkout: 'Checkout',
    order: 'Order placed',
    account: 'Account',
    tracking: 'Order tracking',
    support: 'Support',
    docs: 'Manual',
    rewards: 'Loyalty club',
    survey: 'Survey',
    other: 'Other page',
  },
  touchpoints: {
    search: 'Search engines',
    ads: 'Ads',
    social: 'Social networks',
    messaging: 'Messengers',
    email: 'Email',
    marketplace: 'Marketplaces',
    ai: 'AI assistants',
    affiliate: 'Affiliates',
    referral: 'Other sites',
    offline: 'Offline',
    direct: 'Direct',
  },
  devices: { mobile: 'Phone', tablet: 'Tablet', desktop: 'Computer', other: 'Other' },
  who: { new: 'New', returning: 'Returning', customer: 'Customers' },
  toman: '{sum} toman',
  rial: '{sum} rial',

  map: enMap,
  site: enSite,

  sites: enSites,

  signIn: {
    title: 'Sign in',
    about: 'The key was shown once, when the site was made.',
    site: 'Site',
    key: 'Key',
    submit: 'Sign in',
    errors: {
      key: 'This key does not open this site. Look for spaces around it, and for the right site.',
      rate: 'Too many tries. Wait a minute, then try again.',
    },
  },

  front: {
    title: 'See how far your customers’ journeys get, and where they leak',
    about:
      'Safar counts journeys through a shop, from the first look to the next order. People enter anywhere, go back, come again after days; each journey still counts once. It needs one line in the page and keeps no cookie and no visitor’s id.',
    site: 'Your site’s id',
    open: 'Open',
    setup: 'Make a site',
    setupAbout:
      'With the admin key that you set when you deployed this worker. You get the site’s key, which is shown this once, and the tag to paste into the shop.',
    command: 'From the command line',
    missing: 'Not set yet',
    missingAbout:
      'This worker has no default secrets. Until these are set, it makes no sites and signs nobody in:',
    missingHow: 'Set each with a long random value, then come back:',
  },

  messages: enMessages,
};

/** The shape that every language has. */
export type Messages = typeof en;
