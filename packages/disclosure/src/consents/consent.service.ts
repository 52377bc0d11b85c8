import type { EntityManager } from 'typeorm';
import { consentIsActive, today as sqlToday } from '../active.js';
import { type ChangeContext, type ChangeOutcome, keyOfChange, recorderOf, today } from '../change-context.js';
import type { ChangeAction } from '../change-permissions.js';
import { InputProblemCode as Code } from '../changes.types.js';
import { releaseOn } from '../disclosures/release.js';
import { InputProblems } from '../input-problems.js';
import { contentOf, madeBefore, type NamedChange, nameIsTaken } from '../named-change.js';
import { receiverFields, requireUnits } from '../named-units.js';
import { RecordPart } from '../record-part.js';
import type { RecordConsentInput, SignConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import { type GuardianOfChild, readConsent, whoMustSign } from './consent.rules.js';
import type { ConsentState } from './consent.types.js';

/** A consent as the owner's table holds it, with where it stands now. */
export interface ConsentRow {
  readonly id: string;
  readonly childId: string;
  readonly purpose: string;
  readonly parts: RecordPart[];
  readonly receivingUnits: string[];
  readonly signatures: { guardianId: string; name: string | null; signedOn: string }[];
  readonly signaturesNeeded: number;
  readonly decisionReference: string | null;
  readonly childsView: string | null;
  readonly maturityAssessment: string | null;
  readonly givenByChild: boolean;
  readonly recordedBy: string;
  readonly from: string;
  readonly until: string | null;
  readonly withdrawnAt: Date | null;
  readonly state: ConsentState;
}

/** Children's consents, those that hold first, then the newest. */
export function findConsents(manager: EntityManager, childIds: readonly string[]): Promise<ConsentRow[]> {
  return manager.query(
    `select c.id, c.child_id as "childId", c.purpose, c.parts, c.receiving_units as "receivingUnits",
            c.signatures_needed as "signaturesNeeded", c.decision_reference as "decisionReference",
            c.childs_view as "childsView", c.maturity_assessment as "maturityAssessment", c.given_by_child as "givenByChild", c.recorded_by as "recordedBy",
            c.from_on::text as "from", c.until_on::text as "until", c.withdrawn_at as "withdrawnAt",
            coalesce((select jsonb_agg(jsonb_build_object('guardianId', s.guardian_id, 'name', g.name, 'signedOn', s.signed_on)
                                       order by s.signed_on, s.guardian_id)
                        from consent_signature s left join guardian g on g.child_id = s.child_id and g.id = s.guardian_id
                       where s.child_id = c.child_id and s.consent_id = c.id), '[]') as signatures,
            case when c.withdrawn_at is not null then 'WITHDRAWN' when c.until_on < ${sqlToday} then 'EXPIRED'
                 when ${consentIsActive} then 'ACTIVE' when c.from_on > ${sqlToday} then 'NOT_YET' else 'NOT_SIGNED_BY_ALL' end as state
       from consent c where c.child_id = any($1)
      order by (c.withdrawn_at is null and (c.until_on is null or c.until_on >= ${sqlToday})) desc, c.from_on desc, c.id`,
    [childIds],
  );
}

/** Children's guardians as this owner has them. */
export function findGuardiansOf(
  manager: EntityManager,
  childIds: readonly string[],
): Promise<GuardianOfChild[]> {
  return manager.query(
    'select child_id as "childId", id, name, relation from guardian where child_id = any($1) order by name, id',
    [childIds],
  );
}

/** Records a consent, and with `release` also decides on it, for the viewer's own authority's parts of the record. */
export async function recordConsent(
  input: RecordConsentInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const { childId } = input;
  const id = keyOfChange('consent', childId, context.viewer, input.idempotencyKey);
  if (!(await context.access.toChange('RECORD_CONSENT', childId, input))) return null;
  const change: NamedChange = { table: 'consent', childId, key: id, content: contentOf(input) };
  const before = await madeBefore(change, context.transaction);
  if (before !== null) return before === 'same' ? { id } : nameIsTaken();
  const guardians = await context.transaction.run((manager) => findGuardiansOf(manager, [childId]));
  const { draft, problems } = readConsent(input, guardians, today());
  await requireUnits(receiverFields(input.receivers), problems, context);
  if (problems.found.length > 0) return { problems: problems.found };
  const recordedBy = await recorderOf(context);
  const isMade = await context.transaction.run(async (manager) => {
    const added: unknown[] = await manager.query(
      `insert into consent (child_id, id, purpose, parts, receiving_units, signatures_needed, decision_reference, childs_view,
                            maturity_assessment, given_by_child, recorded_by, from_on, until_on, content)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (child_id, id) do nothing returning id`,
      [
        childId,
        id,
        draft.purpose,
        draft.parts,
        draft.receivers,
        draft.signaturesNeeded,
        draft.decisionReference,
        draft.childsView,
        draft.maturityAssessment,
        draft.givenByChild,
        recordedBy,
        draft.from,
        draft.until,
        change.content,
      ],
    );
    if (added.length === 0) return false;
    for (const { guardianId, signedOn } of draft.signatures)
      await addSignature(manager, childId, id, guardianId, signedOn);
    if (input.release) await releaseOn(manager, { ...draft, childId, consentId: id, decidedBy: recordedBy });
    return true;
  });
  if (!isMade) return nameIsTaken();
  context.forget(childId);
  return { id };
}

/** Adds a guardian's signature. A guardian who has signed already signs no other time. */
export async function signConsent(input: SignConsentInput, context: ChangeContext): Promise<ChangeOutcome> {
  const consent = await findOwnConsent(input, 'SIGN_CONSENT', context);
  if (!consent) return null;
  const problems = new InputProblems();
  const [guardianId] = problems.recordIds('signature.guardianId', [input.signature.guardianId]);
  const guardians = await context.transaction.run((manager) => findGuardiansOf(manager, [consent.childId]));
  if (!whoMustSign(guardians).some(({ id }) => id === guardianId))
    problems.add('signature.guardianId', Code.UNKNOWN);
  if (input.signature.signedOn > today()) problems.add('signature.signedOn', Code.IN_THE_FUTURE);
  if (consent.state === 'WITHDRAWN' || consent.state === 'EXPIRED')
    problems.add('consentId', Code.NOT_ACTIVE);
  const before = consent.signatures.find((signature) => signature.guardianId === guardianId);
  if (before && before.signedOn !== input.signature.signedOn)
    problems.add('signature.signedOn', Code.ALREADY_SIGNED);
  if (problems.found.length > 0) return { problems: problems.found };
  await context.transaction.run((manager) =>
    addSignature(manager, consent.childId, consent.id, guardianId ?? '', input.signature.signedOn),
  );
  context.forget(consent.childId);
  return { id: consent.id };
}

/** Withdraws a consent; one that is withdrawn stays so. */
export async function withdrawConsent(
  input: WithdrawConsentInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const consent = await findOwnConsent(input, 'WITHDRAW_CONSENT', context);
  if (!consent) return null;
  const by = await recorderOf(context);
  await context.transaction.run((manager) =>
    manager.query(
      'update consent set withdrawn_at = clock_timestamp(), withdrawn_by = $3 where child_id = $1 and id = $2 and withdrawn_at is null',
      [consent.childId, consent.id, by],
    ),
  );
  context.forget(consent.childId);
  return { id: consent.id };
}

/** A consent that the viewer may change; null for any other, as for one that does not exist. */
export async function findOwnConsent(
  { childId, consentId }: { readonly childId: string; readonly consentId: string },
  action: ChangeAction,
  { access, transaction }: ChangeContext,
): Promise<ConsentRow | null> {
  // Its parts say whose it is; they can be read once the child has been asked for.
  await access.ownOf(childId);
  const consents = await transaction.run((manager) => findConsents(manager, [childId]));
  const consent = consents.find(({ id }) => id === consentId);
  const may = await access.toChange(action, childId, { parts: consent?.parts });
  return consent && may ? consent : null;
}

function addSignature(
  manager: EntityManager,
  childId: string,
  consentId: string,
  guardianId: string,
  signedOn: string,
): Promise<unknown> {
  return manager.query(
    `insert into consent_signature (child_id, consent_id, guardian_id, signed_on) values ($1, $2, $3, $4)
     on conflict (child_id, consent_id, guardian_id) do nothing`,
    [childId, consentId, guardianId, signedOn],
  );
}
