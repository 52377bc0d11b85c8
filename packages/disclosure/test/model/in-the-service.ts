import { randomUUID } from 'node:crypto';
import { groupBy } from '@samsyn/subgraph/loaders';
import { day as daysFromToday } from '../../../../dev/src/testing/day.js';
import type { RecordModel } from './record-model.js';
import type { Change } from './steps.js';

/** The keys that the service has given to the model's rows, in the order in which they were made. */
export interface RowKeys {
  consents: string[];
  disclosures: string[];
  blocks: string[];
  assignments: string[];
}

interface Child {
  readonly childId: string;
  readonly guardians: readonly string[];
  readonly keys: RowKeys;
}

/** `recordMunicipalConsent` for recordConsent. */
export function mutationOf(word: 'Municipal' | 'Care', { kind }: Change): string {
  return kind.replace(/^(record|sign|withdraw|release|revoke|place|lift|assign|end|set)/, `$1${word}`);
}

/** What the log calls each change. */
export const actions: Readonly<Record<Change['kind'], string>> = {
  recordConsent: 'RECORD_CONSENT',
  signConsent: 'SIGN_CONSENT',
  withdrawConsent: 'WITHDRAW_CONSENT',
  releaseOnConsent: 'DISCLOSE',
  recordDisclosure: 'DISCLOSE',
  revokeDisclosure: 'REVOKE_DISCLOSURE',
  placeBlock: 'PLACE_BLOCK',
  liftBlock: 'LIFT_BLOCK',
  assignStaff: 'ASSIGN',
  endAssignment: 'END_ASSIGNMENT',
  setProtectedIdentity: 'SET_PROTECTED_IDENTITY',
};

const day = (offset: number | null) => (offset === null ? null : daysFromToday(offset));

/** A change of the model as the service takes it. A row that is not there has a key of nothing. */
export function inputOf(change: Change, { childId, guardians, keys }: Child): object {
  const nothing = randomUUID();
  const made = { childId, idempotencyKey: randomUUID() };
  const signature = (guardian: number) => ({ guardianId: guardians[guardian], signedOn: day(0) });
  switch (change.kind) {
    case 'recordConsent': {
      const { parts, units: receivers, signers, decision, byChild, from, until, release } = change;
      const words = {
        ...(decision ? { decisionReference: 'Prov' } : {}),
        ...(byChild ? { givenByChild: true, maturityAssessment: 'Prov' } : {}),
      };
      return {
        ...{ ...made, purpose: 'Prov', parts, receivers, signatures: signers.map(signature), ...words },
        ...{ from: day(from), until: day(until), release },
      };
    }
    case 'signConsent':
      return {
        childId,
        consentId: keys.consents[change.place] ?? nothing,
        signature: signature(change.guardian),
      };
    case 'withdrawConsent':
    case 'releaseOnConsent':
      return { childId, consentId: keys.consents[change.place] ?? nothing };
    case 'recordDisclosure': {
      const { part, units: receivers, until } = change;
      return { ...made, part, receivers, ground: 'NECESSARY_CARE', motivation: 'Prov', until: day(until) };
    }
    case 'revokeDisclosure':
      return { childId, disclosureId: keys.disclosures[change.place] ?? nothing };
    case 'placeBlock':
      return { ...made, part: change.part, unitId: change.unit, reason: 'Prov' };
    case 'liftBlock':
      return { childId, blockId: keys.blocks[change.place] ?? nothing };
    case 'assignStaff':
      return { ...made, unitId: change.unit, subject: change.who.name, name: 'Någon Annan' };
    case 'endAssignment':
      return { childId, assignmentId: keys.assignments[change.place] ?? nothing };
    case 'setProtectedIdentity':
      return { childId, isProtected: change.isProtected };
  }
}

type Rows = (text: string, values: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** Every row about the child, and the model's, in the same words; with the keys of rows that are new. */
export async function rowKeysOf(rows: Rows, childId: string, model: RecordModel, known: RowKeys) {
  const read = async (text: string) => (await rows(text, [childId])) as { id: string; told: string }[];
  const recorded = {
    consents: await read(
      `select c.id, concat_ws(' ', array_to_string(array(select unnest(parts) order by 1), ','), array_to_string(array(select unnest(receiving_units) order by 1), ','),
              (select count(*) from consent_signature s where s.child_id = c.child_id and s.consent_id = c.id), decision_reference is not null, given_by_child, withdrawn_at is not null) as told
         from consent c where child_id = $1`,
    ),
    disclosures: await read(
      `select id, concat_ws(' ', part, unit_id, consent_id is not null, revoked_at is not null) as told from disclosure where child_id = $1`,
    ),
    blocks: await read(
      `select id, concat_ws(' ', part, coalesce(unit_id, '-'), lifted_at is not null) as told from access_block where child_id = $1`,
    ),
    assignments: await read(
      `select id, concat_ws(' ', subject, subject_name, unit_id, ended_at is not null) as told from assignment where child_id = $1`,
    ),
  };
  const bit = (yes: boolean) => (yes ? 't' : 'f');
  const sorted = (some: readonly string[]) => [...some].sort().join(',');
  const expected = {
    consents: model.consents.map((row) =>
      [
        ...[sorted(row.parts), sorted(row.units), row.signed.size, bit(row.decision), bit(row.byChild)],
        bit(row.withdrawn),
      ].join(' '),
    ),
    disclosures: model.disclosures.map((row) =>
      [row.part, row.unit, bit(row.consent !== null), bit(row.revoked)].join(' '),
    ),
    blocks: model.blocks.map((row) => [row.part, row.unit ?? '-', bit(row.lifted)].join(' ')),
    assignments: model.assignments.map((row) => [row.who, row.who, row.unit, bit(row.ended)].join(' ')),
  };
  const [mark] = await rows('select protected_identity as mark from child where id = $1', [childId]);
  const kinds = ['consents', 'disclosures', 'blocks', 'assignments'] as const;
  const tellings = (told: Record<(typeof kinds)[number], readonly string[]>, isProtected: unknown) => ({
    ...Object.fromEntries(kinds.map((kind) => [kind, [...told[kind]].sort()])),
    isProtected,
  });
  const told = (kind: (typeof kinds)[number]) => recorded[kind].map((row) => row.told);
  return {
    recorded: tellings(
      {
        consents: told('consents'),
        disclosures: told('disclosures'),
        blocks: told('blocks'),
        assignments: told('assignments'),
      },
      mark?.mark,
    ),
    expected: tellings(expected, model.isProtected),
    keys: Object.fromEntries(
      kinds.map((kind) => [kind, [...known[kind], ...newKeys(recorded[kind], known[kind], expected[kind])]]),
    ),
  };
}

/** The keys of rows made since, in the order of the model's new rows: two that are told alike are alike. */
function newKeys(
  recorded: readonly { id: string; told: string }[],
  known: readonly string[],
  expected: readonly string[],
): string[] {
  const fresh = groupBy(
    recorded.filter(({ id }) => !known.includes(id)),
    ({ told }) => told,
  );
  return expected.slice(known.length).flatMap((told) => fresh.get(told)?.shift()?.id ?? []);
}
