import type { TimelineOfPlanFragment } from '../../gql/graphql.js';
import { Day, Moment, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { PartyName } from '../../parties/party.js';
import { unitName } from '../../parties/unit-name.js';
import { DataTable } from '../../ui/data-table.js';
import { interventionsOf } from './timeline-rows.js';

/** The timeline's twin: the same facts, in order of time, for whoever cannot or would rather not read the picture. */
export function TimelineTable({ plan }: { plan: TimelineOfPlanFragment }) {
  const speech = useSpeech();
  const { t } = speech;
  const interventions = interventionsOf(plan).flatMap((each) =>
    each.from === null || each.status === 'DECLINED'
      ? []
      : [
          {
            key: each.id,
            sortBy: each.from,
            cells: [
              <Written key="title">{each.title}</Written>,
              <PartyName key="unit" kind={each.partyKind}>
                {unitName(each.unit, each.partyKind, speech)}
              </PartyName>,
              <span key="when">
                <Day date={each.from} />–{each.until ? <Day date={each.until} /> : ` ${t.plan.openEnded}`}
              </span>,
              t.words.interventionStatus[each.status],
            ],
          },
        ],
  );
  const meetings = plan.meetings.map((meeting) => ({
    key: meeting.id,
    sortBy: meeting.startsAt,
    cells: [
      t.words.meeting[meeting.kind],
      meeting.place ? <Written key="place">{meeting.place}</Written> : t.words.none,
      <Moment key="when" at={meeting.startsAt} />,
      t.words.meetingStatus[meeting.status],
    ],
  }));
  const followUps = plan.followUps.map((followUp) => ({
    key: followUp.id,
    sortBy: followUp.doneOn ?? followUp.dueOn,
    cells: [
      followUp.outcome ? <Written key="outcome">{followUp.outcome}</Written> : t.plan.followUps,
      <PartyName key="who" kind={followUp.responsible}>
        {t.words.party[followUp.responsible]}
      </PartyName>,
      <Day key="when" date={followUp.doneOn ?? followUp.dueOn} />,
      followUp.doneOn ? t.plan.done : followUp.overdue ? t.plan.overdue : t.plan.planned,
    ],
  }));
  const rows = [...interventions, ...meetings, ...followUps].sort((a, b) => a.sortBy.localeCompare(b.sortBy));
  return (
    <DataTable
      caption={t.plan.timeline}
      columns={[t.plan.what, t.plan.who, t.plan.when, t.plan.state]}
      rows={rows}
    />
  );
}
