import { describe, expect, it } from 'vitest';
import { agreements } from './agreements.js';
import { areas } from './areas.js';
import { busGroupSeats, norrtaljeConveners } from './bus-group-seats.js';
import { busGroups } from './bus-groups.js';
import { countyBodies, countyBodyRelations, prioritisedQuestions } from './bussam.js';
import { careAreas } from './care-areas.js';
import { careMissions } from './care-missions.js';
import { collaborationParties } from './collaboration-parties.js';
import type { ComposedArea } from './composition.js';
import { countyDocuments } from './county-documents.js';
import { districtParts } from './district-parts.js';
import { documents } from './documents.js';
import { publishedFigures } from './figures.js';
import { assumedMeetingRules, meetingRules } from './meeting-rules.js';
import { municipalities } from './municipalities.js';
import { sharedAgenda } from './shared-agenda.js';
import type { Period, Sourced } from './sourced.js';
import { spiderMeasurement } from './spider-measurement.js';
import { tyresoAudit } from './tyreso-audit.js';
import { tyresoForums } from './tyreso-forums.js';
import { units } from './units.js';

const composed: Record<string, readonly ComposedArea[]> = { areas, busGroups, careAreas };

const withIds: Record<string, readonly (Sourced & { id: string })[]> = {
  ...composed,
  districtParts,
  units,
  publishedFigures,
  agreements,
  meetingRules,
  assumedMeetingRules,
  countyBodies,
  countyDocuments,
  careMissions,
  tyresoAudit,
  tyresoForums,
};

const everything: Record<string, readonly Sourced[]> = {
  ...withIds,
  municipalities,
  memberships: Object.values(composed).flatMap((list) => list.flatMap(({ memberships }) => memberships)),
  busGroupSeats,
  norrtaljeConveners,
  countyBodyRelations,
  prioritisedQuestions,
  collaborationParties,
  sharedAgenda,
  spiderMeasurement: [spiderMeasurement],
};

/** How a document, a public register or decision, a derivation, or an assumption begins. */
const KNOWN_BEGINNING = /^(f[0-4][ ,]|SCB, |Stockholms stad, |härlett ur |demo: )/;

function isRealDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

function datesOf({ from, to }: Period): string[] {
  return [from, to].filter((date) => date !== null);
}

describe.each(Object.entries(everything))('every row of %s', (_name, rows) => {
  it('is there to be read', () => {
    expect(rows.length).toBeGreaterThan(0);
  });

  it('points to a document, a public register or decision, or says that it is assumed', () => {
    expect(rows.filter(({ source }) => !KNOWN_BEGINNING.test(source))).toEqual([]);
  });

  it('is marked demo exactly when its source says so', () => {
    expect(rows.filter(({ demo, source }) => demo !== source.startsWith('demo: '))).toEqual([]);
  });

  it('states a period, known or not, in real calendar dates', () => {
    expect(rows.filter(({ from, to }) => from === undefined || to === undefined)).toEqual([]);
    expect(rows.flatMap(datesOf).filter((date) => !isRealDate(date))).toEqual([]);
  });

  it('begins before it ends', () => {
    expect(rows.filter(({ from, to }) => from !== null && to !== null && from >= to)).toEqual([]);
  });

  it('gives the exactness of a date only where there is a date, which is then the first of its month', () => {
    const ends = rows.flatMap(({ from, to, fromKnownTo, toKnownTo }) => [
      { date: from, knownTo: fromKnownTo },
      { date: to, knownTo: toKnownTo },
    ]);
    const firstOf = { month: /-01$/, 'half-year': /-0[17]-01$/, year: /-01-01$/ };
    expect(ends.filter(({ date, knownTo }) => knownTo && !firstOf[knownTo].test(date ?? ''))).toEqual([]);
  });
});

describe.each(Object.entries(withIds))('every id of %s', (_name, rows) => {
  it('is readable and used once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(Object.entries(composed))('every membership of %s', (_name, rows) => {
  it('is of a part that exists', () => {
    const known = new Set(districtParts.map(({ id }) => id));
    const named = rows.flatMap(({ memberships }) => memberships.map(({ partId }) => partId));
    expect(named.filter((partId) => !known.has(partId))).toEqual([]);
  });

  it('is there when the composition is known, and only then', () => {
    expect(rows.filter((row) => row.compositionKnown !== row.memberships.length > 0)).toEqual([]);
  });

  it('was formed from areas of the same sort that had ended by then', () => {
    const faults = rows.flatMap((row) =>
      (row.formedFrom ?? []).filter((id) => rows.find((earlier) => earlier.id === id)?.to !== row.from),
    );
    expect(faults).toEqual([]);
  });
});

describe('the documents', () => {
  it('are five, under the keys that sources begin with', () => {
    expect(documents.map(({ key }) => key)).toEqual(['f0', 'f1', 'f2', 'f3', 'f4']);
  });
});
