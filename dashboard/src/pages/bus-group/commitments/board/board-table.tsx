import { Link } from 'wouter';
import type { CommitmentRule } from '../../../../gql/graphql.js';
import { Written } from '../../../../i18n/day.js';
import { useSpeech } from '../../../../i18n/language.js';
import { paths } from '../../../../paths.js';
import { Icon } from '../../../../ui/icon.js';
import { markOf } from '../standing-tag.js';
import { useWords } from '../words.js';
import type { BoardRow, Cell, Sort } from './board.js';
import styles from './board.module.css';
import { useRovingGrid } from './roving-grid.js';

interface BoardTableProps {
  rows: readonly BoardRow[];
  columns: readonly CommitmentRule[];
  sort: Sort;
  day: string | null;
  onSort(sort: Sort): void;
}

/**
 * Groups by rules. It scrolls inside its own frame, with names and headings staying; where there is no room it stands as cards.
 * The roles are written out because a changed `display` takes them away. One tab stop for all of it: the arrow keys go from
 * cell to cell.
 */
export function BoardTable({ rows, columns, sort, day, onSort }: BoardTableProps) {
  const words = useWords();
  const text = words.board;
  const grid = useRovingGrid();
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    // biome-ignore-start lint/a11y/noNoninteractiveElementToInteractiveRole: a table is a grid where keys go from cell to cell
    <div className={styles.room}>
      <section className={styles.scroll} aria-label={text.scroll}>
        <table className={styles.table} role="grid" aria-readonly="true" {...grid}>
          <caption className="for-screen-readers">
            {text.title}. {text.keys}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th className={styles.corner} role="columnheader" scope="col">
                {text.group}
              </th>
              {columns.map((rule) => (
                <th
                  key={rule}
                  role="columnheader"
                  scope="col"
                  aria-sort={sort === rule ? 'descending' : undefined}
                >
                  <button
                    className={styles.sort}
                    type="button"
                    data-sorted={sort === rule}
                    title={text.sortByRule(inOnePiece(words.short[rule]))}
                    onClick={() => onSort(sort === rule ? 'name' : rule)}
                  >
                    {inOnePiece(words.short[rule])}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={row.id} role="row">
                <th className={styles.group} role="rowheader" scope="row">
                  <Link href={paths.busGroup(row.id, 'commitments', day)}>
                    <Written>{row.name}</Written>
                  </Link>
                  <Where row={row} />
                  <span className={styles.rest}>{text.rest(row.numbers.KEPT, row.numbers.UNKNOWN)}</span>
                </th>
                {columns.map((rule) => (
                  <td
                    key={rule}
                    role="gridcell"
                    tabIndex={-1}
                    data-column={words.short[rule]}
                    data-standing={row.cells.get(rule)}
                  >
                    <BoardCell row={row} rule={rule} day={day} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot role="rowgroup">
            <tr role="row">
              <th className={styles.group} role="rowheader" scope="row">
                {text.sum}
              </th>
              {columns.map((rule) => (
                <td
                  key={rule}
                  role="gridcell"
                  tabIndex={-1}
                  className="numbers"
                  data-column={words.short[rule]}
                >
                  {rows.filter(({ cells }) => cells.get(rule) === 'BROKEN').length}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
    // biome-ignore-end lint/a11y/noNoninteractiveElementToInteractiveRole: see above
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Where({ row: { name, municipalities } }: { row: BoardRow }) {
  const { list } = useSpeech();
  const where = list([...municipalities]);
  return where === name ? null : <span className={styles.where}>{where}</span>;
}

/** Without the places where it may be broken, which are for the eye. */
const inOnePiece = (word: string) => word.replaceAll('\u00ad', '');

/** A mark, and a word where there is room; from it to what it rests on. */
function BoardCell({ row, rule, day }: { row: BoardRow; rule: CommitmentRule; day: string | null }) {
  const words = useWords();
  const cell: Cell = row.cells.get(rule) ?? 'NOT_ASKED';
  if (cell === 'NOT_ASKED' || cell === 'AWAY')
    return <span className={styles.away}>{cell === 'AWAY' ? words.board.away : words.board.notAsked}</span>;
  const mark = markOf[cell];
  const told = words.standing[cell];
  const isMadeUp = row.madeUp.has(rule);
  const inWords = isMadeUp ? `${told}. ${words.demo}` : told;
  return (
    <Link
      className={styles.cell}
      data-standing={cell}
      href={`${paths.busGroup(row.id, 'commitments', day)}#${rule}`}
      aria-label={words.board.inCell(row.name, inOnePiece(words.short[rule]), inWords)}
      title={inWords}
    >
      {mark ? <Icon name={mark} size={14} /> : <span aria-hidden="true">?</span>}
      <span className={styles.told}>{told}</span>
      {isMadeUp && <small className={styles.madeUp}>{words.board.demo}</small>}
    </Link>
  );
}
