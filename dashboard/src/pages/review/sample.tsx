import { useEffect, useRef, useState } from 'react';
import type { ReviewFactsFragment, ReviewLinesFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { missingOwners } from '../../outages/failure.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import { useLeaveWarning } from '../../session/leave-warning.js';
import { remember, remembered } from '../../session/remembered.js';
import { ChangeTrouble } from '../../sharing/change-trouble.js';
import type { Result } from '../../sharing/outcome.js';
import { type FieldProblem, problemAt } from '../../sharing/problems.js';
import { useChange } from '../../sharing/use-change.js';
import { useAnnounce } from '../../shell/announcer.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useTell } from '../../ui/telling.js';
import { LinesTable } from './lines-table.js';
import styles from './review-page.module.css';
import { type OwnUnit, useLines } from './use-reviews.js';
import { VerdictChoice } from './verdict-choice.js';
import {
  counted,
  type Draft,
  noteField,
  problemsOf,
  restInOrder,
  saidOf,
  verdictField,
  verdictsOf,
} from './verdicts.js';
import { useWords } from './words.js';

const Sign = graphql(`
  mutation SignLogReview($municipal: Boolean!, $input: SignLogReviewInput!) {
    municipal: signMunicipalLogReview(input: $input) @include(if: $municipal) {
      ...SignOutcome
    }
    care: signCareLogReview(input: $input) @skip(if: $municipal) {
      ...SignOutcome
    }
  }

  fragment SignOutcome on LogReviewResult {
    __typename
    ... on LogReviewChanged {
      review {
        id
        ...ReviewFacts
        ...ReviewLines
      }
    }
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

/** The shape of a sample while it is fetched. */
const expectedLines = ['100%', '94%', '97%', '91%', '99%', '93%', '98%', '92%'];

interface SampleProps {
  unit: OwnUnit;
  review: ReviewFactsFragment;
  /** the list could not be fetched anew, which the page says */
  isAway: boolean;
  /** fetches the list anew */
  onStale(): void;
}

/** The sample that is open: its lines, once they have been fetched, to be read and signed. */
export function Sample({ unit, review, isAway, onStale }: SampleProps) {
  const { t } = useSpeech();
  const words = useWords();
  const { found, error, busy, refresh } = useLines(unit, review, null);
  if (found) return <SignForm review={review} found={found} onStale={onStale} />;
  const missing = missingOwners(error);
  if (busy || missing.length > 0) {
    return (
      <>
        <OutageNotice
          missing={isAway ? [] : missing}
          consequence={words.linesFailed}
          busy={busy}
          onRetry={refresh}
        />
        <p className="for-screen-readers" role="status">
          {busy && t.shell.loading}
        </p>
        {busy && (
          <div className={styles.list}>
            {expectedLines.map((width) => (
              <Skeleton key={width} width={width} height="2rem" />
            ))}
          </div>
        )}
      </>
    );
  }
  const again = () => {
    onStale();
    refresh();
  };
  return (
    <Notice
      tone="late"
      icon="warning"
      title={words.linesFailed}
      action={<Button onClick={again}>{t.shell.retry}</Button>}
    />
  );
}

interface SignFormProps extends Pick<SampleProps, 'review' | 'onStale'> {
  found: ReviewLinesFragment;
}

function SignForm({ review, found, onStale }: SignFormProps) {
  const { t } = useSpeech();
  const words = useWords();
  // Nobody judges her own reading.
  const lines = found.lines.filter(({ byViewer }) => !byViewer);
  const announce = useAnnounce();
  const tell = useTell();
  const form = useRef<HTMLFormElement>(null);
  const key = `review.${review.id}`;
  const [draft, setDraft] = useState<Draft>(() => remembered<Draft>(key) ?? {});
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [result, setResult] = useState<Result | null>(null);
  const { make, busy } = useChange<{ input: object }>(Sign, review.owner);

  useLeaveWarning(lines.some((line) => saidOf(draft, line).verdict !== null));
  // What has been said survives a look at another page; it is gone when one signs out.
  useEffect(() => remember(key, draft), [key, draft]);
  useEffect(() => {
    const invalid = '[aria-invalid="true"], [data-invalid="true"]';
    if (problems.length > 0) form.current?.querySelector<HTMLElement>(invalid)?.focus();
  }, [problems]);

  const show = (wrong: readonly FieldProblem[]) => {
    setProblems(wrong);
    announce(wrong.length > 0 ? words.problemsFound(wrong.length) : '');
  };
  const sign = async () => {
    tell(null);
    const wrong = problemsOf(draft, lines);
    show(wrong);
    setResult(null);
    if (wrong.length > 0) return;
    const outcome = await make({ input: { reviewId: review.id, verdicts: verdictsOf(draft, lines) } });
    if (outcome === null) return;
    setResult(outcome);
    if (outcome.kind === 'problems') show(outcome.problems);
    if (outcome.kind !== 'made') return;
    remember(key, undefined);
    tell(words.signedNow);
    onStale();
  };
  const required = (field: string, words: string) =>
    problems.some((each) => each.field === field && each.code === 'REQUIRED')
      ? words
      : problemAt(problems, field, t);
  const { said, followUp } = counted(draft, lines);
  const left = lines.length - said;
  const beside = problems.find(({ field }) => !/^verdicts\.\d+\.(verdict|note)$/.test(field));
  return (
    <form
      className={styles.form}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <LinesTable
        owner={review.owner}
        lines={found.lines}
        verdict={(line, row) => {
          const place = lines.indexOf(line);
          return (
            <VerdictChoice
              line={line}
              place={row + 1}
              said={saidOf(draft, line)}
              problem={required(verdictField(place), words.chooseVerdict)}
              noteProblem={required(noteField(place), words.writeWhy)}
              onSay={(next) => {
                setDraft({ ...draft, [line.id]: next });
                // What is put right is no longer wrong.
                setProblems(problems.filter(({ field }) => !field.startsWith(`verdicts.${place}.`)));
              }}
            />
          );
        }}
      />
      <div className={styles.foot}>
        <div className={styles.sum}>
          <p className="numbers" role="status">
            {words.progress(said, lines.length, followUp)}
          </p>
          <p className={styles.muted}>{words.noReturn}</p>
        </div>
        <div className={styles.actions}>
          {/* Not before something has been read and judged: the first click must not be the last. */}
          {said > 0 && left > 0 && (
            <Button
              onClick={() => {
                setDraft(restInOrder(draft, lines));
                setProblems([]);
                // The button goes; what comes next takes its place.
                form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
              }}
            >
              {words.restInOrder(left)}
            </Button>
          )}
          <Button look="primary" type="submit" aria-disabled={busy}>
            {busy ? t.changes.saving : result?.kind === 'unknown' ? t.changes.sendAgain : words.sign}
          </Button>
        </div>
        <div className={styles.trouble}>
          <ChangeTrouble result={result} />
          <div role="alert">
            {beside && (
              <Notice
                tone="gap"
                title={problemAt([beside], beside.field, t) ?? ''}
                action={
                  <Button
                    onClick={() => {
                      tell(words.reloaded);
                      onStale();
                    }}
                  >
                    {words.reload}
                  </Button>
                }
              />
            )}
          </div>
        </div>
      </div>
    </form>
  );
}
