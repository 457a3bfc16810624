import { latinDigits } from '@safar/journey';

/** A whole number as people type it, in any of the digits; `NaN` for what is none. */
export function readNumber(text: string): number {
  const plain = latinDigits(text.trim()).replace(/[\u200c\u200e\u200f]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : NaN;
}
