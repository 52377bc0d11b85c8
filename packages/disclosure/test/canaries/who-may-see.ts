import type { Person, RecordModel } from '../model/record-model.js';
import type { Canary } from './canary.js';

/** Both owners' records of one child, as the model has them. */
export type Models = Readonly<Record<Canary['owner'], RecordModel>>;

interface Asked {
  readonly person: Person;
  readonly row: Canary['row'];
  /** What this owner has recorded of the child; undefined when the row is about no child of the test. */
  readonly own: RecordModel | undefined;
  /** All children's. */
  readonly all: readonly RecordModel[];
  readonly other: RecordModel | undefined;
}
type Rule = (asked: Asked) => boolean;

export const nobody: Rule = () => false;

const keeps =
  (part: string): Rule =>
  ({ own, person }) =>
    own?.keeps(person, part) ?? false;
const reads =
  (part: string): Rule =>
  ({ own, person }) =>
    own?.reads(person, part) ?? false;
const finds =
  (part: string): Rule =>
  ({ own, person }) =>
    own?.readsWhereabouts(person, part) ?? false;
const keepsAny: Rule = ({ own, person }) =>
  own !== undefined && Object.keys(own.world.keptBy).some((part) => own.keeps(person, part));
/** Those who keep one of the parts that the row is about. */
const keepsItsParts: Rule = ({ own, person, row }) =>
  ((row.parts ?? [row.part ?? 'PLAN']) as string[]).some((part) => own?.keeps(person, part));
const either =
  (...rules: Rule[]): Rule =>
  (asked) =>
    rules.some((rule) => rule(asked));
const both =
  (...rules: Rule[]): Rule =>
  (asked) =>
    rules.every((rule) => rule(asked));

/** Colleagues under the board that the row is of; and who leads its unit, of whomever works there. */
const seesStaff: Rule = ({ own, all, person, row }) => {
  const unit = String(row.unit_id);
  const isOfKept = (part: string, keeper: string) =>
    own?.keeps(person, part) && own.world.boardOf[keeper] === row.authority;
  return (
    Object.entries(own?.world.keptBy ?? {}).some(([part, keeper]) => isOfKept(part, keeper)) ||
    all.some((model) => model.assigns(person, unit))
  );
};
const leadsUnit: Rule = ({ person, row }) =>
  person.role === 'MANAGER' && person.units.includes(String(row.unit_id));

/** Who is concerned by a deviation: the sender's unit, and once it is sent those who lead the others, and the secretariat. */
const concerned: Rule = ({ person, row }) =>
  person.units.includes(String(row.sender_unit_id)) ||
  (row.sent_at != null && person.role === 'MANAGER' && person.units.includes(String(row.recipient_unit_id)));

/** Who sits in the local BUS groups, in which post: told to all staff, and to the secretariat. */
const everybody: Rule = () => true;

/** Of what is told to those whom it concerns, what the secretariat is told too: a deviation that was sent, and what was said of it since. */
const toSecretariat: Readonly<Record<string, (row: Canary['row']) => boolean>> = {
  deviation: (row) => row.sent_at != null,
  deviation_step: (row) => row.is_internal === false && row.isOfSent !== false,
  deviation_strike: () => true,
  deviation_analysis: () => true,
};

const plan = reads('PLAN');

/**
 * Who may be told the free texts of each table, by column where they differ, at either owner: said from the rules of
 * secrecy, not from the services. A column that is not named has its table's rule; a table must be named.
 */
