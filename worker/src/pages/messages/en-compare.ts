/** What the page says of the time compared, in English. */
export const enCompare = {
  label: 'Compared with',
  previous: 'the time before',
  year: 'a year ago',
  none: 'nothing',
  ghost: '{range}, to compare',
  before: 'It was {share}',
  count: 'before: {count}',
  column: 'Before',
  weekdays: 'Each day is compared with the same day of the week.',
  between: '{days} is in neither time, so that weekdays agree.',
  part: 'In {range} there is data for only {days}, from {day} on.',
  fragment:
    'In {range} there is data for only {days}, from {day} on: too few to compare the funnel with.',
  settled: 'The time compared has had longer to run; later stages may still grow here.',
  empty: 'There is nothing in {range} to compare with.',
};
