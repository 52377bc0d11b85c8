import { useSpeech } from '../../i18n/language.js';
import { Skeleton } from '../../ui/skeleton.js';
import list from './child-list.module.css';
import row from './child-row.module.css';
import styles from './children-page.module.css';

/** The list's shape while it is fetched. */
export function ChildrenSkeleton() {
  const { t } = useSpeech();
  return (
    <div className={styles.page}>
      <h1 className="for-screen-readers">{t.children.title}</h1>
      <p className="for-screen-readers" role="status">
        {t.shell.loading}
      </p>
      <Skeleton width="11rem" height="2.2rem" />
      <Skeleton height="5rem" />
      <div className={list.rows} aria-hidden="true">
        {Array.from({ length: 8 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: eight equal shapes
          <div key={index} className={row.row}>
            <Skeleton width="9rem" />
            <Skeleton width="80%" />
            <Skeleton width="6rem" />
            <Skeleton width="5rem" />
          </div>
        ))}
      </div>
    </div>
  );
}
