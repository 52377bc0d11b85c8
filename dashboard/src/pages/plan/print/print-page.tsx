import { useRef } from 'react';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { PlanNotFound } from '../../../outages/plan-not-found.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { PaperPreview } from '../../../paper/paper-preview.js';
import { NamedUnitsOnly } from '../../../parties/named-units.js';
import { paths } from '../../../paths.js';
import { seesChildren } from '../../../shell/roles.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { PlanPageQuery } from '../plan-page.js';
import { PlanSkeleton } from '../plan-skeleton.js';
import { PlanViewFragment } from '../plan-view.js';
import { PlanSheet } from './plan-sheet.js';

/** The plan as it will be on paper, in the family's language, and the button that prints it. */
export function PrintPage({ planId }: { planId: string }) {
  const { t } = useSpeech();
  const page = useSteadyQuery(PlanPageQuery, { planId }, 'cache-and-network');
  const { error, busy, refresh } = page;
  useTitle(t.print.previewTitle);
  // What has been kept from guardians since the page before was fetched must be left out: nothing is shown from the cache.
  const isFresh = useRef(false);
  if (!busy) isFresh.current = true;
  const data = isFresh.current ? page.data : undefined;

  const viewer = data && readFragment(ShellViewer, data.viewer);
  if (viewer && !seesChildren(viewer.roles)) return <ForbiddenPage />;
  const plan = data?.plan && readFragment(PlanViewFragment, data.plan);
  const failure = isFresh.current && error ? failureOf(error) : null;
  if (failure?.kind === 'forbidden') return <ForbiddenPage />;
  if (failure && (!plan || failure.kind !== 'unreachable')) {
    return <FailurePage failure={failure} busy={busy} onRetry={refresh} />;
  }
  if (!plan) return data ? <PlanNotFound /> : <PlanSkeleton />;
  const missing = missingOwners(error);
  return (
    <PaperPreview
      back={{ href: paths.plan(planId), text: t.print.back }}
      onPaper={{ planId, format: 'PAPER', without: missing }}
      title={t.print.previewTitle}
      lead={t.print.previewLead}
      careful={t.print.careful}
      controls={
        <OutageNotice missing={missing} consequence={t.print.regionMissing} busy={busy} onRetry={refresh} />
      }
    >
      <NamedUnitsOnly plan={plan} viewerUnits={viewer?.units.map(({ id }) => id) ?? []}>
        <PlanSheet plan={plan} printedBy={viewer?.name ?? ''} missing={missing} />
      </NamedUnitsOnly>
    </PaperPreview>
  );
}
