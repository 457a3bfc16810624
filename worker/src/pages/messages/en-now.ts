/** What the page says of what happens now, in English. */
export const enNow = {
  title: 'Now',
  about: 'How often journeys came to each stage in the last {minutes} minutes.',
  aboutMinute: 'How often journeys came to each stage in the last minute.',
  nothing: 'Nobody is there just now.',
  justNow: 'just now',
  ago: '{span} ago',
  again: 'Look again',
};
