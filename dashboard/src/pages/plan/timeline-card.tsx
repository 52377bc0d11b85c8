import { Timeline } from '../../charts/timeline.js';
import { TimelineLegend } from '../../charts/timeline-legend.js';
import { planAnchors } from '../../gaps/gap-place.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import type { OwnerService } from '../../outages/failure.js';
import { PartyMark, partyColour } from '../../parties/party.js';
import { Card } from '../../ui/card.js';
import { Disclosure } from '../../ui/disclosure.js';
import styles from './timeline-card.module.css';
import { followUpDots, meetingDots, partyRows } from './timeline-rows.js';
import { TimelineTable } from './timeline-table.js';

const Fragment = graphql(`
  fragment TimelineOfPlan on Plan {
    id
    municipalInterventions {
      id
      ...InterventionCard
    }
    careInterventions {
      id
      ...InterventionCard
    }
    meetings {
      id
      kind
      status
      startsAt
      place
    }
    followUps {
      id
      dueOn
      doneOn
      overdue
      responsible
      outcome
    }
  }
`);

interface TimelineCardProps {
  plan: FragmentType<typeof Fragment>;
  missing: readonly OwnerService[];
}

/** When what is done: interventions as bars, planned ones dashed, meetings and follow-ups as dots, today as a line. */
export function TimelineCard({ plan: masked, missing }: TimelineCardProps) {
  const speech = useSpeech();
  const { t, dates } = speech;
  const plan = readFragment(Fragment, masked);
  const meetings = meetingDots(plan, speech);
  const followUps = followUpDots(plan, speech);
  const rows = [
    ...partyRows(plan, speech).map((row) => ({
      ...row,
      colour: partyColour(row.kind),
      mark: <PartyMark kind={row.kind} />,
      dots: [],
    })),
    ...(meetings.length > 0
      ? [{ key: 'meetings', label: t.plan.meetings, colour: 'var(--ink)', bars: [], dots: meetings }]
      : []),
    ...(followUps.length > 0
      ? [{ key: 'followUps', label: t.plan.followUps, colour: 'var(--ink)', bars: [], dots: followUps }]
      : []),
  ];
  return (
    <Card title={t.plan.timeline} anchor={planAnchors.timeline}>
      {missing.includes('region') && <p className={styles.warn}>{t.plan.timelineIncomplete}</p>}
      {rows.length === 0 ? (
        <p className={styles.empty}>{t.plan.emptyTimeline}</p>
      ) : (
        <>
          <Timeline
            rows={rows}
            today={dates.today}
            todayLabel={t.plan.today}
            monthLabel={dates.month}
            describe={(from, to) => t.plan.timelineOf(dates.full(from), dates.full(to))}
          />
          <TimelineLegend texts={t.plan.legend} />
          <Disclosure summary={t.plan.asTable}>
            <TimelineTable plan={plan} />
          </Disclosure>
        </>
      )}
    </Card>
  );
}
