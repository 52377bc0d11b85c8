import { keyOfChange, today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { contentOf } from '@samsyn/disclosure/named-change';
import { isRecordId } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';
import type { DeviationRow } from './deviation.entity.js';
import { DeviationActor } from './deviation.types.js';
import type { DeviationOutcome } from './deviation-change.service.js';
import { DeviationInputProblems } from './deviation-input-problems.js';
import { mayStrike } from './deviation-moves.rules.js';
import { findDeviation, rolesOf } from './deviation-standing.js';
import { isMadeBefore } from './deviation-steps.js';
import { DeviationText, type StrikeDeviationTextInput } from './deviation-strike.types.js';

const longestReason = 500;

/** Whether the viewer may strike what was written of a deviation. */
export async function canStrike(row: DeviationRow, context: RegionContext): Promise<boolean> {
  return mayStrike({ wasSent: row.sentAt !== null }, await rolesOf(row, context));
}

/** Strikes a text for good: nobody reads it again, and nothing keeps it. That it was struck, when and why is told. */
export async function strikeDeviationText(
  input: StrikeDeviationTextInput,
  context: RegionContext,
): Promise<DeviationOutcome> {
  const { viewer, transaction, deviations, units } = context;
  const { deviationId, part } = input;
  const id = keyOfChange('STRIKE_DEVIATION_TEXT', deviationId, viewer, input.idempotencyKey);
  const row = await findDeviation(deviationId, context);
  if (row === null || !(await canStrike(row, context))) return null;
  const content = contentOf(input);
  const before = await isMadeBefore('deviation_strike', id, content, transaction);
  if (before === 'same') return { id: row.id };
  const problems = new DeviationInputProblems(await units.wordsOfNames());
  if (before === 'other') problems.add('idempotencyKey', Code.USED_FOR_OTHER);
  const reason = problems.text('reason', input.reason, longestReason, true);
  const stepId = input.stepId?.toLowerCase() ?? null;
  if (part !== DeviationText.NOTE && stepId !== null) problems.add('stepId', Code.CONTRADICTS);
  if (part === DeviationText.NOTE && stepId === null) problems.add('stepId', Code.REQUIRED);
  else if (stepId !== null && !isRecordId(stepId)) problems.add('stepId', Code.NOT_A_KEY);
  if (problems.found.length > 0) return { problems: problems.found };
  const isSecretariat = viewer.roles.includes('SECRETARIAT');
  const unit = isSecretariat
    ? null
    : [row.senderUnitId, row.recipientUnitId].find((each) => viewer.units.includes(each));
  const [{ struck }]: [{ readonly struck: boolean }] = await transaction.run((manager) =>
    manager.query('select strike_deviation_text($1, $2, $3, $4, $5, $6, $7, $8, $9) as struck', [
      ...[id, row.id, part, stepId, reason],
      ...[
        isSecretariat ? DeviationActor.SECRETARIAT : DeviationActor.MANAGER,
        unit ?? null,
        content,
        today(),
      ],
    ]),
  );
  deviations.forget(row.id);
  if (struck) return { id: row.id };
  // There is no such text, or it is struck already.
  problems.add(part === DeviationText.NOTE ? 'stepId' : 'part', Code.NOT_IN_THIS_STATE);
  return { problems: problems.found };
}
