import { useSpeech } from '../i18n/language.js';
import { Skeleton } from '../ui/skeleton.js';
import styles from './page-skeleton.module.css';

/** The shape of a page with a column of cards and one beside it, while it is fetched. */
export function PageSkeleton({ title }: { title: string }) {
  const { t } = useSpeech();
  return (
    <div className={styles.page}>
      <h1 className="for-screen-readers">{title}</h1>
      <p className="for-screen-readers" role="status">
        {t.shell.loading}
      </p>
      <Skeleton width="14rem" height="2.2rem" />
      <Skeleton width="26rem" height="1.2rem" />
      <div className={styles.columns} aria-hidden="true">
        <div className={styles.column}>
          <Skeleton height="11rem" />
          <Skeleton height="9rem" />
          <Skeleton height="14rem" />
        </div>
        <div className={styles.column}>
          <Skeleton height="12rem" />
          <Skeleton height="7rem" />
        </div>
      </div>
    </div>
  );
}
