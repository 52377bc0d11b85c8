import styles from './timeline-legend.module.css';

interface TimelineLegendProps {
  texts: { ongoing: string; planned: string; meeting: string; followUp: string };
}

/** What the shapes of the timeline mean; filled has been or is, hollow is to come. */
export function TimelineLegend({ texts }: TimelineLegendProps) {
  return (
    <ul className={styles.legend}>
      <li>
        <svg viewBox="0 0 22 10" width="22" height="10" aria-hidden="true">
          <rect className={styles.solid} x="0" y="0" width="22" height="10" rx="3" />
        </svg>
        {texts.ongoing}
      </li>
      <li>
        <svg viewBox="0 0 22 10" width="22" height="10" aria-hidden="true">
          <rect className={styles.dashed} x="0.75" y="0.75" width="20.5" height="8.5" rx="3" />
        </svg>
        {texts.planned}
      </li>
      <li>
        <svg viewBox="0 0 22 10" width="22" height="10" aria-hidden="true">
          <circle className={styles.solid} cx="5" cy="5" r="4.5" />
          <circle className={styles.hollow} cx="17" cy="5" r="3.75" />
        </svg>
        {texts.meeting}
      </li>
      <li>
        <svg viewBox="0 0 22 10" width="22" height="10" aria-hidden="true">
          <path className={styles.solid} d="M5 0 10 5 5 10 0 5Z" />
          <path className={styles.hollow} d="M17 1 21 5 17 9 13 5Z" />
        </svg>
        {texts.followUp}
      </li>
    </ul>
  );
}
