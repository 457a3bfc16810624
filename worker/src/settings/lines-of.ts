/** The lines of a field that takes one thing a line, or several with commas between. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n,،]/)
    .map((line) => line.trim())
    .filter(Boolean);
