import { today } from '@samsyn/disclosure/change-context';
import { nameOn } from './body-name.js';
import type { BussamMeetingEntryRow } from './bussam.entity.js';
import { BussamStruckKind as Kind } from './bussam.enums.js';
import type { CountyRecord } from './bussam.loader.js';
import type { BussamStruck } from './struck.types.js';

interface Struck {
  readonly recordedAs: string;
  readonly endedAt: Date | null;
}

/** All that was struck up to a day, as it stood; the latest first. */
export function struckEntries(record: CountyRecord, day: string): BussamStruck[] {
  const { meetings, entries, decisions, questions, activities, followUps, documents } = record.ended;
  const told = [
    ...meetings.map((row) => of(row, Kind.MEETING, nameOn(record, row.body, row.meetsOn), row.meetsOn)),
    ...entries.map((row) => of(row, row.kind as Kind, wordsOf(row), row.onDay)),
    ...decisions.map((row) => of(row, Kind.DECISION, row.what, null)),
    ...questions.map((row) => of(row, Kind.QUESTION, row.question, null)),
    ...activities.map((row) => of(row, Kind.ACTIVITY, row.what, row.dueOn)),
    ...followUps.map((row) => of(row, Kind.FOLLOW_UP, row.what, row.followedUpOn)),
    ...documents.map((row) => of(row, Kind.DOCUMENT, row.name, row.decidedOn)),
  ];
  return told.filter(({ struckOn }) => struckOn <= day).sort((a, b) => (a.struckOn > b.struckOn ? -1 : 1));
}

function of(
  { recordedAs, endedAt }: Struck,
  kind: Kind,
  stood: string | null,
  day: string | null,
): BussamStruck {
  return { kind, stood, day, struckOn: today(endedAt ?? undefined), struckAs: recordedAs };
}

const wordsOf = ({ kind, outcome, keptIn }: BussamMeetingEntryRow) =>
  kind === Kind.OUTCOME ? outcome : kind === Kind.MINUTES ? keptIn : null;
