import { html, type Html } from '../html.ts';

/**
 * A table whose rows begin with a heading. On narrow screens each row becomes a block of its own,
 * with the column's name before each value.
 *
 * @param quiet  the caption is for screen readers: the page's heading says the same
 */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  quiet = false,
): Html =>
  html`<table class="chart">
<caption${quiet ? html` class="unseen"` : ''}>${caption}</caption>
<thead><tr>${head.map((cell) => (cell ? html`<th scope="col">${cell}</th>` : html`<td></td>`))}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell, i) => (i ? html`<td data-label="${head[i]}">${cell}</td>` : html`<th scope="row">${cell}</th>`))}
      </tr>`,
  )}</tbody>
</table>`;
