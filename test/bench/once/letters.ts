/** A whole number in letters: 0 is `a`, 25 is `z`, 26 is `ba`. */
export const letters = (n: number): string =>
  (n > 25 ? letters(Math.floor(n / 26)) : '') + String.fromCharCode(97 + (n % 26));
