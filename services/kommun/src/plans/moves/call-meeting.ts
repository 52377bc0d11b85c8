import { randomUUID } from 'node:crypto';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { DateScalar, DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { swedishToday } from '../../calendar/swedish-day.js';
import type { KommunContext } from '../../context.js';
import { AttendanceRow, PlanMeetingRow } from '../meeting.entity.js';
import { PlanPartyRow } from '../plan.entity.js';
import { MeetingKind } from '../plan.enums.js';
import type { PlanKeys, PlanLoader } from '../plan.loader.js';
import { answersOf, calledNoMore, callsOf, canBeAnswered, keepPresence, takeBackNotice } from './notice.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork, movePlan } from './plan-to-change.js';

@InputType({
  description:
    'A notice to a meeting about the plan (kallelse). Everybody who is called is to answer; when a meeting is called to anew, those who were called to it already only if its day, place or link is another.',
})
export class CallToMeetingInput extends PlanChangeFields {
  @Field(() => ID, {
    nullable: true,
    description:
      'Key of a planned meeting that is called to anew, with another day, place or parties; left out: a new one.',
  })
  meetingId?: string | null;

  @Field(() => MeetingKind, { description: 'What the meeting is for.' })
  kind!: MeetingKind;

  @Field(() => DateTimeScalar, { description: 'When it starts; not gone yet.' })
  startsAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Where; must be given when there is no link. At most 200 characters.',
  })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to join from afar: an address that begins with https://. At most 500 characters.',
  })
  link?: string | null;

  @Field(() => String, { description: 'What is to be talked about. At most 2,000 characters.' })
  questions!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the child wants to take part. At most 1,000 characters.',
  })
  childsParticipation?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day to answer: from today to the day of the meeting.',
  })
  answerBy?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Keys of the parties that are called; left out: all that have not left the plan. Of a meeting that is called to anew, whoever is not among them is called no longer.',
  })
  partyIds?: string[] | null;
}

/** Calls the parties to a meeting. Whoever calls has thereby answered. */
export function callToMeeting(input: CallToMeetingInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const { plans, viewer } = context;
  const work = keepersWork('CALL', input, context, {
    find: (plan) => findCalled(plan, input, plans),
    check: ({ known, here, called }, problems) => {
      if (known && known.status !== 'PLANNED') problems.add('meetingId', Code.NOT_IN_THIS_STATE);
      checkParties(input, here, called, problems);
      checkNotice(input, problems);
    },
    write: async (manager, { plan, id, known, asked, left, noMore }) => {
      const text = (given: string | null | undefined) => given?.trim() || null;
      const notice = {
        ...{ kind: input.kind, startsAt: input.startsAt, place: text(input.place), link: text(input.link) },
        ...{ questions: text(input.questions), childsParticipation: text(input.childsParticipation) },
        ...{ calledOn: today(), answerBy: input.answerBy ?? null },
      };
      const { childId } = plan;
      if (known) await manager.update(PlanMeetingRow, { childId, id }, notice);
      else
        await manager.insert(PlanMeetingRow, {
          ...{ childId, id, planId: plan.id, status: 'PLANNED' },
          ...notice,
        });
      for (const { id: partyId, unitId } of asked) {
        const own = unitId !== null && viewer.units.includes(unitId);
        await askParty(manager, { childId, meetingId: id, partyId }, own);
      }
      for (const { meetingId, partyId } of left)
        await manager.update(AttendanceRow, { childId, meetingId, partyId }, { withdrawnOn: today() });
      await takeBackNotice(manager, plan, noMore);
      await movePlan(manager, 'CALL', plan, context, {}, { meetings: [{ status: 'PLANNED' }] });
    },
  });
  return changePlan(input, work, context);
}

/** Who is called, who of them is to answer, and who is called no longer. */
async function findCalled(plan: PlanKeys, input: CallToMeetingInput, plans: PlanLoader) {
  const known = (await plans.meetingsOf(plan)).find(({ id }) => id === input.meetingId);
  if (input.meetingId && !known) return null;
  const here = (await plans.partiesOf(plan)).filter(({ leftOn }) => !leftOn);
  const called = input.partyIds ? here.filter(({ id }) => input.partyIds?.includes(id)) : here;
  const id = known?.id ?? randomUUID();
  const calls = await callsOf(plan, plans);
  const before = calls.filter(({ meetingId }) => meetingId === id);
  const isCalled = (partyId: string) => called.some((party) => party.id === partyId);
  const left = before.filter(({ partyId }) => !isCalled(partyId));
  const noMore = calledNoMore(left, calls);
  const isMoved = !known || hasMoved(known, input);
  const asked = called.filter(
    (party) => isMoved || !canBeAnswered(party) || !before.some(({ partyId }) => partyId === party.id),
  );
  return {
    ...{ id, known, here, called, asked, left, noMore },
    concerns: [`meeting:${id}`],
    // Whoever answers meanwhile answers about another day, or nothing.
    alsoChanges: answersOf([...asked.map((party) => party.id), ...noMore]),
  };
}

/** true when the day, the place or the link is another: an answer was about the one before. */
function hasMoved(known: PlanMeetingRow, { startsAt, place, link }: CallToMeetingInput): boolean {
  const text = (given: string | null | undefined) => given?.trim() || null;
  return (
    known.startsAt.getTime() !== startsAt.getTime() ||
    text(known.place) !== text(place) ||
    text(known.link) !== text(link)
  );
}

/** Calls a party. Whoever calls has thereby answered. */
async function askParty(
  manager: EntityManager,
  { childId, meetingId, partyId }: { childId: string; meetingId: string; partyId: string },
  own: boolean,
): Promise<void> {
  await manager.update(
    PlanPartyRow,
    { childId, id: partyId },
    {
      ...{ invitedOn: today(), answer: own ? 'ACCEPTED' : 'WAITING', answeredOn: own ? today() : null },
      ...{ answerReason: null, deputy: null },
    },
  );
  await keepPresence(manager, { childId, meetingId, partyId, presence: 'INVITED' });
}

function checkParties(
  { partyIds }: CallToMeetingInput,
  here: readonly PlanPartyRow[],
  called: readonly PlanPartyRow[],
  problems: InputProblems,
): void {
  const known = new Set(here.map(({ id }) => id));
  if (partyIds) problems.recordIds('partyIds', partyIds);
  partyIds?.forEach((id, place) => {
    if (!known.has(id)) problems.add(`partyIds.${place}`, Code.UNKNOWN);
  });
  if (called.length === 0) problems.add('partyIds', Code.NOT_READY);
}

function checkNotice(input: CallToMeetingInput, problems: InputProblems): void {
  const day = swedishToday(input.startsAt);
  if (input.startsAt.getTime() <= Date.now()) problems.add('startsAt', Code.IN_THE_PAST);
  const link = problems.text('link', input.link, 500);
  if (link && !/^https:\/\/[^\s/]+(\/\S*)?$/.test(link)) problems.add('link', Code.NOT_A_LINK);
  problems.text('place', input.place, 200, link === null);
  problems.text('questions', input.questions, 2000, true);
  problems.text('childsParticipation', input.childsParticipation, 1000);
  if (input.answerBy && input.answerBy < today()) problems.add('answerBy', Code.IN_THE_PAST);
  else if (input.answerBy && input.answerBy > day) problems.add('answerBy', Code.BEFORE_START);
}
