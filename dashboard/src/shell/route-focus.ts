import { useEffect, useRef } from 'react';

let arrived = false;

/** Marks what the reader left the page by; on the way back the focus goes there and not to the heading. */
export const cameFrom = 'data-came-from';

/**
 * Moves the focus to the page when the address changes: at once to main, so that it is not lost, then to the heading when
 * the page has been fetched, unless the reader has moved it in the meantime. The first page of a visit is left alone.
 */
export function useRouteFocus(path: string, main: React.RefObject<HTMLElement | null>): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    arrived = true;
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
    const place = main.current?.querySelector<HTMLElement>(`[${cameFrom}]`);
    const heading = main.current?.querySelector<HTMLElement>('h1[tabindex]');
    if (place) takeFocusAfterNavigation(place);
    else if (heading) takeFocusAfterNavigation(heading);
  }, [path, main]);
}

/** Gives the focus to an element of the page just come to; once for each change of page. */
export function takeFocusAfterNavigation(element: HTMLElement): void {
  const idle = document.activeElement === document.body || document.activeElement?.tagName === 'MAIN';
  if (!arrived || !idle) return;
  arrived = false;
  element.focus();
}
