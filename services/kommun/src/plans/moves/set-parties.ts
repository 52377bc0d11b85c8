import { randomUUID } from 'node:crypto';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { requireUnits } from '@samsyn/disclosure/named-units';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { isRecordId } from '@samsyn/subgraph/ids';
import { Field, ID, InputType } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import { PlanPartyRow } from '../plan.entity.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork } from './plan-to-change.js';

@InputType({
  description:
    'Somebody who is to take part in the plan: a unit of either owner, a guardian, or others by name. Exactly one of unitId, guardianId and name is given.',
})
export class AddPartyInput extends PlanChangeFields {
  @Field(() => PartyKind, {
    description: 'The function it has: FAMILY for a guardian, OTHER for police, leisure, associations.',
  })
  kind!: PartyKind;

  @Field(() => ID, { nullable: true, description: 'Key of the unit; its function must be `kind`.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Key of the guardian.' })
  guardianId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who it is, of others. At most 200 characters.' })
  name?: string | null;
}

/** Adds a party; one that had left comes back as itself. */
export function addParty(input: AddPartyInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const work = keepersWork('SET_PARTIES', input, context, {
    find: async (plan) => {
      const parties = await context.plans.partiesOf(plan);
      const known = parties.find(
        ({ unitId, guardianId, name }) =>
          (unitId !== null && unitId === input.unitId) ||
          (guardianId !== null && guardianId === input.guardianId) ||
          (!!name && name === input.name?.trim()),
      );
      const id = known?.id ?? randomUUID();
      return { id, known, concerns: [`party:${id}`] };
    },
    check: async ({ known, plan }, problems) => {
      if (known && !known.leftOn) problems.add('unitId', Code.REPEATED);
      await checkWho(input, plan.childId, problems, context);
    },
    verify: async (problems) => {
      const { unitId: id, kind } = input;
      if (id) await requireUnits([{ field: 'unitId', id, as: { field: 'kind', kind } }], problems, context);
    },
    write: async (manager, { plan, id, known }) => {
      const { childId } = plan;
      if (known) await manager.update(PlanPartyRow, { childId, id }, { leftOn: null });
      else
        await manager.insert(PlanPartyRow, {
          ...{ childId, id, planId: plan.id, kind: input.kind, unitId: input.unitId ?? null },
          ...{ guardianId: input.guardianId ?? null, name: input.name?.trim() || null },
          ...{ answer: 'WAITING', invitedOn: null, answeredOn: null, coordinates: false },
        });
    },
  });
  return changePlan(input, work, context);
}

async function checkWho(
  input: AddPartyInput,
  childId: string,
  problems: InputProblems,
  { children }: KommunContext,
): Promise<void> {
  const { unitId, guardianId, kind } = input;
  const name = problems.text('name', input.name, 200);
  if ([unitId, guardianId, name].filter(Boolean).length !== 1) problems.add('unitId', Code.REQUIRED);
  if (guardianId) {
    const guardians = await children.guardians.load(childId);
    if (!isRecordId(guardianId)) problems.add('guardianId', Code.NOT_A_KEY);
    else if (!guardians.some(({ id }) => id === guardianId)) problems.add('guardianId', Code.UNKNOWN);
    if (kind !== PartyKind.FAMILY) problems.add('kind', Code.UNKNOWN);
  }
  if (unitId) {
    problems.unitId('unitId', unitId);
    if (kind === PartyKind.FAMILY) problems.add('kind', Code.UNKNOWN);
  }
}

@InputType({ description: 'A party that no longer takes part in the plan.' })
export class LeavePartyInput extends PlanChangeFields {
  @Field(() => ID, { description: 'Key of the party.' })
  partyId!: string;
}

/** Lets a party leave. What it did stays; the unit that holds the plan together cannot leave it. */
export function leaveParty(input: LeavePartyInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const work = keepersWork('SET_PARTIES', input, context, {
    find: async (plan) => {
      const party = (await context.plans.partiesOf(plan)).find(({ id }) => id === input.partyId);
      return party ? { party, concerns: [`party:${party.id}`] } : null;
    },
    check: ({ party, plan }, problems) => {
      const holds = party.coordinates || party.unitId === plan.coordinatingUnitId;
      if (party.leftOn || holds) problems.add('partyId', Code.NOT_IN_THIS_STATE);
    },
    write: async (manager, { plan, party }) => {
      await manager.update(PlanPartyRow, { childId: plan.childId, id: party.id }, { leftOn: today() });
    },
  });
  return changePlan(input, work, context);
}
