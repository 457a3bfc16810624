/**
 * The consonants of Persian words, the same whether they are written in Persian letters or, as shops
 * spell them, in Latin ones: both سبد خرید and sabad-kharid are `sbd xrd`. Vowels go, and with them
 * the letters that stand for vowels or are not heard: ا و ی ه ح ع, and with them the plural ها. Letters of one sound become one
 * letter, Arabic ي and ك Persian ones; `c` is ش and چ, `q` ق and غ, `x` خ, `j` ژ and ج. A vowel that begins a word stays, as `a`.
 *
 * @param text  lower case, words parted by a space
 * @returns words parted by one space or more; begins with `~` if `text` is not in Latin letters
 */
export const skeletonOf = (text: string): string =>
  text
    .replace(/gh/g, 'q')
    .replace(/kh/g, 'x')
    .replace(/sh/g, 'c')
    .replace(/zh/g, 'j')
    .replace(/^(?![a-z])/, '~')
    .replace(/[آ-إابت-وپچژکگيی]/g, (letter) => LATIN[letter.charCodeAt(0) % 93]!)
    // The joining vowel of sabad-e-kharid is no word.
    .replace(/\b[eio]\b/g, '')
    .replace(/\b[eio]/g, 'a')
    .replace(/\B[aeiou]|[hvwy]|[^a-z ~]/g, '');

/**
 * The Latin letter of a Persian one, at its code modulo 93, the least number at which no two letters
 * of different sounds meet; `h` goes away again.
 */
const LATIN =
  'hxdzrzscsztzaqjhhhhhfqklmnhhhhhkhhhhhghhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhpaahahabctsj';
