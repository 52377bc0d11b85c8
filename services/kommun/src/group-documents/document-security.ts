import type { TimedTable } from '@samsyn/collaboration/collaboration-security';

const ofDocument = 'document_id uuid not null references bus_document';

/**
 * What the groups have written down, which the municipality keeps: agreements, routines, action plans and needs analyses,
 * each with its versions, and what stands in them. Whoever signs and whoever is responsible is an organisation or a seat:
 * no table names anybody. Frozen: migrations run this text.
 */
export const documentTableDefinitions: readonly TimedTable[] = [
  {
    name: 'bus_document',
    columns: `kind text not null, name text not null, year integer, revision_months integer, reference text, end_reason text,
       version integer not null default 1`,
    changes: ['end_reason', 'version'],
  },
  {
    name: 'bus_document_version',
    columns: `${ofDocument}, step text not null, known_to text, school_may_call text, note text`,
  },
  { name: 'bus_document_party', columns: `${ofDocument}, name text not null, party text` },
  {
    name: 'bus_document_signature',
    columns: `${ofDocument}, party_id uuid not null references bus_document_party, standing text not null,
       day_known boolean not null default true`,
  },
  {
    name: 'bus_document_point',
    columns: `${ofDocument}, point text not null, held boolean not null`,
    onceBy: ['document_id', 'point'],
  },
  { name: 'bus_document_absence', columns: 'kind text not null', onceBy: ['bus_group_id', 'kind'] },
  { name: 'bus_analysed_need', columns: `${ofDocument}, wording text not null, ground text` },
  {
    name: 'bus_outcome_goal',
    columns: `${ofDocument}, wording text not null, measure text, need_id uuid references bus_analysed_need`,
  },
  {
    name: 'bus_activity',
    columns: `${ofDocument}, goal_id uuid not null references bus_outcome_goal, wording text not null, priority text,
       seat_id uuid, seat_owner text, due_on date`,
  },
  {
    name: 'bus_activity_follow_up',
    columns: `${ofDocument}, activity_id uuid not null references bus_activity, standing text not null, note text, meeting_id uuid`,
  },
];
