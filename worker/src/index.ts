import { door } from './door.ts';

export { Ledger } from './ledger.ts';
export { Atlas } from './map/atlas.ts';
export { Registry } from './registry.ts';
export default door;
