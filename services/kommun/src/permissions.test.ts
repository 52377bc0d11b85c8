import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../dev/src/testing/stack.js';
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
import { aGroupToFetch, subscribed } from '../test/calendar-subscriptions.js';
import { fullRecord } from '../test/full-record.js';
import { startKommun } from '../test/kommun.js';
import { type OrganisedGroup, organisedGroup } from '../test/organised-group.js';
import { type RegisteredForum, registeredForum } from '../test/registered-forum.js';
import { aCode, answersIn } from '../test/sip-check.js';
import { type Viewer, viewers } from '../test/viewers.js';
import { kommunPermissions } from './permissions.js';

describe('who gets what from the municipality', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let columns: Column[];
  let rows: MatrixRow[];
  let reviewId: string;
  let group: OrganisedGroup;
  let forum: RegisteredForum;
  let calendarSecret: string;

  beforeAll(async () => {
    kommun = await startKommun();
    await answersIn(kommun.world, 'stadsdel-farsta', 9);
    reviewId = await aSignedReview((text, values) => kommun.world.sql(text, values), 'soc-farsta');
    group = await organisedGroup(kommun.world);
    forum = await registeredForum(kommun.world);
    // Not of the group whose calendars are all ended.
    calendarSecret = await aGroupToFetch(kommun.world, 'bus-tyreso');
    columns = [];
    for (const viewer of viewers) columns.push(await columnFor(viewer));
    rows = await askMatrix(await asked(), columns);
  }, 240_000);
  afterAll(() => kommun.stop(), 120_000);

  async function columnFor(viewer: Viewer): Promise<Column> {
    const record = await fullRecord(kommun.world, kommun.fieldKey);
    const claims = madeUp(viewer);
    await viewer.record(kommun.world, record, claims.sub);
    const code = await aCode(kommun);
    const calendars = await subscribed(kommun.world, claims.sub, calendarSecret);
    const token = await testToken('socialtjanst.farsta', claims);
    return {
      ...viewer,
      standing: standingOf(viewer),
      arguments: {
        ...argumentsFor(record, viewer.isProtected, group, forum),
        ...signedAlready(reviewId),
        ...answeredWith(code),
        ...calendars,
      },
      representations: representationsOf(record),
      ask: (operation) => askForMatrix(kommun.url, token, operation),
    };
  }

  it('is what the table says, for every field of the schema, asked for apart or together with all else', () => {
    expect(disagreements(rows)).toEqual([]);
  });

  it('is something to somebody in every field: what stands empty in the tests proves nothing', () => {
    const empty = rows.filter(({ observed }) => !observed.some((cell) => cell === 'VALUE' || cell === 'YES'));
    expect(empty.map(({ coordinate }) => coordinate)).toEqual([]);
    expect(rows.length).toBeGreaterThan(290);
  });

  it('is shown to people in docs/permissions-kommun.md', async () => {
    const page = writePage(
      'Who gets what from the municipality',
      'Made by asking the running service, as each of the viewers below, for every field of its schema (`npm run matrix`).\n' +
        'A test holds it equal to the table in `services/kommun/src/permissions.ts`. Changes are tried on the plan and in soc-farsta.',
      kommunPermissions,
      columns,
      rows,
    );
    await expect(page).toMatchFileSnapshot('../../../docs/permissions-kommun.md');
  });
});

/** The review is signed already: to sign it again changes nothing. */
function signedAlready(reviewId: string): Column['arguments'] {
  return { 'Mutation.signMunicipalLogReview': { input: { reviewId, verdicts: [] } } };
}

/** A code of the viewer's own, whom nobody asks for anything else. */
function answeredWith(code: string): Column['arguments'] {
  const answers = [{ statement: 'HELPS', answer: 'FULLY' }];
  return { 'Mutation.answerSipCheck': { input: { code, answers } } };
}
