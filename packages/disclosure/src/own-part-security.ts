const parts = ['IDENTITY', 'SCHOOLING', 'SOCIAL_SUPPORT', 'HEALTH_CARE', 'PLAN'];

/** One test for each part of the record, or-ed: PostgreSQL then asks once per statement, not per row. */
const someOf = (condition: (part: string) => string) =>
  parts.map((part) => `(${condition(part)})`).join(' or ');
const isOpen = (part: string) => `child_id = any((select opened('${part}'))::uuid[])`;
const isOwn = (part: string) => `child_id = any((select owned('${part}'))::uuid[])`;

/**
 * Narrows what the first policies let be read of what an owner's door rests on: a consent, a disclosure, a block and an
 * assignment are about parts of the record, and shown only where that part is, for secrecy holds between the boards
 * and the care providers of one owner too. And widens one: whoever keeps a part must know who signs for the child.
 * Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function ownPartSecurityStatements(owner: string): string[] {
  const app = `${owner}_app`;
  const readers: [table: string, condition: string][] = [
    ['consent', someOf((part) => `'${part}' = any(parts) and ${isOpen(part)}`)],
    [
      'consent_signature',
      // The consent is read under its own policy.
      `exists (select 1 from consent c where c.child_id = consent_signature.child_id and c.id = consent_id)`,
    ],
    ['disclosure', someOf((part) => `part = '${part}' and ${isOpen(part)}`)],
    ['access_block', someOf((part) => `coalesce(part, 'PLAN') = '${part}' and ${isOwn(part)}`)],
    ['assignment', 'manages(child_id, unit_id) or keeps_under(child_id, authority)'],
  ];
  return [
    `create function keeps_under(child uuid, board text) returns boolean language sql stable
       security definer set search_path = public, pg_temp as $$
         select exists (select 1 from record_owner o
                         where o.child_id = child and o.authority = board and child = any(owned(o.part))) $$`,
    'revoke all on function keeps_under(uuid, text) from public',
    `grant execute on function keeps_under(uuid, text) to ${app}`,
    ...readers.flatMap(([table, condition]) => [
      `drop policy reader on ${table}`,
      `create policy reader on ${table} for select to ${app} using (${condition})`,
    ]),
    `create policy signing on guardian for select to ${app} using (${someOf(isOwn)})`,
  ];
}
