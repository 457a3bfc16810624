/** What the page says of what to do, in English. */
export const enFindings = {
  title: 'What to do',
  about:
    'What is out of the ordinary and hardly chance, first what concerns the most journeys: those that are lost, missed or still to be won by it.',
  none: 'Nothing stands out that is certain enough to act on.',
  few: 'There are too few journeys yet to tell what is unusual.',
  stake: { one: 'Concerns {count} journey', other: 'Concerns {count} journeys' },
  see: {
    funnel: 'See the funnel',
    pages: 'See the pages',
    touchpoints: 'See where journeys come from',
    speed: 'See the speed',
    quality: 'See what came',
  },
  leakAt: '{kind} loses journeys on the way to {stage}',
  leakAtText:
    'Of {seen} journeys that saw it, {lost} ended there: {rate}, against {others} on the other pages of the stage. Look at which question it leaves open.',
  leakGrown: 'More are lost before {stage} than there were',
  leakGrownText:
    '{leak} of settled journeys never came there (likely between {low} and {high}); it was {before} in the time compared. Look at what has changed since.',
  leakDevice: '{device}: {rate} are lost there, elsewhere {others}.',
  leap: 'Most who go further leap over {stage}',
  leapText:
    'Of {further} journeys that went on, {skipped} never came to it: {share} (likely between {low} and {high}). They do not need it, or do not find it.',
  untagged: 'A page of {stage} seems to lack the tag',
  untaggedText:
    '{visited} journeys came to {stage}, but {visitedNext} to {next}, which is after it. Open its pages and see whether the tag is in each.',
  slow: '{kind} is slow, and journeys end there',
  slowText: {
    lcp: '{poor} of its views (likely between {low} and {high}) showed their content only after more than {limit}; {value} is what three in four stay within.',
    inp: '{poor} of its views (likely between {low} and {high}) answered a tap only after more than {limit}; {value} is what three in four stay within.',
    cls: '{poor} of its views (likely between {low} and {high}) jumped about by more than {limit} while loading; {value} is what three in four stay within.',
  },
  helps: 'Those who see {kind} reach the goal more often',
  helpsText:
    'The {seen} journeys that saw it reached the goal {lift} times as often as the {others} that did not (likely {low} to {high} times). Lead more visitors there, and compare before with after.',
  fruitless: '{touchpoint}: many come, and none reaches the goal',
  fruitlessText:
    'None of {journeys} journeys did. Chance leaves room for {high} at most; of the others {average} do. Look at where it leads, or spend less on it.',
  bots: 'A burst of bots',
  botsText:
    '{bots} visits of bots came on {days}; {usual} a day are usual. They were left out, but some may have passed for people.',
  silent: 'No data since {day}',
  silentText:
    'Nothing came for {span}, though {usual} steps a day are usual. See whether the tag is still in the pages, and the address still among the site’s.',
};
