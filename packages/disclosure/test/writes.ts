import type pg from 'pg';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';

/** What each owner's tests stand on: its parts of a record, kept by two authorities of its own. */
export const owners = {
  kommun: {
    identityPart: 'IDENTITY',
    otherPart: 'SCHOOLING',
    unit: 'soc-farsta',
    authority: 'farsta-sdn',
    /** Another unit of the same authority. */
    sister: 'sip-farsta',
    otherUnit: 'elevhalsa-farsta',
    otherAuthority: 'utbildningsnamnden-stockholm',
    foreignUnit: 'bup-farsta',
  },
  region: {
    identityPart: 'HEALTH_CARE',
    otherPart: 'SCHOOLING',
    unit: 'bup-farsta',
    authority: 'slso',
    sister: 'hab-farsta',
    otherUnit: 'bumm-farsta',
    otherAuthority: 'vardval-bumm',
    foreignUnit: 'soc-farsta',
  },
} as const satisfies Record<Owner, object>;

/** Somebody for whom a transaction is begun. */
export interface Teller {
  readonly subject: string;
  readonly units: readonly string[];
  readonly roles?: readonly string[];
}

/** Tells PostgreSQL who asks, until the transaction ends, as a service does. */
export async function actAs(client: pg.Client, { subject, units, roles = ['STAFF'] }: Teller): Promise<void> {
  await client.query(
    `select set_config('samsyn.subject', $1, true), set_config('samsyn.units', $2, true), set_config('samsyn.roles', $3, true)`,
    [subject, JSON.stringify(units), JSON.stringify(roles)],
  );
}

/** Asks about children as a service does before it reads or changes anything of them. */
export async function askAbout(client: pg.Client, children: readonly string[]): Promise<void> {
  await client.query('select * from access_facts($1)', [children]);
  await client.query('select * from own_record($1)', [children]);
}

/** true when PostgreSQL let at least one row be written; what was written is undone. */
export async function mayWrite(client: pg.Client, text: string, values: unknown[] = []): Promise<boolean> {
  await client.query('savepoint tried');
  try {
    return ((await client.query(text, values)).rowCount ?? 0) > 0;
  } catch (cause) {
    // Refused by a policy or a missing grant: anything else is a fault of the test.
    if ((cause as { code?: string }).code !== '42501') throw cause;
    return false;
  } finally {
    await client.query('rollback to savepoint tried');
  }
}

type Statement = readonly [text: string, ...values: unknown[]];

