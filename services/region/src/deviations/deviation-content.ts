import { dayPlus } from '@samsyn/collaboration/meetings/meeting-days.rules';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { isSlug } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';
import type { DeviationContentInput } from './deviation.inputs.js';
import { mostDaysBack } from './deviation-deadline.rules.js';
import type { DeviationInputProblems } from './deviation-input-problems.js';
import { evidentChoice, type GroupChoice, groupChoices } from './group-choice.rules.js';
import { findParties } from './group-choice.service.js';

/** The county's body: it keeps the register, and answers for no deviation. */
const isNoParty = (kind: string) => kind === PartyKind.OTHER;

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
  else if (occurredOn < dayPlus(today(), -mostDaysBack))
    problems.add('content.occurredOn', Code.TOO_LONG_AGO);
  problems.unitId('content.recipientUnitId', recipientUnitId);
  if (recipientUnitId === senderUnitId) problems.add('content.recipientUnitId', Code.SAME_UNIT);
  if (!isSlug(recipientUnitId) || !isSlug(senderUnitId) || recipientUnitId === senderUnitId) return null;
  const parties = await findParties([senderUnitId, recipientUnitId], context);
  if (parties === 'NOT_VERIFIED') problems.add('content.recipientUnitId', Code.NOT_VERIFIED);
  const [sender, recipient] =
    parties === 'NOT_VERIFIED' ? [] : [parties.units.get(senderUnitId), parties.units.get(recipientUnitId)];
  if (parties !== 'NOT_VERIFIED' && !sender) problems.add('senderUnitId', Code.UNKNOWN);
  if (parties !== 'NOT_VERIFIED' && !recipient) problems.add('content.recipientUnitId', Code.UNKNOWN);
  if (recipient && isNoParty(recipient.kind)) problems.add('content.recipientUnitId', Code.NOT_OFFERED);
  if (parties === 'NOT_VERIFIED' || !sender || !recipient) return null;
  const choices = groupChoices(sender.busGroupIds, recipient.busGroupIds, parties.groupsOfToday);
  const group = chooseGroup(given.busGroupId ?? null, choices, problems);
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

/** Of those that are offered alone: another group could be nobody's who knows either unit. */
function chooseGroup(
  asked: string | null,
  choices: readonly GroupChoice[],
  problems: DeviationInputProblems,
): GroupChoice | null {
  const chosen =
    asked === null ? evidentChoice(choices) : choices.find(({ busGroupId }) => busGroupId === asked);
  if (!chosen) problems.add('content.busGroupId', asked === null ? Code.REQUIRED : Code.NOT_OFFERED);
  return chosen ?? null;
}
