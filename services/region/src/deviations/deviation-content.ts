import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { isSlug } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';
import { DeviationGroupGround } from './deviation.enums.js';
import type { DeviationContentInput } from './deviation.inputs.js';
import type { DeviationInputProblems } from './deviation-input-problems.js';
import { evidentChoice, type GroupChoice, groupChoices } from './group-choice.rules.js';
import { findParties } from './group-choice.service.js';

/** A unit that is there, of either owner. */
export async function requireParty(
  field: string,
  id: string,
  problems: DeviationInputProblems,
  context: RegionContext,
): Promise<void> {
  problems.unitId(field, id);
  if (!isSlug(id)) return;
  const parties = await findParties([id], context);
  if (parties === 'NOT_VERIFIED') problems.add(field, Code.NOT_VERIFIED);
  else if (!parties.has(id)) problems.add(field, Code.UNKNOWN);
}

/** Reads what a deviation says; its parties must be there, and a group must be evident or chosen. */
export async function readContent(
  senderUnitId: string,
  given: DeviationContentInput,
  problems: DeviationInputProblems,
  context: RegionContext,
) {
  const { recipientUnitId, occurredOn, category } = given;
  const what = problems.words('content.what', given.what, true);
  const consequence = problems.words('content.consequence', given.consequence, true);
  const proposal = problems.words('content.proposal', given.proposal, false);
  if (occurredOn > today()) problems.add('content.occurredOn', Code.IN_THE_FUTURE);
  problems.unitId('content.recipientUnitId', recipientUnitId);
  if (recipientUnitId === senderUnitId) problems.add('content.recipientUnitId', Code.OWN_UNIT);
  if (!isSlug(recipientUnitId) || !isSlug(senderUnitId) || recipientUnitId === senderUnitId) return null;
  const parties = await findParties([senderUnitId, recipientUnitId], context);
  if (parties === 'NOT_VERIFIED') problems.add('content.recipientUnitId', Code.NOT_VERIFIED);
  const [sender, recipient] =
    parties === 'NOT_VERIFIED' ? [] : [parties.get(senderUnitId), parties.get(recipientUnitId)];
  if (parties !== 'NOT_VERIFIED' && !sender) problems.add('senderUnitId', Code.UNKNOWN);
  if (parties !== 'NOT_VERIFIED' && !recipient) problems.add('content.recipientUnitId', Code.UNKNOWN);
  if (!sender || !recipient) return null;
  const choices = groupChoices(sender.busGroupIds, recipient.busGroupIds);
  const group = await chooseGroup(given.busGroupId ?? null, choices, problems, context);
  if (group === null) return null;
  return {
    senderKind: sender.kind,
    columns: {
      ...{
        recipient_unit_id: recipientUnitId,
        recipient_kind: recipient.kind,
        category,
        occurred_on: occurredOn,
      },
      ...{ bus_group_id: group.busGroupId, group_ground: group.ground, what, consequence, proposal },
    },
  };
}

async function chooseGroup(
  asked: string | null,
  choices: readonly GroupChoice[],
  problems: DeviationInputProblems,
  { busGroups }: RegionContext,
): Promise<GroupChoice | null> {
  const field = 'content.busGroupId';
  if (asked === null) {
    const evident = evidentChoice(choices);
    if (evident === null) problems.add(field, Code.REQUIRED);
    return evident;
  }
  const among = choices.find(({ busGroupId }) => busGroupId === asked);
  if (among) return among;
  if (!isSlug(asked)) {
    problems.add(field, Code.NOT_A_KEY);
    return null;
  }
  const known = await busGroups.find(asked, today());
  if (known === 'NOT_VERIFIED') problems.add(field, Code.NOT_VERIFIED);
  else if (known === null) problems.add(field, Code.UNKNOWN);
  else return { busGroupId: asked, ground: DeviationGroupGround.CHOSEN };
  return null;
}
