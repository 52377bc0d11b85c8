import { useEffect } from 'react';

/** Names the page in the browser's tab. Never with anything personal: titles end up in history and on projectors. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Samsyn' ? title : `${title} – Samsyn`;
  }, [title]);
}
