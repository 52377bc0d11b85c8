import { readFragment } from '../../gql/index.js';
import { Moment } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf, missingOwners } from '../../outages/failure.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import { unitName } from '../../parties/unit-name.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Telling } from '../../ui/telling.js';
import { DrawSample } from './draw-sample.js';
import styles from './review-page.module.css';
import { ReviewFacts } from './reviews-query.js';
import { Sample } from './sample.js';
import { Period, SignedReviews } from './signed-reviews.js';
import { type OwnUnit, type Reviews, useReviews } from './use-reviews.js';
import { useWords } from './words.js';

/** A unit's reviews: the open one to be read and signed, or a new one to be drawn, and those that are signed. */
export function UnitReviews({ unit }: { unit: OwnUnit }) {
  const speech = useSpeech();
  const words = useWords();
  const { part, error, busy, refresh } = useReviews(unit, null);
  const missing = missingOwners(error);
  const reviews = part?.edges.map(({ node }) => readFragment(ReviewFacts, node)) ?? [];
  const open = reviews.find(({ signedAt }) => signedAt === null);
  return (
    <>
      <OutageNotice missing={missing} consequence={words.missing} busy={busy} onRetry={refresh} />
      {!part && busy && <Loading />}
      {!part && !busy && missing.length === 0 && <Closed error={error} onRetry={refresh} />}
      {part && (
        <Telling>
          <Card title={<span className={styles.now}>{open ? words.openReview : words.newReview}</span>}>
            {open ? (
              <>
                <div className={`${styles.muted} ${styles.intro}`}>
                  <p>
                    {words.drawnBy(open.drawnBy, <Moment at={open.drawnAt} />)}{' '}
                    {words.drawnFrom(
                      unitName(unit, unit.kind ?? 'OTHER', speech),
                      <Period review={open} />,
                      open.lineCount,
                    )}
                  </p>
                  <p>{words.whichChild}</p>
                </div>
                <Sample
                  key={open.id}
                  unit={unit}
                  review={open}
                  isAway={missing.length > 0}
                  onStale={refresh}
                />
              </>
            ) : (
              <DrawSample
                unitId={unit.id}
                owner={unit.__typename === 'MunicipalUnit' ? 'MUNICIPALITY' : 'REGION'}
                isFirst={reviews.length === 0}
                onDrawn={refresh}
              />
            )}
          </Card>
          <Card title={words.earlier}>
            {reviews.length === (open ? 1 : 0) && <p className={styles.muted}>{words.noneSigned}</p>}
            <div className={styles.list}>
              <SignedReviews unit={unit} after={null} part={part} />
            </div>
          </Card>
        </Telling>
      )}
    </>
  );
}

function Loading() {
  const { t } = useSpeech();
  return (
    <>
      <p className="for-screen-readers" role="status">
        {t.shell.loading}
      </p>
      <Skeleton height="16rem" />
      <Skeleton height="8rem" />
    </>
  );
}

/** The owner has answered, but not with reviews: they are not the viewer's to see, or something went wrong. */
function Closed({ error, onRetry }: { error: Reviews['error']; onRetry(): void }) {
  const { t } = useSpeech();
  const words = useWords();
  if (!error) return <Notice tone="soon" icon="lock" title={words.notYours} />;
  const failure = failureOf(error);
  return (
    <Notice
      tone="gap"
      title={failure.kind === 'offline' ? t.outages.offline : words.failed}
      action={<Button onClick={onRetry}>{t.shell.retry}</Button>}
    >
      {failure.kind === 'fault' && failure.id && <p>{t.outages.quote(<code>{failure.id}</code>)}</p>}
    </Notice>
  );
}
