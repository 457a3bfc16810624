import { KINDS, LEVELS } from '@safar/journey';
import { createBeaconParser } from '@safar/protocol';

/** The one parser of beacons, with the words that this version knows. */
export const parser = createBeaconParser({ kinds: KINDS, levels: LEVELS });
