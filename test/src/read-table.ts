import type { Page } from 'playwright-core';

/** The rows of all tables within an element, cell by cell, without cells that are only pictures. */
export const rowsOf = (page: Page, selector: string): Promise<string[][]> =>
  page
    .locator(`${selector} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td:not(.picture)')].map((cell) => cell.textContent ?? ''),
      ),
    );

/** The number that a text begins with, in English or Persian digits; `NaN` where there is none. */
export function numberIn(text: string): number {
  const plain = text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return Number(/^\s*([\d,٬]+)/.exec(plain)?.[1]?.replace(/[,٬]/g, '') ?? NaN);
}
