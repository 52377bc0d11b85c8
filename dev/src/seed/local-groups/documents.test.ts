import { agreements } from '@samsyn/reference/agreements';
import { describe, expect, it } from 'vitest';
import { documentTables } from './documents.js';

const today = '2026-11-27';
const tables = (day = today) => Object.fromEntries(documentTables(day)) as Record<string, Row[]>;
type Row = Record<string, unknown>;

describe('the documents that the demo shows', () => {
  it('are the same each time, each row with a key of its own, and in the order that they were written', () => {
    const rows = Object.values(tables()).flat();
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ recorded_at }) => recorded_at)).size).toBe(rows.length);
    expect(tables()).toEqual(tables());
  });

  it('hold every document that the sources date, with its source, and as exactly as they date it', () => {
    const { bus_document: documents = [], bus_document_version: versions = [] } = tables();
    for (const { name, source, decided, revised } of agreements) {
      const document = documents.find((row) => row.name === name && row.demo === false);
      expect(document).toMatchObject({ source });
      const dated = versions.filter((row) => row.document_id === document?.id);
      expect(dated).toHaveLength((decided === null ? 0 : 1) + revised.length);
    }
    const norrtalje = versions.filter((row) => row.bus_group_id === 'bus-norrtalje' && row.demo === false);
    expect(norrtalje.map(({ from_on, known_to }) => [from_on, known_to])).toEqual([
      ['2009-12-18', null],
      ['2012-05-01', 'MONTH'],
      ['2014-02-01', 'MONTH'],
    ]);
  });

  it('say of Hässelby-Vällingby’s six parties neither that they have signed nor that they have not', () => {
    const { bus_document_party: parties = [], bus_document_signature: signatures = [] } = tables();
    const group = 'bus-hasselby-vallingby';
    expect(parties.filter((row) => row.bus_group_id === group)).toHaveLength(6);
    expect(signatures.filter((row) => row.bus_group_id === group)).toEqual([]);
  });

  it('say of Tyresö that no agreement is written, and of the twelve groups not which school shall and which may', () => {
    const { bus_document: documents = [], bus_document_absence: absences = [] } = tables();
    expect(absences.map(({ bus_group_id, kind }) => [bus_group_id, kind])).toContainEqual([
      'bus-tyreso',
      'LOCAL_AGREEMENT',
    ]);
    // f0, avsnitt 3.1 counts up which routines are not written; a SIP routine is not among them.
    expect(absences.map(({ kind }) => kind)).not.toContain('SIP_ROUTINE');
    const twelve = documents.filter(({ bus_group_id }) => String(bus_group_id).includes('-2022-'));
    expect(twelve).toHaveLength(24);
    const { bus_document_version: versions = [] } = tables();
    expect(versions.filter((row) => twelve.some(({ id }) => id === row.document_id))).toEqual([]);
  });

  it('say of all that is made up that it is', () => {
    const {
      bus_outcome_goal: goals = [],
      bus_activity: activities = [],
      bus_document_signature: signed = [],
    } = tables();
    for (const row of [...goals, ...activities, ...signed])
      expect(row).toMatchObject({ demo: true, source: expect.stringMatching(/^demo: /) });
  });

  it('follow up nothing on a day that has not come, whichever day it is', () => {
    for (const day of ['2026-01-01', '2026-02-28', '2026-12-31', '2027-07-01']) {
      const { bus_activity_follow_up: followUps = [], bus_document_version: versions = [] } = tables(day);
      for (const row of [...followUps, ...versions]) expect(String(row.from_on) <= day).toBe(true);
    }
  });
});
