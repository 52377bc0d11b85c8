import styles from './rail.module.css';

interface CountMarkProps {
  count: number;
  isLate?: boolean;
  /** for whoever hears the menu, after the name of the page */
  said: string;
}

/** How much waits behind a link of the menu; an exclamation mark where something is late. */
export function CountMark({ count, isLate = false, said }: CountMarkProps) {
  return (
    <>
      <span className={`${styles.count} numbers`} aria-hidden="true">
        {count}
        {isLate && ' !'}
      </span>
      <span className="for-screen-readers">{said}</span>
    </>
  );
}
