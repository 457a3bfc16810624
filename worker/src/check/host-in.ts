import { remembering } from '../remembering.ts';

/** The host in an address that a browser told, with its port; `''` for none. */
export const hostIn = (address: string | undefined): string => hostOf(address ?? '');

const hostOf = remembering((address) => (URL.canParse(address) ? new URL(address).host : ''));
