import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** Which place a key moves to from another; null: the key moves nowhere. */
export function moved(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Place,
  { row: lastRow, column: lastColumn }: Place,
): Place | null {
  const within = (next: Place): Place => ({
    row: Math.min(Math.max(next.row, 0), lastRow),
    column: Math.min(Math.max(next.column, 0), lastColumn),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'PageUp':
      return within({ row: row - 10, column });
    case 'PageDown':
      return within({ row: row + 10, column });
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}

/** A cell of the grid: its row, headings and sums counted, and its column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell and takes the focus for it: its link or button, or the cell itself. */
const takers = (grid: HTMLTableElement): HTMLElement[][] =>
  [...grid.rows].map((row) =>
    [...row.cells].map((cell) => cell.querySelector<HTMLElement>('a, button') ?? cell),
  );

/**
 * One tab stop for a whole grid: within it the arrow keys go from cell to cell (WAI-ARIA grid). The places are kept in the
 * page itself and not in state: 800 cells are not drawn anew for each key.
 */
export function useRovingGrid(): {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
} {
  const ref = useRef<HTMLTableElement>(null);
  const active = useRef<HTMLElement | null>(null);
  const make = (next: HTMLElement) => {
    active.current?.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    active.current = next;
  };
  useEffect(() => {
    if (!ref.current) return;
    const all = takers(ref.current).flat();
    for (const each of all) if (each !== active.current) each.setAttribute('tabindex', '-1');
    // The first group, where nobody has been yet, and where the cell that one was in is gone.
    const first = ref.current.tBodies[0]?.rows[0]?.cells[0]?.querySelector<HTMLElement>('a');
    if (active.current && all.includes(active.current)) active.current.setAttribute('tabindex', '0');
    else if (first) make(first);
  });
  return {
    ref,
    onFocus: ({ target }) => {
      const taker =
        ref.current &&
        takers(ref.current)
          .flat()
          .find((each) => each === target);
      if (taker) make(taker);
    },
    onKeyDown: (event) => {
      if (!ref.current || event.altKey || event.metaKey || event.shiftKey) return;
      const all = takers(ref.current);
      const row = all.findIndex((cells) => cells.includes(event.target as HTMLElement));
      const column = all[row]?.indexOf(event.target as HTMLElement) ?? -1;
      if (row < 0 || column < 0) return;
      const last = { row: all.length - 1, column: (all[0]?.length ?? 1) - 1 };
      const next = moved(event, { row, column }, last);
      const taker = next && all[next.row]?.[next.column];
      if (!taker) return;
      event.preventDefault();
      make(taker);
      taker.focus();
    },
  };
}
