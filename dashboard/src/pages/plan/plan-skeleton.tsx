import { useSpeech } from '../../i18n/language.js';
import { Skeleton } from '../../ui/skeleton.js';
import board from './goals-board.module.css';
import styles from './plan-view.module.css';

/** The plan's shape while it is fetched. */
export function PlanSkeleton() {
  const { t } = useSpeech();
  return (
    <div className={styles.page}>
      <h1 className="for-screen-readers">{t.plan.documentTitle}</h1>
      <p className="for-screen-readers" role="status">
        {t.shell.loading}
      </p>
      <Skeleton width="18rem" height="2.2rem" />
      <Skeleton width="28rem" height="1.2rem" />
      <Skeleton height="5.5rem" />
      <Skeleton height="6.5rem" />
      <div className={styles.columns} aria-hidden="true">
        <div className={board.board}>
          {[0, 1, 2].map((row) => (
            <div key={row} className={board.row}>
              <div className={board.goal}>
                <Skeleton width="10rem" />
                <Skeleton width="6rem" height="0.8em" />
              </div>
              <div className={board.lane}>
                <Skeleton height="4.5rem" />
              </div>
              <div className={board.lane}>
                <Skeleton height="4.5rem" />
              </div>
            </div>
          ))}
        </div>
        <div className={styles.aside}>
          <Skeleton height="14rem" />
          <Skeleton height="8rem" />
        </div>
      </div>
    </div>
  );
}
