import type { TimedTable } from '@samsyn/collaboration/collaboration-security';

const ofDocument = 'document_id uuid not null references bus_document';

/**
 * What is said of a document after it was entered: that all its parties are, what was entered of it wrongly or not at all,
 * and how an activity reads, and where it stands, from a day on. What it said before stays. Frozen: migrations run this text.
 */
export const documentCorrectionTableDefinitions: readonly TimedTable[] = [
  { name: 'bus_document_parties_entered', columns: ofDocument, onceBy: ['document_id'] },
  {
    name: 'bus_document_correction',
    columns: `${ofDocument}, name text not null, revision_months integer, reference text`,
    onceBy: ['document_id'],
  },
  {
    name: 'bus_activity_change',
    columns: `${ofDocument}, activity_id uuid not null references bus_activity, wording text not null, priority text,
       seat_id uuid, seat_owner text, due_on date, place double precision not null`,
    onceBy: ['activity_id'],
  },
];
