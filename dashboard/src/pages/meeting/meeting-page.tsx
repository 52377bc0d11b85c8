import { Link } from 'wouter';
import { readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { useLivePlan } from '../../live/use-live-plan.js';
import { failureOf } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { useSteadyQuery } from '../../outages/steady-query.js';
import { paths } from '../../paths.js';
import { PlanActs } from '../../plan-changes/plan-acts.js';
import { PlanFacts } from '../../plan-forms/plan-facts.js';
import { PageHeading } from '../../shell/page-heading.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { useTitle } from '../../shell/title.js';
import { ShellViewer } from '../../shell/viewer.js';
import { buttonClass } from '../../ui/button.js';
import { Message } from '../../ui/message.js';
import { MeetingPageQuery } from './meeting-query.js';
import { MeetingView } from './meeting-view.js';

/** "SIP-mötet": a meeting run live, for whoever keeps the plan, large enough for a projector. */
export function MeetingPage({ planId, meetingId }: { planId: string; meetingId: string }) {
  const { t } = useSpeech();
  const page = useSteadyQuery(MeetingPageQuery, { planId }, 'cache-and-network');
  useLivePlan(page.data?.plan, page);
  useTitle(t.meeting.title);
  const { plan, viewer } = page.data ?? {};
  if (page.error && !plan) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return <FailurePage failure={failure} busy={page.busy} onRetry={page.refresh} />;
  }
  if (!page.data) return <PageSkeleton title={t.meeting.title} />;
  const facts = plan && readFragment(PlanFacts, plan);
  const shown = plan?.meetings.find(({ id }) => id === meetingId);
  const meeting = facts?.meetings.find(({ id }) => id === meetingId);
  if (!plan || !facts || !shown || !meeting?.viewerCanHold) {
    return (
      <Message
        heading={<PageHeading>{t.meeting.notThere}</PageHeading>}
        action={
          <Link className={buttonClass('plain')} href={paths.plan(planId)}>
            {t.meeting.back}
          </Link>
        }
      />
    );
  }
  const units = viewer ? readFragment(ShellViewer, viewer).units.map(({ id }) => id) : [];
  return (
    <PlanActs plan={plan} viewerUnits={units} onMade={page.refresh}>
      <MeetingView plan={facts} meeting={meeting} shown={shown} onRefresh={page.refresh} />
    </PlanActs>
  );
}
