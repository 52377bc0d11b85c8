const rowLink = 'a[data-row]';
const steps: Record<string, 1 | -1> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Moves between the rows of the list by arrow or j and k, while the focus is on a row. Every row can be reached by Tab as
 * well, and single letters do nothing elsewhere on the page.
 */
export function moveBetweenRows(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(rowLink)];
  const here = rows.indexOf(document.activeElement as HTMLElement);
  if (here === -1) return;
  const step = steps[event.key];
  const next =
    step !== undefined
      ? rows[here + step]
      : { Home: rows[0], End: rows[rows.length - 1] }[event.key as 'Home' | 'End'];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function focusFirstRow(): void {
  document.querySelector<HTMLElement>(rowLink)?.focus();
}
