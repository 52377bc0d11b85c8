import * as v from 'valibot';
import { today } from '../change-context.js';
import { type ImpossibleDay, impossibleDays } from '../interventions/days.rules.js';
import { ImportFault, type ImportFaultCode } from './faults.js';
import * as field from './fields.js';
import { always } from './record-kinds.js';

/** What both owners' case systems say of an intervention. */
export const interventionFields = {
  ...always,
  plan: field.recordId,
  unit: field.slug,
  title: field.text(120),
  description: field.maybe(field.text(2_000)),
  status: field.oneOf(['OFFERED', 'ACCEPTED', 'ONGOING', 'ENDED', 'DECLINED']),
  from: field.maybe(field.day),
  until: field.maybe(field.day),
  progress: field.maybe(field.text(200)),
  offeredOn: field.maybe(field.day),
  answeredOn: field.maybe(field.day),
  declineReason: field.maybe(field.text(500)),
  endedOn: field.maybe(field.day),
  outcome: field.maybe(field.text(2_000)),
};
type Given = v.InferOutput<v.ObjectSchema<typeof interventionFields, undefined>>;

/** What a state asks for, and what belongs to it alone: as the moves of an intervention leave it (intervention-moves.ts). */
const asked: Readonly<Record<Given['status'], readonly (keyof Given)[]>> = {
  OFFERED: [],
  ACCEPTED: [],
  ONGOING: ['from'],
  ENDED: ['endedOn', 'outcome'],
  DECLINED: ['answeredOn', 'declineReason'],
};
const ofOneState: Partial<Record<keyof Given, readonly Given['status'][]>> = {
  answeredOn: ['ACCEPTED', 'ONGOING', 'ENDED', 'DECLINED'],
  declineReason: ['DECLINED'],
  endedOn: ['ENDED'],
  outcome: ['ENDED'],
};

/** What is impossible about a day, in the words of an import. */
const faultOfDay: Readonly<Record<ImpossibleDay['why'], ImportFaultCode>> = {
  BEFORE_START: 'BEFORE_START',
  IN_THE_FUTURE: 'NOT_IN_THIS_STATE',
  IN_THE_PAST: 'NOT_VALID',
};

/** What the fields say together; of the days what is asked of those who write here (`interventions/days.rules.ts`). */
export function interventionTogether(given: Partial<Given>): ImportFault[] {
  const { status, from, offeredOn, answeredOn, endedOn } = given;
  const days = { from: from ?? null, until: given.until ?? null, endedOn: endedOn ?? null };
  const impossible = impossibleDays({ status: status ?? '', ...days }, { isPlanned: false, today: today() });
  const faults = impossible.map(({ field, why }) => new ImportFault(field, faultOfDay[why]));
  if (offeredOn && answeredOn && answeredOn < offeredOn)
    faults.push(new ImportFault('answeredOn', 'BEFORE_START'));
  if (status === undefined) return faults;
  for (const name of asked[status]) if (given[name] === null) faults.push(new ImportFault(name, 'REQUIRED'));
  for (const [name, states] of Object.entries(ofOneState)) {
    if (given[name as keyof Given] != null && !states.includes(status))
      faults.push(new ImportFault(name, 'NOT_VALID'));
  }
  return faults;
}

/** The columns that both owners have. */
export function interventionRow(given: Given): Readonly<Record<string, unknown>> {
  return {
    plan: given.plan,
    unit: given.unit,
    title: given.title,
    description: given.description,
    status: given.status,
    from_on: given.from,
    until_on: given.until,
    progress: given.progress,
    decline_reason: given.declineReason,
    declined_on: given.status === 'DECLINED' ? given.answeredOn : null,
    offered_on: given.offeredOn,
    answered_on: given.answeredOn,
    ended_on: given.endedOn,
    outcome: given.outcome,
  };
}
