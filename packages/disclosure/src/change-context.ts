import { createHash } from 'node:crypto';
import { badInput } from '@samsyn/subgraph/errors';
import type { AskGraph } from '@samsyn/subgraph/gateway-client';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type { Viewer } from '@samsyn/subgraph/viewer';
import type { InputProblem } from './changes.types.js';
import type { HideableTables } from './guardian-secrecy/hidden-field.types.js';
import type { RecordAccess } from './record-access.js';
import type { RecordOwner } from './record-part.js';
import type { Unit, UnitStanding } from './unit.js';

/** What changing an owner's record needs of a request. Each service gives its own. */
export interface ChangeContext {
  readonly viewer: Viewer;
  readonly owner: RecordOwner;
  readonly access: RecordAccess;
  readonly transaction: RequestTransaction;
  readonly askGraph: AskGraph;
  readonly units: {
    find(id: string): Promise<{ readonly name: string } | null>;
    reference(id: string): Promise<Unit>;
    standingOf(id: string): Promise<UnitStanding | null>;
  };
  /** Where this owner keeps what it can keep from guardians. */
  readonly hideable: HideableTables;
  /** Date of birth, YYYY-MM-DD, of a child whose record is open; null when it is not known. */
  birthDateOf(childId: string): Promise<string | null>;
  /** After a change: what was read of the child before it is read anew. */
  forget(childId: string): void;
}

/** What came of a change: the key of what was changed, what is wrong with the input, or null for a refusal. */
export type ChangeOutcome = { readonly id: string } | { readonly problems: InputProblem[] } | null;

/** Who records, as it is written into the record: kind of work and unit. Who it was stands in the log. */
export async function recorderOf({ viewer, units }: ChangeContext): Promise<string> {
  const work = viewer.roles.includes('MANAGER')
    ? 'Enhetschef'
    : viewer.roles.includes('COORDINATOR')
      ? 'SIP-samordnare'
      : 'Handläggare';
  const own = (await Promise.all(viewer.units.map((id) => units.find(id)))).find((unit) => unit !== null);
  return own ? `${work}, ${own.name}` : work;
}

const keyForm = /^[\w.:-]{8,100}$/;

/**
 * The key of a new record, made from what the client calls it: sent again after a lost answer, the same change makes
 * the same key, and so leaves one record.
 *
 * @param name the client's own name for this change: 8–100 letters, digits, `.`, `:`, `-`, `_`
 * @throws GraphQLError BAD_USER_INPUT when it has not that form
 */
export function keyOfChange(
  kind: string,
  childId: string,
  viewer: Viewer,
  name: string,
  ...more: string[]
): string {
  if (!keyForm.test(name)) {
    throw badInput(
      'input.idempotencyKey',
      'idempotencyKey is 8–100 letters, digits, hyphens: one for each change, the same when it is sent again.',
    );
  }
  const bytes = createHash('sha256')
    .update(JSON.stringify([kind, childId, viewer.subject, name, ...more]))
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The day in Sweden, YYYY-MM-DD, of a moment: of now when none is said. */
export function today(moment: Date = new Date()): string {
  return swedish.format(moment);
}
