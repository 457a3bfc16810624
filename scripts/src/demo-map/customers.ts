import type { DemoMap } from './map-file-of.ts';

/** All customers of the demo shop, as its owners see them. */
export const customers: DemoMap = {
  id: '',
  stages: [
    {
      script:
        'I want something hand-made for a home that looks like every other home. Is it real, and who made it?',
      goals: 'See the craft and the people behind it. Nobody wants to be sold to yet.',
      actions: 'Comes from a picture on Instagram or a search, reads one story in the journal.',
      think: 'All kilims look the same to me.',
      feel: 'Curious, a little suspicious of “hand-made”.',
      do: 'Scrolls through pictures, saves one.',
      opportunities: 'Link every story in the journal to the piece that it is about.',
      owner: 'Leila, journal and Instagram',
    },
    {
      script: 'Which piece fits my room and my purse, and will mine look like the picture?',
      goals: 'Size, colour, care and price on one page; an honest word on what differs.',
      actions: 'Opens three or four products, the size guide, the FAQ; asks in a message.',
      think: 'It is dearer than the bazaar. Why?',
      feel: 'In love with one piece, afraid of choosing wrong.',
      do: 'Compares sizes with a tape measure on the floor.',
      opportunities:
        'Show each piece in a room, with a person for scale. Say on the product page what 10% tax and delivery come to.',
      owner: 'Dariush, shop',
    },
    {
      script: 'What does it cost with everything, when does it come, and can I send it back?',
      goals: 'One total with no surprise; a date; a way back for 30 days.',
      actions: 'Fills the cart, looks up shipping and returns, asks somebody at home.',
      think: 'What if it arrives broken?',
      feel: 'Nervous before paying, proud after it.',
      do: 'Leaves the cart open for a day.',
      opportunities: 'Put the answer on broken parcels beside the pay button.',
      owner: 'Dariush, shop',
    },
    {
      script: 'How do I wash it, where is my parcel, and what do I give next year?',
      goals: 'An answer the same day, and a card on care in the parcel.',
      actions: 'Follows the parcel, sends a photograph of it at home.',
      think: 'The glaze is finer than in the picture.',
      feel: 'Glad; let down when nobody answers on a Friday.',
      do: 'Shows it to guests.',
      opportunities: 'Ask for the photograph in week three, with a tenth off the next order.',
      owner: 'Sara, after-sale',
    },
  ],
};
