import { markSize, textSettings } from './line-encoding.js';

/** The log that is sealed. */
export interface SealedLog {
  /** The table of lines. Its key is `id`, which PostgreSQL counts (identity, nothing kept back for a session). */
  readonly table: string;
  /** All its other columns, in the order in which they are sealed. */
  readonly columns: readonly string[];
}

/** Which roles own and use it. */
interface SealRoles {
  readonly owner: string;
  readonly app: string;
}

/** Every column of a seal but what it keeps of its lines: what two owners tell each other. */
export const sealColumns = [
  ...['number', 'first_line', 'last_line', 'line_count', 'sealed_at', 'columns'],
  ...['lines_digest', 'previous_digest', 'key_id', 'digest', 'signature'],
];

const headColumns = `
  number bigint primary key,
  first_line bigint not null,
  last_line bigint not null,
  line_count integer not null,
  sealed_at timestamptz(3) not null,
  columns text[] not null,
  lines_digest bytea not null,
  previous_digest bytea,
  key_id text not null,
  digest bytea not null,
  signature bytea not null`;

/**
 * The tables of seals, an owner's own and those of its peer, and the functions by which the application's role can seal
 * lines that it may not read: they give digests alone. It can add seals, and neither change nor remove any.
 * Frozen: migrations run this text.
 */
export function sealTableStatements({ table, columns }: SealedLog, { owner, app }: SealRoles): string[] {
  const encoded = (column: string) =>
    `case when l.${column} is null then '\\x00'::bytea else '\\x01'::bytea || int4send(octet_length(convert_to(l.${column}::text, 'UTF8'))) || convert_to(l.${column}::text, 'UTF8') end`;
  const functions: [name: string, signature: string, text: string][] = [
    [
      'latest_line',
      '()',
      `returns bigint language sql stable security definer set search_path = public, pg_temp as $$
         select max(id) from ${table} $$`,
    ],
    [
      'line_digests',
      '(after bigint, until bigint, most integer)',
      `returns table (ids bigint[], digests bytea, marks bytea, columns text[])
       language sql stable security definer set search_path = public, pg_temp
       ${Object.entries(textSettings)
         .map(([name, value]) => `set ${name} = '${value}'`)
         .join(' ')} as $$
         select array_agg(l.id order by l.id),
                string_agg(sha256(${columns.map(encoded).join(' || ')}), '' order by l.id),
                string_agg(${columns.map((column) => `substr(sha256(${encoded(column)}), 1, ${markSize})`).join(' || ')}, '' order by l.id),
                '{${columns.join(',')}}'::text[]
           from (select * from ${table} where id > after and id <= until order by id limit most) l $$`,
    ],
  ];
  // The service's own order, held to by the database: the next seal on the last one, a peer's none that is older.
  const orders: typeof functions = [
    [
      'is_next_seal',
      '(given bigint, previous bytea)',
      `returns boolean language sql stable as $$
         select case when given = 1 then previous is null and not exists (select 1 from log_seal)
                else (select s.number = given - 1 and s.digest = previous from log_seal s order by s.number desc limit 1) end $$`,
    ],
    [
      'is_latest_peer_seal',
      '(given bigint)',
      `returns boolean language sql stable as $$ select not exists (select 1 from peer_seal s where s.number > given) $$`,
    ],
  ];
  const locked = (name: string, condition: string) => [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy keeper on ${name} to ${owner} using (true) with check (true)`,
    `create policy reader on ${name} for select to ${app} using (true)`,
    `create policy sealer on ${name} for insert to ${app} with check (${condition})`,
    // Nothing of what a seal keeps of its lines: a digest of little can be guessed.
    `grant select (${sealColumns.join(', ')}), insert on ${name} to ${app}`,
  ];
  return [
    `create table log_seal (${headColumns},
       line_ids bigint[] not null, line_digests bytea not null, line_marks bytea not null)`,
    `create table peer_seal (${headColumns}, received_at timestamptz not null default clock_timestamp())`,
    ...[...functions, ...orders].flatMap(([name, signature, text]) => [
      `create function ${name}${signature} ${text}`,
      `revoke all on function ${name}${signature} from public`,
      `grant execute on function ${name}${signature} to ${app}`,
    ]),
    ...locked('log_seal', 'is_next_seal(number, previous_digest)'),
    ...locked('peer_seal', 'is_latest_peer_seal(number)'),
  ];
}
