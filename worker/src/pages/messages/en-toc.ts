/** What leads about the page, in English. */
export const enToc = {
  label: 'Parts of this page',
  parts: {
    findings: 'What to do',
    funnel: 'Funnel',
    now: 'Now',
    flow: 'Moves',
    trend: 'Trend',
    pages: 'Pages',
    touchpoints: 'From where',
    lists: 'Who',
    time: 'Time',
    money: 'Money',
    speed: 'Speed',
    quality: 'Trust',
  },
  all: 'Show all {count}',
  fewer: 'Show fewer',
};
