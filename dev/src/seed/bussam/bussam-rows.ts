import { prioritisedQuestions } from '@samsyn/reference/bussam';
import { countyDocuments } from '@samsyn/reference/county-documents';
import type { DateResolution } from '@samsyn/reference/sourced';
import { keyFor } from '../local-groups/rows.js';

const resolution = (known: DateResolution | undefined) => known?.toUpperCase().replace('-', '_') ?? null;

/** What every row says of itself: that the seed recorded it, and whether a document says it. */
export const enteredForCounty = (key: string, source: string, demo: boolean) => ({
  ...{ id: keyFor(`bussam ${key}`), county_code: '01', source, demo, recorded_by: 'samsyn-demo' },
  ...{ recorded_as: 'Samsyn, demo', recorded_at: '2026-01-01T00:00:00Z' },
});

/** The yearly plan of 2022 as f1 tells it. That none of it was followed up is all that is known. */
export function toldQuestionRows() {
  return prioritisedQuestions.map(({ ordinal, question, from, source }) => ({
    ...enteredForCounty(`question ${from} ${ordinal}`, source, false),
    ...{ year: Number(from?.slice(0, 4)), ordinal, question, responsible: 'bussam', version: 1 },
  }));
}

/** The county's papers, in the versions that are told of. */
export function documentRows() {
  return countyDocuments.map((row) => ({
    ...enteredForCounty(`document ${row.id}`, row.source, false),
    ...{ kind: row.kind, name: row.name, decided_on: row.decidedOn, decided_by: row.decidedBy },
    ...{ decided_known_to: resolution(row.decidedKnownTo), proposed: row.proposed, from_on: row.from },
    ...{ from_known_to: resolution(row.fromKnownTo), to_on: row.to, to_known_to: resolution(row.toKnownTo) },
  }));
}