const rules: Readonly<Record<string, Rule>> = {
  child: reads('IDENTITY'),
  'kommun.child.identity_number': keeps('IDENTITY'),
  'region.child.identity_number': nobody,
  guardian: keepsAny,
  'kommun.guardian': either(reads('IDENTITY'), keepsAny),
  school_absence: reads('SCHOOLING'),
  ...{ plan, goal: plan, municipal_intervention: plan, plan_meeting: plan, follow_up: plan },
  ...{ meeting_decision: plan, goal_outcome: plan, escalation: plan },
  // What tells where the child is: of a child with protected identity, for its keeper alone.
  ...{ 'plan_meeting.place': finds('PLAN'), 'plan_meeting.link': finds('PLAN') },
  ...{ 'plan_party.name': finds('PLAN'), 'plan_party.deputy': finds('PLAN'), plan_party: plan },
  'plan_change.made_by': either(
    finds('PLAN'),
    both(plan, ({ person, row }) => person.units.includes(String(row.unit_id))),
  ),
  'kommun.plan_change.snapshot': plan,
  'region.plan_change.snapshot': nobody,
  'municipal_intervention.done_by': finds('PLAN'),
  ...{ care_plan_part: plan, care_intervention: plan, care_need: plan },
  // What all have declined is a gap, which those are told who may read both owners' parts of the plan.
  referral: either(
    finds('HEALTH_CARE'),
    finds('PLAN'),
    both(plan, ({ other, person }) => other?.reads(person, 'PLAN') ?? false),
  ),
  referral_answer: either(finds('HEALTH_CARE'), finds('PLAN')),

  consent: keepsItsParts,
  'consent.withdrawn_by': nobody,
  // Who decided is told to those it was decided for.
  disclosure: either(
    keepsItsParts,
    ({ own, person, row }) =>
      (own?.reads(person, String(row.part)) ?? false) && person.units.includes(String(row.unit_id)),
  ),
  'disclosure.motivation': keepsItsParts,
  'disclosure.revoked_by': nobody,
  access_block: keepsItsParts,
  ...{ 'access_block.placed_by': nobody, 'access_block.lifted_by': nobody },
  assignment: seesStaff,
  ...{ 'assignment.given_by': nobody, 'assignment.ended_by': nobody },
  known_staff: seesStaff,
  import_record: nobody,
  hidden_from_guardians: plan,
  'hidden_from_guardians.reason': keeps('PLAN'),
  'hidden_from_guardians.lifted_by': nobody,

  ...{ bus_seat: everybody, bus_seat_mandate: everybody, bus_seat_holding: everybody, bus_roster: nobody },
  ...{ bus_seat_hand_over: everybody },
  ...{ bus_level: everybody, bus_convener: everybody, bus_chair: everybody, bus_group_name: everybody },
  ...{ forum: everybody, forum_description: everybody, forum_member: everybody, forum_follow_up: everybody },
  forum_overlap_note: everybody,
  ...{
    bus_meeting: nobody,
    'bus_meeting.source': everybody,
    bus_meeting_schedule: everybody,
    bus_meeting_outcome: everybody,
  },
  ...{ bus_meeting_notice: nobody, bus_agenda_item: everybody, bus_meeting_document: everybody },
  ...{ bus_attendance: everybody, bus_minutes: everybody, bus_minutes_verification: everybody },
  ...{ bus_decision: everybody, bus_decision_follow_up: everybody, bus_meeting_change: nobody },
  ...{ 'bus_meeting_change.recorded_as': everybody, bus_agenda_place: nobody },
  ...{ bus_document: everybody, bus_document_version: everybody, bus_document_party: everybody },
  ...{
    bus_document_parties_entered: nobody,
    bus_document_correction: everybody,
    bus_activity_change: everybody,
  },
  ...{ bus_document_signature: everybody, bus_document_point: everybody, bus_document_absence: everybody },
  ...{ bus_outcome_goal: everybody, bus_activity: everybody, bus_activity_follow_up: everybody },
  bus_analysed_need: everybody,
  // Where a test has any: what is said of it goes with it, and an analysis to whoever leads a unit in the group.
  ...{
    deviation: concerned,
    deviation_step: concerned,
    deviation_strike: concerned,
    deviation_wording: nobody,
    deviation_analysis: nobody,
  },
  ...{ survey: everybody, survey_question: everybody, survey_invitation: nobody, survey_sum: nobody },
  spider_measurement: everybody,
  calendar_subscription: nobody,

  // What the county's bodies do: about organisations.
  ...{ bussam_meeting: everybody, bussam_meeting_entry: everybody, bussam_decision: everybody },
  ...{ bussam_decision_follow_up: everybody, bussam_question: everybody, bussam_activity: everybody },
  ...{ bussam_question_follow_up: everybody, bussam_document: everybody },

  // Besides the plan's keeper, whoever reviews a sample that the line is in.
  access_log: either(
    keeps('PLAN'),
    both(leadsUnit, ({ row }) => row.isInReview === true),
  ),
  log_review: leadsUnit,
  log_review_signature: leadsUnit,
};

function ruleFor({ owner, table, column }: Canary): Rule {
  const names = [`${owner}.${table}.${column}`, `${table}.${column}`, `${owner}.${table}`, table];
  const rule = names.map((name) => rules[name]).find((each) => each !== undefined);
  if (!rule) throw new Error(`Say in ${import.meta.filename} who may be told what stands in ${table}.`);
  return rule;
}

/** Whether anybody may be told what stands in the canary's column. */
export function isToldAtAll(canary: Canary): boolean {
  return ruleFor(canary) !== nobody;
}

/** Whether the rules give a person the text in which a canary stands. */
export function maySee(person: Person, canary: Canary, children: ReadonlyMap<string, Models>): boolean {
  if (person.role === 'IMPORTER') return false;
  if (person.role === 'SECRETARIAT')
    return ruleFor(canary) === everybody || (toSecretariat[canary.table]?.(canary.row) ?? false);
  const { owner, row, table } = canary;
  const models = children.get(String(table === 'child' ? row.id : row.child_id));
  return ruleFor(canary)({
    person,
    row,
    own: models?.[owner],
    other: models?.[owner === 'kommun' ? 'region' : 'kommun'],
    all: [...children.values()].map((each) => each[owner]),
  });
}

/** What the region has in a plan is reached by way of the plan, which is the municipality's to show. */
const inPlans: readonly string[] = ['care_plan_part', 'care_intervention', 'care_need', 'plan_change'];

/** Whether a person to whom the rules give the canary's text has a way to it in the graph. */
export function reaches(person: Person, canary: Canary, children: ReadonlyMap<string, Models>): boolean {
  if (canary.owner === 'kommun' || !inPlans.includes(canary.table)) return true;
  return children.get(String(canary.row.child_id))?.kommun.reads(person, 'PLAN') ?? false;
}
