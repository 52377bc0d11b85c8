import { useEffect, useMemo } from 'react';
import { useSearch } from 'wouter';
import { useLog } from '../../../access-log/use-log.js';
import { forFamily, visitsOf } from '../../../access-log/visits.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { PlanNotFound } from '../../../outages/plan-not-found.js';
import { PaperPreview } from '../../../paper/paper-preview.js';
import { paths } from '../../../paths.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { seesChildren } from '../../../shell/roles.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { Notice } from '../../../ui/notice.js';
import { everything, graphFilterOf, logChoiceFrom, searchForLog } from '../log-choice.js';
import { LogSheet } from './log-sheet.js';

/** The most that one paper holds; a longer log is printed some months at a time. */
const mostLines = 2_000;

/** The log for the family: fetched whole before it can be printed, since half a log says what is not true. */
export function LogPrintPage({ planId }: { planId: string }) {
  const { t } = useSpeech();
  const search = useSearch();
  const choice = useMemo(() => {
    const { from, until } = logChoiceFrom(search);
    return { ...everything, from, until };
  }, [search]);
  const filter = useMemo(() => graphFilterOf(choice), [choice]);
  const log = useLog(planId, null, filter, 100);
  useTitle(t.log.printTitle);
  const isTooLong = log.entries.length > mostLines;
  const isWhole = !log.busy && !log.more && log.missing.length === 0 && !log.error;

  const { older, busy, more, error } = log;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks for the next page each time one has come
  useEffect(() => {
    if (!busy && more && !error && !isTooLong) older();
  }, [busy, more, error, isTooLong]);

  const viewer = log.viewer && readFragment(ShellViewer, log.viewer);
  if (viewer && !seesChildren(viewer.roles)) return <ForbiddenPage />;
  const { plan } = log;
  if (!plan) {
    if (log.error) {
      const failure = failureOf(log.error);
      if (failure.kind === 'forbidden') return <ForbiddenPage />;
      return <FailurePage failure={failure} busy={busy} onRetry={log.refresh} />;
    }
    return plan === null ? <PlanNotFound /> : <PageSkeleton title={t.log.printTitle} />;
  }
  return (
    <PaperPreview
      back={{ href: paths.log(planId) + searchForLog(choice), text: t.log.back }}
      onPaper={{ planId, format: 'LOG_ON_PAPER', without: log.missing }}
      title={t.log.printTitle}
      lead={t.log.printLead}
      careful={t.log.printCareful}
      controls={
        <>
          <OutageNotice
            missing={log.missing}
            consequence={t.log.printNotAll}
            busy={busy}
            onRetry={log.refresh}
          />
          {isTooLong && <Notice tone="late" icon="warning" title={t.log.tooLong(mostLines)} />}
        </>
      }
      meanwhile={<p role="status">{busy || more ? t.log.fetching(log.entries.length) : t.log.printNotAll}</p>}
    >
      {isWhole ? (
        <LogSheet
          name={plan.child.displayName}
          printedBy={viewer?.name ?? ''}
          visits={forFamily(visitsOf(log.entries))}
          choice={choice}
        />
      ) : null}
    </PaperPreview>
  );
}
