/** What of a plan differs between two versions. */
export const PlanThing = {
  PLAN: 'PLAN',
  GOAL: 'GOAL',
  PARTY: 'PARTY',
  MEETING: 'MEETING',
  ATTENDANCE: 'ATTENDANCE',
  DECISION: 'DECISION',
  FOLLOW_UP: 'FOLLOW_UP',
  GOAL_OUTCOME: 'GOAL_OUTCOME',
  ESCALATION: 'ESCALATION',
  INTERVENTION: 'INTERVENTION',
} as const;
export type PlanThing = keyof typeof PlanThing;

/** Who may be told what differs in a field. */
export type Secrecy =
  /** Whoever reads the plan. */
  | 'OPEN'
  /** Tells where the child is. */
  | 'WHEREABOUTS'
  /** A unit around the child. */
  | 'UNIT';

export interface Difference {
  readonly what: PlanThing;
  /** Key of the thing: of the party for attendance, of the goal for an outcome. */
  readonly id: string;
  /** As the graph calls it. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly secrecy: Secrecy;
}

interface Table {
  readonly what: PlanThing;
  /** Column that names the thing, and those that tell two rows of the same thing apart. */
  readonly id: string;
  readonly keys: readonly string[];
  /** Columns that are compared, and what the graph calls them. A column that is not here is not told. */
  readonly fields: Readonly<Record<string, string>>;
}

const unit = { unit_id: 'unit' };

/** The plan's rows, as the history keeps them, in the words of the graph. */
const tables: Readonly<Record<string, Table>> = {
  plan: {
    ...{ what: PlanThing.PLAN, id: 'id', keys: ['id'] },
    fields: {
      ...{ status: 'status', reasons: 'reasons', question: 'question', childs_words: 'childsWords' },
      ...{ strengths: 'strengths', guardians_view: 'guardiansView', need_assessed_on: 'needAssessedOn' },
      ...{ started_on: 'startedOn', ended_on: 'endedOn', end_reason: 'endReason' },
      coordinating_unit_id: 'coordinatingUnit',
    },
  },
  goal: {
    ...{ what: PlanThing.GOAL, id: 'id', keys: ['id'] },
    fields: {
      ...{ position: 'position', life_area: 'lifeArea', wording: 'wording', measure: 'measure' },
      ...{ current: 'current', status: 'status', outcome: 'outcome', outcome_on: 'outcomeOn' },
    },
  },
  plan_party: {
    ...{ what: PlanThing.PARTY, id: 'id', keys: ['id'] },
    fields: {
      ...{ kind: 'kind', answer: 'answer', answer_reason: 'answerReason', deputy: 'deputy' },
      ...{ invited_on: 'invitedOn', coordinates: 'coordinates', left_on: 'leftOn', name: 'name', ...unit },
    },
  },
  plan_meeting: {
    ...{ what: PlanThing.MEETING, id: 'id', keys: ['id'] },
    fields: {
      ...{ kind: 'kind', status: 'status', starts_at: 'startsAt', place: 'place', link: 'link' },
      ...{ questions: 'questions', childs_participation: 'childsParticipation', called_on: 'calledOn' },
      ...{ answer_by: 'answerBy', notes: 'notes' },
    },
  },
  attendance: {
    ...{ what: PlanThing.ATTENDANCE, id: 'party_id', keys: ['meeting_id', 'party_id'] },
    fields: { presence: 'presence', withdrawn_on: 'withdrawnOn' },
  },
  meeting_decision: {
    ...{ what: PlanThing.DECISION, id: 'id', keys: ['id'] },
    fields: {
      ...{ wording: 'wording', responsible: 'responsible', due_on: 'dueOn', done_on: 'doneOn', ...unit },
      dropped_on: 'droppedOn',
    },
  },
  follow_up: {
    ...{ what: PlanThing.FOLLOW_UP, id: 'id', keys: ['id'] },
    fields: {
      ...{ due_on: 'dueOn', done_on: 'doneOn', responsible: 'responsible', outcome: 'outcome', ...unit },
    },
  },
  goal_outcome: {
    ...{ what: PlanThing.GOAL_OUTCOME, id: 'goal_id', keys: ['follow_up_id', 'goal_id'] },
    fields: { status: 'status', outcome: 'outcome' },
  },
  escalation: {
    ...{ what: PlanThing.ESCALATION, id: 'id', keys: ['id'] },
    fields: {
      ...{ question: 'question', level: 'level', anonymous: 'anonymous', decided_on: 'decidedOn' },
      ...{ decision: 'decision', responsible: 'responsible', ...unit },
    },
  },
  municipal_intervention: {
    ...{ what: PlanThing.INTERVENTION, id: 'id', keys: ['id'] },
    fields: {
      ...{ title: 'title', description: 'description', status: 'status', from_on: 'from' },
      ...{ until_on: 'until', progress: 'progress', decline_reason: 'declineReason', ...unit },
      ...{ ended_on: 'endedOn', outcome: 'outcome', party_kind: 'partyKind', form: 'form' },
      done_by: 'doneBy',
    },
  },
};

const units: ReadonlySet<string> = new Set(['unit', 'coordinatingUnit']);
const places: ReadonlySet<string> = new Set([
  ...['MEETING.place', 'MEETING.link', 'PARTY.name', 'PARTY.deputy', 'INTERVENTION.doneBy'],
]);

function secrecyOf(what: PlanThing, field: string): Secrecy {
  if (units.has(field)) return 'UNIT';
  return places.has(`${what}.${field}`) ? 'WHEREABOUTS' : 'OPEN';
}

type Row = Readonly<Record<string, unknown>>;

/**
 * What differs between two versions of a plan's record: field by field, in the order of the plan. What was not there
 * before differs from nothing in every field that it has.
 */
export function differencesBetween(before: Row, after: Row): Difference[] {
  return Object.entries(tables).flatMap(([table, how]) => {
    const [old, now] = [rowsOf(before[table], how), rowsOf(after[table], how)];
    const keys = new Set([...old.keys(), ...now.keys()]);
    return [...keys].flatMap((key) => differencesOf(how, old.get(key), now.get(key)));
  });
}

function rowsOf(value: unknown, { keys }: Table): Map<string, Row> {
  const rows = (Array.isArray(value) ? value : value ? [value] : []) as Row[];
  return new Map(rows.map((row) => [keys.map((key) => String(row[key])).join('/'), row]));
}

function differencesOf(how: Table, before: Row | undefined, after: Row | undefined): Difference[] {
  const id = String((after ?? before)?.[how.id]);
  return Object.entries(how.fields).flatMap(([column, field]) => {
    const [old, now] = [textOf(before?.[column], column), textOf(after?.[column], column)];
    if (old === now) return [];
    return [{ what: how.what, id, field, before: old, after: now, secrecy: secrecyOf(how.what, field) }];
  });
}

function textOf(value: unknown, column: string): string | null {
  if (value === null || value === undefined) return null;
  // A moment is the same moment in whichever time zone it was written down.
  if (column === 'starts_at') return new Date(String(value)).toISOString();
  return Array.isArray(value) ? value.join(', ') : String(value);
}
