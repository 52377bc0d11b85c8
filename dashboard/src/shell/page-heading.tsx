import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page-heading.module.css';
import { takeFocusAfterNavigation } from './route-focus.js';

/** The page's one h1. Takes the focus when the reader has come here by a link, so that the new page is read. */
export function PageHeading({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (ref.current) takeFocusAfterNavigation(ref.current);
  }, []);
  return (
    <h1 className={styles.heading} ref={ref} tabIndex={-1}>
      {children}
    </h1>
  );
}
