import type { EnteredTable } from '@samsyn/collaboration/entered-table';

const ofMeeting = 'meeting_id uuid not null references bus_meeting';
/** A seat of either owner's: the region's by its key alone. */
const seat = 'seat_id uuid not null, seat_owner text not null';

/** Meetings of the groups, which the municipality keeps. Frozen: migrations run this text. */
export const meetingTableDefinitions: readonly EnteredTable[] = [
  { name: 'bus_meeting', columns: 'level_id uuid not null references bus_level', versioned: true },
  {
    name: 'bus_meeting_schedule',
    columns: `${ofMeeting}, meets_on date not null, starts_at text, ends_at text, place text, link text`,
    onceBy: ['meeting_id'],
  },
  {
    name: 'bus_meeting_outcome',
    columns: `${ofMeeting}, outcome text not null, on_day date not null, reason text`,
    onceBy: ['meeting_id'],
  },
  {
    name: 'bus_meeting_notice',
    columns: `${ofMeeting}, sent_on date not null, with_agenda boolean not null`,
    onceBy: ['meeting_id'],
  },
  {
    name: 'bus_agenda_item',
    columns: `${ofMeeting}, position integer not null, title text not null, proposed_by text, seat_id uuid, seat_owner text,
       proposal text, of_shared_agenda boolean not null default false`,
  },
  {
    name: 'bus_meeting_document',
    columns: `${ofMeeting}, agenda_item_id uuid references bus_agenda_item, title text not null, reference text, link text`,
  },
  {
    name: 'bus_attendance',
    columns: `${ofMeeting}, ${seat}, presence text not null`,
    onceBy: ['meeting_id', 'seat_id'],
  },
  {
    name: 'bus_minutes',
    columns: `${ofMeeting}, text text not null, seat_id uuid, seat_owner text`,
    onceBy: ['meeting_id'],
  },
  {
    name: 'bus_minutes_verification',
    columns: `minutes_id uuid not null references bus_minutes, ${seat}, verified_on date not null`,
    onceBy: ['minutes_id'],
  },
  {
    name: 'bus_decision',
    columns: `${ofMeeting}, agenda_item_id uuid references bus_agenda_item, wording text not null, seat_id uuid, seat_owner text, due_on date`,
    versioned: true,
  },
  {
    name: 'bus_decision_follow_up',
    columns: `decision_id uuid not null references bus_decision, meeting_id uuid references bus_meeting, followed_up_on date not null,
       standing text not null, result text`,
  },
];

/** What was done with meetings, in turn: each change once, under the client’s own name for it. Frozen: migrations run this text. */
export const meetingChangeDefinitions: readonly EnteredTable[] = [
  { name: 'bus_meeting_change', columns: `${ofMeeting}, change text not null` },
];

/** Where items were moved to on an agenda. Frozen: migrations run this text. */
export const agendaPlaceDefinitions: readonly EnteredTable[] = [
  {
    name: 'bus_agenda_place',
    columns: `${ofMeeting}, agenda_item_id uuid not null references bus_agenda_item, position integer not null`,
    onceBy: ['agenda_item_id'],
  },
];

/** How often groups are to meet, and the agenda they have in common: what documents say, loaded with the rest of the map. */
export const meetingReferenceStatements: readonly string[] = [
  `create table bus_meeting_rule (id text primary key, bus_group_id text, level_kind text not null, rule text not null, times integer not null,
     per text not null, from_on date, to_on date, source text not null, demo boolean not null)`,
  'grant select on bus_meeting_rule to kommun_app',
  `create table bus_shared_agenda (position integer primary key, level_kind text, title text not null, source text not null, demo boolean not null)`,
  'grant select on bus_shared_agenda to kommun_app',
];
