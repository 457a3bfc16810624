import type { DemoMap } from './map-file-of.ts';

/** Somebody who buys from abroad. */
export const anna: DemoMap = {
  id: 'anna',
  persona: {
    name: 'Anna Berg, Berlin',
    ages: '35 to 45',
    job: 'Interior designer, buys for clients too',
    education: 'Degree in design',
    pains: 'Customs and delays at the border. Colours that look different on every screen.',
    channels: 'Instagram, Pinterest, two design newsletters',
  },
  stages: [
    {
      script: 'A client wants a room that has a story. Who makes pieces that I can name?',
      actions: 'Searches “hand-woven kilim”, looks through the projects that we have furnished.',
      feel: 'Spoilt for choice, short of time.',
    },
    {
      goals: 'Measures to the centimetre, yarn and dye by name, a photograph by daylight.',
      actions: 'Reads the size guide and the projects; writes to ask for a colour sample.',
      think: 'Can they make it thirty centimetres longer?',
      opportunities:
        'A page for designers: made to order, samples, an invoice with the VAT number.',
    },
    {
      script: 'Is the duty in the price? My client signs once.',
      goals: 'A firm offer with a date, eight to ten weeks for a kilim.',
      think: 'If it is late, I am to blame.',
      owner: 'Dariush, shop',
    },
    {
      actions: 'Sends us photographs of the finished room.',
      opportunities: 'Ask whether the room may stand among our projects; name her there.',
      owner: 'Sara, after-sale',
    },
  ],
};
