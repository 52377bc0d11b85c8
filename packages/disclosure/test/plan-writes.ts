import type { Owner } from '../../../dev/src/postgres/owner-databases.js';

interface PlanWrites {
  /** Tables of the owner's part of plans in which rows may be added. */
  readonly insertable: readonly string[];
  /** What may be altered in them, by table. */
  readonly alterable: Readonly<Record<string, readonly string[]>>;
  /** Functions that run with the rights of the tables' owner. */
  readonly definers: readonly string[];
}

const history = ['begin_plan_change', 'keep_plan_change', 'record_plan_change'];

/** What each owner's service may write of plans: said by hand, column by column. */
export const planWrites: Readonly<Record<Owner, PlanWrites>> = {
  kommun: {
    insertable: [
      ...['attendance', 'escalation', 'follow_up', 'goal', 'goal_outcome', 'meeting_decision'],
      ...['municipal_intervention', 'plan_meeting', 'plan_party'],
    ],
    alterable: {
      attendance: ['presence', 'withdrawn_on'],
      escalation: ['anonymous', 'decided_on', 'decision', 'level', 'responsible', 'unit_id'],
      follow_up: ['done_on', 'due_on', 'outcome', 'responsible', 'unit_id'],
      goal: [
        'current',
        'life_area',
        'measure',
        'outcome',
        'outcome_on',
        'position',
        'status',
        'wanted_since',
        'wording',
      ],
      goal_outcome: ['outcome', 'status'],
      meeting_decision: [
        ...['done_on', 'dropped_on', 'due_on', 'position', 'responsible', 'unit_id', 'wording'],
      ],
      municipal_intervention: [
        ...['answered_on', 'decline_reason', 'declined_on', 'description', 'ended_on', 'form', 'from_on'],
        ...['outcome', 'progress', 'status', 'title', 'until_on'],
      ],
      plan: [
        ...['childs_words', 'childs_words_on', 'coordinating_unit_id', 'end_reason', 'ended_on'],
        ...[
          'guardians_view',
          'next_follow_up_on',
          'question',
          'reasons',
          'started_on',
          'status',
          'strengths',
        ],
      ],
      plan_meeting: [
        ...['answer_by', 'called_on', 'childs_participation', 'link', 'notes', 'place', 'questions'],
        ...['kind', 'starts_at', 'status'],
      ],
      plan_party: [
        ...[
          'answer',
          'answer_reason',
          'answered_on',
          'coordinates',
          'deputy',
          'invited_on',
          'left_on',
          'name',
        ],
      ],
    },
    definers: [
      ...[...history, 'consented_to_plan', 'open_plan'],
      // SIP-kollen, of which the service itself reads and writes no row.
      ...['answer_sip_check', 'offer_sip_check', 'sip_check_published', 'closed_figures'],
      // Calendars, whose secrets the service itself reads none of.
      ...['calendar_feed', 'calendar_subscription_counts', 'end_calendar_subscriptions'],
    ],
  },
  region: {
    insertable: ['care_intervention', 'care_plan_part'],
    alterable: {
      care_intervention: [
        ...['answered_on', 'decline_reason', 'declined_on', 'description', 'ended_on', 'from_on', 'outcome'],
        ...['progress', 'status', 'title', 'until_on'],
      ],
      care_need: ['withdrawn_at'],
      care_plan_part: ['answer', 'answered_on', 'comment', 'unit_id'],
    },
    definers: [
      ...[...history, 'assess_care_need', 'take_on_plan'],
      // Surveys, of whose sums the service itself reads and writes no row.
      ...[
        'answer_survey',
        'close_survey',
        'invited_groups',
        'move_survey_end',
        'send_survey',
        'strike_deviation_text',
      ],
    ],
  },
};

/** The columns, as `table.column`. */
export function columnsOf({ alterable }: PlanWrites): string[] {
  return Object.entries(alterable).flatMap(([table, columns]) =>
    columns.map((column) => `${table}.${column}`),
  );
}
