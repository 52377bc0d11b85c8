import type { Bar, Dot, TimelineRow } from '../../charts/timeline-layout.js';
import type {
  InterventionCardFragment as Card,
  PartyKind,
  TimelineOfPlanFragment,
} from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { dateOf } from '../../i18n/dates.js';
import type { Speech } from '../../i18n/language.js';
import { partyOrder } from '../../parties/party.js';
import { unitName } from '../../parties/unit-name.js';
import { InterventionCardFragment } from './intervention-card.js';

export interface PartyRow extends Omit<TimelineRow, 'colour' | 'dots'> {
  readonly kind: PartyKind;
}

/** One row for each unit (or function, where the unit is hidden) that does something, in the parties' usual order; what was declined or has no date is left out. */
export function partyRows(plan: TimelineOfPlanFragment, speech: Speech): PartyRow[] {
  const rows = new Map<string, PartyRow & { bars: Bar[] }>();
  for (const each of interventionsOf(plan)) {
    if (each.status === 'DECLINED' || each.from === null) continue;
    const key = each.unit?.id ?? each.partyKind;
    const row = rows.get(key) ?? {
      key,
      kind: each.partyKind,
      label: unitName(each.unit, each.partyKind, speech),
      bars: [],
    };
    row.bars.push({
      key: each.id,
      from: each.from,
      until: each.until !== null && each.until < each.from ? each.from : each.until,
      planned: isPlanned(each, speech.dates.today),
      label: each.title,
    });
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => partyOrder.indexOf(a.kind) - partyOrder.indexOf(b.kind));
}

/** Not yet begun: offered and not answered, or starting later. */
function isPlanned(intervention: Pick<Card, 'status' | 'from'>, today: string): boolean {
  return intervention.status === 'OFFERED' || (intervention.from !== null && intervention.from > today);
}

export function interventionsOf(plan: TimelineOfPlanFragment): Card[] {
  return [...plan.municipalInterventions, ...(plan.careInterventions ?? [])].map((each) =>
    readFragment(InterventionCardFragment, each),
  );
}

export function meetingDots(plan: TimelineOfPlanFragment, { t, dates }: Speech): Dot[] {
  const state = { HELD: 'done', PLANNED: 'coming', CANCELLED: 'cancelled' } as const;
  return plan.meetings.map((meeting) => ({
    key: meeting.id,
    date: dateOf(meeting.startsAt),
    shape: 'circle',
    state: state[meeting.status],
    label: `${t.words.meeting[meeting.kind]}, ${dates.moment(meeting.startsAt)}, ${t.words.meetingStatus[meeting.status]}`,
  }));
}

export function followUpDots(plan: TimelineOfPlanFragment, { t, dates }: Speech): Dot[] {
  return plan.followUps.map((followUp) => ({
    key: followUp.id,
    date: followUp.doneOn ?? followUp.dueOn,
    shape: 'diamond',
    state: followUp.doneOn ? 'done' : followUp.overdue ? 'late' : 'coming',
    label: `${t.plan.followUps}, ${dates.full(followUp.doneOn ?? followUp.dueOn)}`,
  }));
}
