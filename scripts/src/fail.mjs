/**
 * Ends the program with one sentence for people instead of a stack trace.
 *
 * @param {string} message  what went wrong, and what helps
 * @returns {never}
 */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
