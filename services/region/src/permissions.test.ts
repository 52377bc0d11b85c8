import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../dev/src/testing/stack.js';
import { type SeatedGroup, seatedGroup } from '../../../packages/collaboration/test/seated-group.js';
import { askForMatrix } from '../../../packages/disclosure/test/matrix/ask.js';
import {
  askMatrix,
  type Column,
  disagreements,
  type MatrixRow,
} from '../../../packages/disclosure/test/matrix/matrix.js';
import { writePage } from '../../../packages/disclosure/test/matrix/page.js';
import { aSignedReview } from '../../../packages/disclosure/test/matrix/signed-review.js';
import { madeUp, standingOf } from '../../../packages/disclosure/test/matrix/viewer.js';
import { argumentsFor, asked, representationsOf } from '../test/asked.js';
import { type RecordedCounty, recordedCounty } from '../test/county.js';
import { fullRecord } from '../test/full-record.js';
import { type RecordedDeviations, recordDeviations, sentBefore } from '../test/recorded-deviations.js';
import { type Region, startRegion } from '../test/region.js';
import { type MeasuredGroups, measuredGroups } from '../test/surveys.js';
import { type Viewer, viewers } from '../test/viewers.js';
import { regionPermissions } from './permissions.js';

describe('who gets what from the region', () => {
  let region: Region;
  let columns: Column[];
  let rows: MatrixRow[];
  let reviewId: string;
  let group: SeatedGroup;
  let deviations: RecordedDeviations;
  let county: RecordedCounty;
  let measured: MeasuredGroups;

  beforeAll(async () => {
    region = await startRegion();
    reviewId = await aSignedReview((text, values) => region.records.sql(text, values), 'bup-farsta');
    // No area of the documents has both a first and a last day.
    await region.records.insert('care_area', {
      ...{
        id: 'prov',
        kind: 'CHILD_PSYCHIATRY',
        name: 'Prov',
        unit_ids: ['bup-farsta'],
        part_ids: ['farsta'],
      },
      ...{ composition_known: true, from_on: '2020-01-01', to_on: '2021-01-01', source: 'prov', demo: true },
    });
    group = await seatedGroup((table, row) => region.records.insert(table, row), 'bus-farsta', 'bup-farsta');
    measured = await measuredGroups((table, row) => region.records.insert(table, row), {
      ...{ group: 'bus-farsta', unit: 'bup-farsta', seats: viewers.length },
    });
    region.otherOwner.showsGroup({ id: 'bus-farsta', to: '2022-02-01', levels: [] });
    region.otherOwner.showsGroup({ id: 'bus-tyreso', levels: [] });
    deviations = await recordDeviations(region.records, 'bus-tyreso');
    county = await recordedCounty(region.records);
    columns = [];
    for (const viewer of viewers) columns.push(await columnFor(viewer));
    rows = await askMatrix(await asked(), columns);
  }, 240_000);
  afterAll(() => region.stop(), 120_000);

  async function columnFor(viewer: Viewer): Promise<Column> {
    const record = await fullRecord(region.records, region.fieldKey);
    const claims = madeUp(viewer);
    await viewer.record(region.records, record, claims.sub);
    await sentBefore(region.records, deviations, claims.sub);
    const token = await testToken('bup.farsta', claims);
    return {
      ...viewer,
      standing: standingOf(viewer),
      arguments: {
        ...argumentsFor(record, viewer.isProtected, group, measured, county, deviations),
        ...signedAlready(reviewId),
      },
      representations: representationsOf(record, group, deviations),
      ask: (operation) => askForMatrix(region.url, token, operation),
    };
  }

  it('is what the table says, for every field of the schema, asked for apart or together with all else', () => {
    expect(disagreements(rows)).toEqual([]);
  });

  it('is something to somebody in every field: what stands empty in the tests proves nothing', () => {
    const empty = rows.filter(({ observed }) => !observed.some((cell) => cell === 'VALUE' || cell === 'YES'));
    expect(empty.map(({ coordinate }) => coordinate)).toEqual([]);
    expect(rows.length).toBeGreaterThan(190);
  });

  it('is shown to people in docs/permissions-region.md', async () => {
    const page = writePage(
      'Who gets what from the region',
      'Made by asking the running service, as each of the viewers below, for every field of its schema (`npm run matrix`).\n' +
        'A test holds it equal to the table in `services/region/src/permissions.ts`. Changes are tried on the plan and in bup-farsta.',
      regionPermissions,
      columns,
      rows,
    );
    await expect(page).toMatchFileSnapshot('../../../docs/permissions-region.md');
  });
});

/** The review is signed already: to sign it again changes nothing. */
function signedAlready(reviewId: string): Column['arguments'] {
  return { 'Mutation.signCareLogReview': { input: { reviewId, verdicts: [] } } };
}
