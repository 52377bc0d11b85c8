import { useEffect, useRef, useState } from 'react';
import type { ReviewFactsFragment } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { dateOf } from '../../i18n/dates.js';
import { Day, Moment, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { unitName } from '../../parties/unit-name.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Tag } from '../../ui/tag.js';
import { LinesTable } from './lines-table.js';
import styles from './review-page.module.css';
import { ReviewFacts } from './reviews-query.js';
import { type OwnUnit, type Reviews, useLines, useReviews } from './use-reviews.js';
import { useWords } from './words.js';

interface SignedReviewsProps {
  unit: OwnUnit;
  /** where this page of the list begins */
  after: string | null;
  part: NonNullable<Reviews['part']>;
}

/** What has been signed, newest first: by whom and when, of which time. Each can be opened to its lines. */
export function SignedReviews({ unit, after, part }: SignedReviewsProps) {
  const { t, dates } = useSpeech();
  const words = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const [older, setOlder] = useState(false);
  const reviews = part.edges.map(({ node }, place) => ({
    ...readFragment(ReviewFacts, node),
    before: part.edges[place - 1]?.cursor ?? after,
  }));
  const signed = reviews.filter(({ signedAt }) => signedAt !== null);
  const shown = reviews.find(({ id }) => id === opened);
  return (
    <>
      {signed.length > 0 && (
        <DataTable
          caption={words.earlier}
          columns={[words.signed, words.by, words.period, words.written, words.lines]}
          rows={signed.map((review) => ({
            key: review.id,
            cells: [
              <Moment key="signed" at={review.signedAt as string} />,
              review.signedBy,
              <Period key="period" review={review} />,
              <span key="written" className="numbers">
                {review.lineCount}
              </span>,
              <span key="open" className={styles.open}>
                <Button
                  look="quiet"
                  aria-label={words.openOf(dates.moment(review.signedAt as string))}
                  onClick={() => setOpened(review.id)}
                >
                  {words.open}
                </Button>
              </span>,
            ],
          }))}
        />
      )}
      {shown && (
        <SignedReview unit={unit} review={shown} before={shown.before} onClose={() => setOpened(null)} />
      )}
      {part.pageInfo.hasNextPage &&
        (older ? (
          <OlderReviews unit={unit} after={part.pageInfo.endCursor as string} />
        ) : (
          <div>
            <Button onClick={() => setOlder(true)}>{t.access.older}</Button>
          </div>
        ))}
    </>
  );
}

/** From the first to the last line that could be drawn. */
export function Period({ review: { from, until } }: { review: ReviewFactsFragment }) {
  const words = useWords();
  const [first, last] = [dateOf(from), dateOf(until)];
  if (first === last) return <Day date={first} />;
  return <span>{words.fromUntil(<Day date={first} />, <Day date={last} />)}</span>;
}

/** The next page of the list; takes the focus, since the button that asked for it is gone. */
function OlderReviews({ unit, after }: { unit: OwnUnit; after: string }) {
  const words = useWords();
  const { part, busy, refresh } = useReviews(unit, after);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (part) place.current?.focus();
  }, [part]);
  return (
    <div className={styles.list} ref={place} tabIndex={-1}>
      {part ? (
        <SignedReviews unit={unit} after={after} part={part} />
      ) : busy ? (
        <Skeleton height="3rem" />
      ) : (
        <CouldNot onRetry={refresh}>{words.failed}</CouldNot>
      )}
    </div>
  );
}

interface SignedReviewProps {
  unit: OwnUnit;
  review: ReviewFactsFragment;
  before: string | null;
  onClose(): void;
}

function SignedReview({ unit, review, before, onClose }: SignedReviewProps) {
  const speech = useSpeech();
  const words = useWords();
  const { t } = speech;
  const { found, busy, refresh } = useLines(unit, review, before);
  return (
    <Dialog title={words.signedReview} closeLabel={t.shell.close} onClose={onClose}>
      <p className={`${styles.muted} ${styles.intro}`}>
        <span>
          {words.signedBy(review.signedBy ?? t.words.none, <Moment at={review.signedAt as string} />)}{' '}
          {words.drawnFrom(
            unitName(unit, unit.kind ?? 'OTHER', speech),
            <Period review={review} />,
            review.lineCount,
          )}
        </span>
      </p>
      <div role="status">
        {busy && !found && (
          <>
            <span className="for-screen-readers">{t.shell.loading}</span>
            <Skeleton height="12rem" />
          </>
        )}
        {!busy && !found && <CouldNot onRetry={refresh}>{words.linesFailed}</CouldNot>}
      </div>
      {found && (
        <LinesTable
          owner={review.owner}
          lines={found.lines}
          verdict={({ verdict, note }) => (
            <div className={styles.what}>
              {verdict && <Tag {...marks[verdict]}>{words.verdict[verdict]}</Tag>}
              {note && <Written>{note}</Written>}
            </div>
          )}
        />
      )}
    </Dialog>
  );
}

/** How what was said of a line is marked. */
const marks = {
  IN_ORDER: { tone: 'well', icon: 'check' },
  FOLLOW_UP: { tone: 'gap', icon: 'warning' },
  OWN_READING: { tone: 'neutral' },
} as const;

function CouldNot({ onRetry, children }: { onRetry(): void; children: string }) {
  const { t } = useSpeech();
  return (
    <div className={styles.draw}>
      <p>{children}</p>
      <div>
        <Button onClick={onRetry}>{t.shell.retry}</Button>
      </div>
    </div>
  );
}
