import type { ReactNode } from 'react';
import styles from './data-table.module.css';

interface DataTableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/**
 * A table that, where there is no room, stands as a list of cards. The roles are written out because a changed `display`
 * takes them away.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <div className={styles.room}>
      <table className={styles.table} role="table">
        <caption className="for-screen-readers">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row">
              {row.cells.map((cell, index) => (
                <td key={columns[index]} role="cell" data-column={columns[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
