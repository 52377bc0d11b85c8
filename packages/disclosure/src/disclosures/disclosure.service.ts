import { type ChangeContext, type ChangeOutcome, keyOfChange, recorderOf, today } from '../change-context.js';
import { InputProblemCode as Code } from '../changes.types.js';
import { findOwnConsent } from '../consents/consent.service.js';
import { ConsentState } from '../consents/consent.types.js';
import { findDisclosures } from '../disclosures.js';
import { InputProblems } from '../input-problems.js';
import { contentOf, madeBefore, type NamedChange, nameIsTaken } from '../named-change.js';
import { receiverFields, requireUnits } from '../named-units.js';
import type {
  RecordDisclosureInput,
  ReleaseOnConsentInput,
  RevokeDisclosureInput,
} from './disclosure.inputs.js';
import { DisclosureGround } from './disclosure.inputs.js';
import { endFormer, releaseOn } from './release.js';

/** Releases on a consent what it covers, to those it covers. Made twice, it is made once. */
export async function releaseOnConsent(
  input: ReleaseOnConsentInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const consent = await findOwnConsent(input, 'DISCLOSE', context);
  if (!consent) return null;
  const problems = new InputProblems();
  const parts = input.parts ?? consent.parts;
  const receivers = input.receivers ? problems.unitIds('receivers', input.receivers) : consent.receivingUnits;
  const until = input.until ?? consent.until;
  if (consent.state !== ConsentState.ACTIVE) problems.add('consentId', Code.NOT_ACTIVE);
  if (parts.length === 0) problems.add('parts', Code.REQUIRED);
  if (!parts.every((part) => consent.parts.includes(part))) problems.add('parts', Code.NOT_COVERED);
  if (!receivers.every((unit) => consent.receivingUnits.includes(unit)))
    problems.add('receivers', Code.NOT_COVERED);
  problems.period('until', today(), until, today());
  if (problems.found.length > 0) return { problems: problems.found };
  const decidedBy = await recorderOf(context);
  const { childId, id: consentId } = consent;
  const release = { childId, consentId, parts: [...new Set(parts)], receivers, decidedBy, until };
  await context.transaction.run(async (manager) => {
    // A last day that is named holds; one that is not leaves what was decided before, unless that is past.
    await endFormer(manager, release, input.until != null);
    await releaseOn(manager, release);
  });
  context.forget(childId);
  return { id: consentId };
}

/** Records a decision to release a part without a consent. */
export async function recordDisclosure(
  input: RecordDisclosureInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const { childId, part, ground, until = null } = input;
  const keyOf = (...more: string[]) =>
    keyOfChange('disclosure', childId, context.viewer, input.idempotencyKey, ...more);
  const key = keyOf(part);
  if (!(await context.access.toChange('DISCLOSE', childId, { parts: [part] }))) return null;
  const ids = input.receivers.map((unit) => keyOf(part, unit));
  const change: NamedChange = { table: 'disclosure', childId, key, content: contentOf(input) };
  const before = await madeBefore(change, context.transaction);
  if (before !== null) return before === 'same' ? { id: ids[0] ?? '' } : nameIsTaken();
  const problems = new InputProblems();
  const receivers = problems.unitIds('receivers', input.receivers);
  const motivation = problems.text('motivation', input.motivation, 2_000, true);
  problems.period('until', today(), until, today());
  if (ground === DisclosureGround.NECESSARY_CARE && !isUnder18(await context.birthDateOf(childId), today()))
    problems.add('ground', Code.NOT_UNDER_18);
  await requireUnits(receiverFields(input.receivers), problems, context);
  if (problems.found.length > 0) return { problems: problems.found };
  const decidedBy = await recorderOf(context);
  // Rows from before there was a change_key bear their names too: made once, they stay as they are.
  await context.transaction.run((manager) =>
    manager.query(
      `insert into disclosure (child_id, id, part, unit_id, ground, decided_by, decided_on, until_on, motivation, change_key, content)
       select $1, n.id, $2, n.unit_id, $3, $4, $5, $6, $7, $10, $11 from unnest($8::uuid[], $9::text[]) as n(id, unit_id)
       on conflict (child_id, id) do nothing`,
      [
        ...[childId, part, ground, decidedBy, today(), until, motivation],
        ...[ids, receivers, change.key, change.content],
      ],
    ),
  );
  context.forget(childId);
  return { id: ids[0] ?? '' };
}

/** Revokes a decision to release; one that is revoked stays so. */
export async function revokeDisclosure(
  { childId, disclosureId }: RevokeDisclosureInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const { access, transaction } = context;
  await access.ownOf(childId);
  const disclosures = await transaction.run((manager) => findDisclosures(manager, [childId]));
  const disclosure = disclosures.find(({ id }) => id === disclosureId);
  const may = await access.toChange('REVOKE_DISCLOSURE', childId, { parts: disclosure && [disclosure.part] });
  if (!disclosure || !may) return null;
  const by = await recorderOf(context);
  await transaction.run((manager) =>
    manager.query(
      'update disclosure set revoked_at = clock_timestamp(), revoked_by = $3 where child_id = $1 and id = $2 and revoked_at is null',
      [childId, disclosureId, by],
    ),
  );
  context.forget(childId);
  return { id: disclosureId };
}

/** Unsure is no: a child whose age is not known counts as 18. */
function isUnder18(birthDate: string | null, on: string): boolean {
  if (birthDate === null) return false;
  const eighteenth = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
  return on < eighteenth;
}
