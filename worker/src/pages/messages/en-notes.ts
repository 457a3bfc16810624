/** What the trend's notes say, in English. */
export const enNotes = {
  title: 'Notes',
  about:
    'Write down what you change and when: a price, a page, a campaign. It stands on the trend, so that before and after can be told apart.',
  none: 'No note in this period.',
  others: 'Notes of other times',
  write: 'Write a note',
  change: 'Change',
  day: 'Day',
  text: 'What happened',
  keep: 'Keep',
  remove: 'Remove',
  mark: '{day}: {text}',
  numbers: '{first}–{last}',
  notKept: 'This note was not kept',
  wrong: {
    day: 'Write its day as 2026-11-22.',
    text: 'It takes a short text, of {most} characters at most.',
    notes: 'There are {most} notes already, as many as a site may have. Remove one first.',
  },
};
