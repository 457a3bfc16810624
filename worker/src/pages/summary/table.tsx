import type { Child } from 'hono/jsx';
import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';

export interface Column {
  name: string;
  /** Numbers stand at the inline end, words at the start. */
  number?: boolean;
  /** Only for eyes: a bar or a mark of what another column says. */
  picture?: boolean;
  /** What such a picture's scale is, in place of the column's name. */
  axis?: Child;
  /** What can be done with a row; the column needs no name. */
  deed?: boolean;
}

interface TableProps {
  caption: string;
  columns: Column[];
  /** The first cell of a row is its heading. */
  rows: Child[][];
  /** Where given, only the first rows are shown until asked for all; the id that the asking has on the page. */
  fold?: { l: Locale; id: string };
  /** The caption is what a heading beside the table says already. */
  quiet?: boolean;
  /** On a narrow screen a row's heading stands above its numbers. */
  stacked?: boolean;
}

/** Rows that a folded table shows, as the style sheet has it; one more alone is not worth folding. */
const SHOWN = 5;

/** From so many columns on, a table may have to be scrolled sideways, and so be reached by keyboard. */
const WIDE = 5;

/** A table that says what it is, and scrolls by itself where the screen is narrower. */
export const Table = ({ fold, ...props }: TableProps) =>
  fold && props.rows.length > SHOWN + 1 ? (
    <>
      <Rows {...props} folded />
      <details class="all" id={fold.id}>
        <summary>
          <span class="more">
            <Say
              text={fold.l.m.toc.all}
              with={{ count: fold.l.f.number(props.rows.length), name: props.caption }}
            />
          </span>
          <span class="fewer">{fold.l.m.toc.fewer}</span>
        </summary>
      </details>
    </>
  ) : (
    <Rows {...props} />
  );

interface RowsProps extends TableProps {
  folded?: boolean;
}

const Rows = ({ caption, columns, rows, quiet, stacked, folded }: RowsProps) => {
  // To a browser, what is laid out otherwise is no table any more, unless it is said to be one.
  const as = (role: string) => (stacked ? { role } : {});
  return (
    <div
      class={['scroll', folded && 'folded', stacked && 'stacked'].filter(Boolean).join(' ')}
      {...(columns.length >= WIDE ? { tabindex: 0, role: 'region', 'aria-label': caption } : {})}
    >
      <table {...as('table')}>
        <caption class={quiet ? 'unseen' : undefined}>{caption}</caption>
        <thead {...as('rowgroup')}>
          <tr {...as('row')}>
            {columns.map((column) =>
              column.picture || column.deed ? (
                <td class={column.picture ? 'picture' : undefined} aria-hidden="true">
                  {column.axis}
                </td>
              ) : (
                <th
                  scope="col"
                  {...as('columnheader')}
                  class={column.number ? 'number' : undefined}
                >
                  {column.name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody {...as('rowgroup')}>
          {rows.map(([head, ...cells]) => (
            <tr {...as('row')}>
              <th scope="row" {...as('rowheader')}>
                {head}
              </th>
              {cells.map((cell, i) => {
                const column = columns[i + 1];
                return (
                  <td
                    {...as('cell')}
                    class={column?.picture ? 'picture' : column?.number ? 'number' : undefined}
                    aria-hidden={column?.picture ? 'true' : undefined}
                  >
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** A table that opens on demand, under a picture of the same numbers. */
export const TableOnDemand = ({
  id,
  label,
  ...table
}: TableProps & { id: string; label: string }) => (
  <details id={id}>
    <summary>{label}</summary>
    <Table {...table} />
  </details>
);
