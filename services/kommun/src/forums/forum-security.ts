import type { TimedTable } from '@samsyn/collaboration/collaboration-security';

const ofForum = 'forum_id uuid not null references forum, from_known_to text';

/**
 * The register of forums: told to staff, since it says in free text what organisations do together. Each row names its
 * municipality, so that a whole register is read in one statement. Frozen: the migration runs this text.
 */
export const forumTableDefinitions: readonly TimedTable[] = (
  [
    {
      name: 'forum',
      columns: 'bus_group_id text, from_known_to text, version integer not null default 1',
      changes: ['version'],
    },
    {
      name: 'forum_description',
      columns: `${ofForum}, name text not null, form text not null, purpose text, themes text[] not null, reasons text[] not null,
         age_from integer, age_to integer, target_group text, members_complete boolean not null default false, convener text, contact text,
         rhythm_rule text, rhythm_times integer, rhythm_every integer, rhythm_per text, rhythm_words text,
         agreement_standing text not null, agreement text, agreement_from date, agreement_from_known_to text, agreement_to date,
         agreement_term_months integer, agreement_renewal text,
         follow_up text not null, follow_up_words text, follow_up_months integer, individual_cases text not null,
         check (age_to >= age_from), check (agreement_to >= agreement_from)`,
      onceBy: ['forum_id'],
    },
    {
      name: 'forum_member',
      columns: `${ofForum}, organisation text not null, function_there text, party text, actor text, unit_id text`,
    },
    {
      name: 'forum_follow_up',
      columns: `${ofForum}, kind text not null, what text not null, documented_in text`,
    },
    {
      name: 'forum_overlap_note',
      columns: `${ofForum}, other_forum_id uuid not null references forum, reason text not null, check (forum_id < other_forum_id)`,
      onceBy: ['forum_id', 'other_forum_id'],
    },
  ] as const
).map((table) => ({ ...table, subject: 'municipality_code', namesPeople: true }));
