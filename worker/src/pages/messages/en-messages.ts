/** What the pages say that say one thing only, in English. */
export const enMessages = {
  notFound: {
    title: 'There is no such page',
    text: 'The address may have been cut or mistyped.',
  },
  noSite: {
    title: 'There is no such site',
    text: 'Look at the id again; it is the one in the site’s tag.',
  },
  forbidden: { title: 'This is not yours to see', text: 'Sign in with the key of this site.' },
  erased: {
    title: 'The site is erased',
    text: 'Its counters, its settings and its links are gone. Take its tag out of the pages, too.',
  },
  noLink: {
    title: 'This link no longer works',
    text: 'It has expired, or was taken back. Ask whoever sent it for a new one.',
  },
  badQuery: {
    title: 'This cannot be shown',
    text: 'Something in the address is not as it must be:',
  },
  tooMany: {
    title: 'A little slower, please',
    text: 'Too many requests came at once. Wait a minute, then try again.',
  },
  unavailable: {
    title: 'The numbers are not at hand just now',
    text: 'Nothing is lost: steps wait in their browsers until they are taken. Try again in a minute.',
  },
  secrets: {
    title: 'A secret is not set',
    text: 'This worker refuses what needs it until its deployer sets it:',
  },
  broken: {
    title: 'Something went wrong here',
    text: 'It has been logged. Try again in a minute.',
  },
  back: 'Back',
};
