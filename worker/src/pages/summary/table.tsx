import type { Child } from 'hono/jsx';

export interface Column {
  name: string;
  /** Numbers stand at the inline end, words at the start. */
  number?: boolean;
  /** Only for eyes: a bar or a mark of what another column says. */
  picture?: boolean;
  /** What can be done with a row; the column needs no name. */
  deed?: boolean;
}

interface TableProps {
  caption: string;
  columns: Column[];
  /** The first cell of a row is its heading. */
  rows: Child[][];
  /** The caption is what a heading beside the table says already. */
  quiet?: boolean;
}

/** From so many columns on, a table may have to be scrolled sideways, and so be reached by keyboard. */
const WIDE = 5;

/** A table that says what it is, and scrolls by itself where the screen is narrower. */
export const Table = ({ caption, columns, rows, quiet }: TableProps) => (
  <div
    class="scroll"
    {...(columns.length >= WIDE ? { tabindex: 0, role: 'region', 'aria-label': caption } : {})}
  >
    <table>
      <caption class={quiet ? 'unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) =>
            column.picture || column.deed ? (
              <td class={column.picture ? 'picture' : undefined} aria-hidden="true"></td>
            ) : (
              <th scope="col" class={column.number ? 'number' : undefined}>
                {column.name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr>
            <th scope="row">{head}</th>
            {cells.map((cell, i) => {
              const column = columns[i + 1];
              return (
                <td
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
