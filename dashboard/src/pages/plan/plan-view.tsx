import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { NextSteps } from '../../needs/next-steps.js';
import { missingOwners } from '../../outages/failure.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import type { SteadyQuery } from '../../outages/steady-query.js';
import { useRecordedPrint } from '../../paper/recorded-print.js';
import { NamedUnitsOnly } from '../../parties/named-units.js';
import { PlanActs } from '../../plan-changes/plan-acts.js';
import { ShellViewer } from '../../shell/viewer.js';
import { AboutPlan } from './about-plan.js';
import { AccessLog } from './access-log.js';
import { ChildsWords } from './childs-words.js';
import { GapsPanel } from './gaps-panel.js';
import { GoalsBoard } from './goals-board.js';
import { LifeCard } from './life-card.js';
import { MarksDiffer } from './marks-differ.js';
import { PlanHeader } from './plan-header.js';
import styles from './plan-view.module.css';
import { PlanSheet } from './print/plan-sheet.js';
import { Referrals } from './referrals.js';
import { SharingCard } from './sharing-card.js';
import { Team } from './team.js';
import { TimelineCard } from './timeline-card.js';

export const PlanViewFragment = graphql(`
  fragment PlanView on Plan {
    id
    ...PlanHeader
    ...NamedUnits
    ...MarksOfPlan
    ...ChildsWordsOfPlan
    ...GapsOfPlan
    ...GoalsOfPlan
    ...TimelineOfPlan
    ...ReferralsOfPlan
    ...AboutPlan
    ...LifeOfPlan
    ...NextStepsOfPlan
    ...PlanFacts
    ...TeamOfPlan
    ...SharingOfPlan
    ...AccessLogOfPlan
    ...PlanSheet
  }
`);

interface PlanViewProps {
  plan: FragmentType<typeof PlanViewFragment>;
  viewer: FragmentType<typeof ShellViewer>;
  page: SteadyQuery<unknown>;
}

/** The plan on one screen; in print, the version for the family. */
export function PlanView({ plan: masked, viewer: maskedViewer, page }: PlanViewProps) {
  const { t } = useSpeech();
  const plan = readFragment(PlanViewFragment, masked);
  const viewer = readFragment(ShellViewer, maskedViewer);
  const missing = missingOwners(page.error);
  const units = viewer.units.map((unit) => unit.id);
  // The browser prints the family's version from here too.
  useRecordedPrint({ planId: plan.id, format: 'PAPER', without: missing });

  return (
    <NamedUnitsOnly plan={plan} viewerUnits={units}>
      <article className={`${styles.page} screen-only`}>
        <PlanActs plan={plan} viewerUnits={units} onMade={page.refresh}>
          <PlanHeader plan={plan} />
          <NextSteps plan={plan} />
          <MarksDiffer plan={plan} />
          <OutageNotice
            missing={missing}
            consequence={missing.includes('region') ? t.outages.regionMissing : t.outages.kommunMissing}
            busy={page.busy}
            onRetry={page.refresh}
          />
          <ChildsWords plan={plan} />
          <GapsPanel plan={plan} />
          <div className={styles.columns}>
            <div className={styles.main}>
              <GoalsBoard plan={plan} missing={missing} />
              <TimelineCard plan={plan} missing={missing} />
              <Referrals plan={plan} missing={missing} />
              <AboutPlan plan={plan} />
            </div>
            <aside className={styles.aside}>
              <LifeCard plan={plan} />
              <Team plan={plan} viewerUnits={units} />
              <SharingCard plan={plan} missing={missing} />
              <AccessLog plan={plan} missing={missing} />
            </aside>
          </div>
        </PlanActs>
      </article>
      <div className="print-only">
        <PlanSheet plan={plan} printedBy={viewer.name} missing={missing} />
      </div>
    </NamedUnitsOnly>
  );
}
