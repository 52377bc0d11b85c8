import type { TimedTable } from '@samsyn/collaboration/collaboration-security';

/** How the groups are organised, which the municipality keeps. Frozen: migrations run this text. */
export const groupTableDefinitions: readonly TimedTable[] = [
  { name: 'bus_level', columns: 'kind text not null, name text, description text, contact text' },
  {
    name: 'bus_convener',
    columns:
      'level_id uuid not null references bus_level, organisations text[] not null, seat_id uuid references bus_seat',
    onceBy: ['level_id'],
  },
  {
    name: 'bus_chair',
    columns: 'level_id uuid not null references bus_level, seat_id uuid not null, seat_owner text not null',
    onceBy: ['level_id'],
  },
  { name: 'bus_group_name', columns: 'name text not null', onceBy: ['bus_group_id'] },
];

/** Which seat answers for what a closed one left open. Frozen: migrations run this text. */
export const handOverTableDefinitions: readonly TimedTable[] = [
  {
    name: 'bus_seat_hand_over',
    columns:
      'seat_id uuid not null, seat_owner text not null, to_seat_id uuid not null, to_seat_owner text not null, check (seat_id <> to_seat_id)',
    onceBy: ['seat_id'],
  },
];

/** Which groups a group was split or merged from: about organisations alone, and loaded with the rest of the map. */
export const originStatements: readonly string[] = [
  `create table bus_group_origin (bus_group_id text not null, formed_from_id text not null, source text not null,
     primary key (bus_group_id, formed_from_id))`,
  'grant select on bus_group_origin to kommun_app',
];