/** Every kind of writing that a service does, of rows that `seedRows` has made and of new ones. */
export const writes = {
  recordConsent: (child: string, parts: readonly string[]): Statement => [
    `insert into consent (child_id, id, purpose, parts, receiving_units, signatures_needed, recorded_by, from_on)
     values ($1, gen_random_uuid(), 'p', $2, '{x}', 1, 'p', '2020-01-01')`,
    child,
    parts,
  ],
  withdrawConsent: (child: string): Statement => [
    'update consent set withdrawn_at = now(), withdrawn_by = $$p$$ where child_id = $1',
    child,
  ],
  signConsent: (child: string): Statement => [
    `insert into consent_signature (child_id, consent_id, guardian_id, signed_on)
     select $1, $1, gen_random_uuid(), '2020-01-01'`,
    child,
  ],
  disclose: (child: string, part: string): Statement => [
    `insert into disclosure (child_id, id, part, unit_id, ground, decided_by, decided_on)
     values ($1, gen_random_uuid(), $2, 'x', 'CONCERN_REPORT', 'p', '2020-01-01')`,
    child,
    part,
  ],
  revokeDisclosure: (child: string): Statement => [
    'update disclosure set revoked_at = now(), revoked_by = $$p$$ where child_id = $1',
    child,
  ],
  placeBlock: (child: string, part: string | null): Statement => [
    `insert into access_block (child_id, id, part, unit_id, reason, from_at) values ($1, gen_random_uuid(), $2, 'x', 'p', now())`,
    child,
    part,
  ],
  liftBlock: (child: string): Statement => [
    'update access_block set lifted_at = now(), lifted_by = $$p$$ where child_id = $1 and unit_id = $$x$$',
    child,
  ],
  assign: (child: string, unit: string): Statement => [
    `insert into assignment (child_id, id, subject, subject_name, unit_id, authority, from_on)
     select $1, gen_random_uuid(), 'new', 'new', u.id, u.authority, '2020-01-01' from own_unit u where u.id = $2`,
    child,
    unit,
  ],
  assignAs: (child: string, unit: string, subject: string, name: string): Statement => [
    `insert into assignment (child_id, id, subject, subject_name, unit_id, authority, from_on)
     select $1, gen_random_uuid(), $3, $4, u.id, u.authority, '2020-01-01' from own_unit u where u.id = $2`,
    child,
    unit,
    subject,
    name,
  ],
  endAssignment: (child: string, unit: string): Statement => [
    'update assignment set ended_at = now(), ended_by = $$p$$ where child_id = $1 and unit_id = $2',
    child,
    unit,
  ],
  hide: (child: string): Statement => [
    `insert into hidden_from_guardians (child_id, id, record_id, what, reason, decided_by, decided_at)
     values ($1, gen_random_uuid(), gen_random_uuid(), 'GOAL', 'p', 'p', now())`,
    child,
  ],
  show: (child: string): Statement => [
    'update hidden_from_guardians set lifted_at = now(), lifted_by = $$p$$ where child_id = $1',
    child,
  ],
  protectIdentity: (child: string): Statement => [
    'update child set protected_identity = true where id = $1',
    child,
  ],
} as const;

/** A child's row, and one of each kind that can be withdrawn, revoked, lifted or ended, about one part. */
export async function seedRows(asOwner: pg.Client, owner: Owner, child: string, part: string): Promise<void> {
  const columns =
    owner === 'kommun'
      ? `(id, identity_number, given_name, family_name, birth_date, gender, protected_identity, registered_municipality, staying_municipality)
         values ($1, '', 'x', 'x', '2015-01-01', 'GIRL', false, '0180', '0180')`
      : `(id, identity_number, protected_identity) values ($1, '', false)`;
  await asOwner.query(`insert into child ${columns}`, [child]);
  const seeds = [
    `insert into consent (child_id, id, purpose, parts, receiving_units, signatures_needed, recorded_by, from_on)
     values ($1, $1, 'p', array[$2], '{x}', 1, 'p', '2020-01-01')`,
    `insert into disclosure (child_id, id, part, unit_id, ground, decided_by, decided_on)
     values ($1, gen_random_uuid(), $2, 'x', 'CONCERN_REPORT', 'p', '2020-01-01')`,
    `insert into access_block (child_id, id, part, unit_id, reason, from_at) values ($1, gen_random_uuid(), $2, 'x', 'p', now())`,
  ];
  for (const seed of seeds) await asOwner.query(seed, [child, part]);
  await asOwner.query(
    `insert into hidden_from_guardians (child_id, id, record_id, what, reason, decided_by, decided_at)
     values ($1, gen_random_uuid(), gen_random_uuid(), 'GOAL', 'p', 'p', now())`,
    [child],
  );
  // Somebody new works in every unit: otherwise nobody could be given work with the child.
  await asOwner.query(
    `insert into known_staff (subject, unit_id, name) select 'new', id, 'new' from own_unit on conflict do nothing`,
  );
}

/** An assignment that holds, or has been ended. */
export async function seedAssignment(
  asOwner: pg.Client,
  child: string,
  subject: string,
  unit: string,
  authority: string,
  ended = false,
): Promise<void> {
  await asOwner.query(
    `insert into assignment (child_id, id, subject, subject_name, unit_id, authority, from_on, ended_at)
     values ($1, gen_random_uuid(), $2, $2, $3, $4, '2020-01-01', $5)`,
    [child, subject, unit, authority, ended ? new Date() : null],
  );
}
