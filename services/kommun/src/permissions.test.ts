import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../dev/src/testing/stack.js';
import {
  type Asked,
  askMatrix,
  type Column,
  disagreements,
  type MatrixRow,
} from '../../../packages/disclosure/test/matrix/matrix.js';
import { writePage } from '../../../packages/disclosure/test/matrix/page.js';
import { madeUp, standingOf } from '../../../packages/disclosure/test/matrix/viewer.js';
import { type FullRecord, fullRecord } from '../test/full-record.js';
import { startKommun } from '../test/kommun.js';
import { type Viewer, viewers } from '../test/viewers.js';
import { day } from '../test/world.js';
import { kommunPermissions } from './permissions.js';
import { kommunSubgraph } from './schema.js';

const { IDENTITY, PLAN } = RecordPart;

describe('who gets what from the municipality', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let columns: Column[];
  let rows: MatrixRow[];

  beforeAll(async () => {
    kommun = await startKommun();
    const asked: Asked = {
      schema: (await buildSubgraph(kommunSubgraph)).schema,
      table: kommunPermissions,
      entities: ['Child', 'Plan', 'Goal', 'MunicipalIntervention', 'MunicipalUnit'],
      through: {
        BusGroup: 'Query.busGroups',
        Area: 'Query.areas',
        DistrictPart: 'Area.parts',
        CareUnit: 'PlanParty.unit',
        PlanParty: 'Plan.parties',
        Guardian: 'Child.guardians',
        FollowUp: 'Plan.followUps',
        SharingChanged: 'Mutation.withdrawMunicipalConsent',
        InvalidInput: 'Mutation.recordMunicipalConsent',
      },
      tried: { part: PLAN, identityPart: IDENTITY, unitId: 'soc-farsta' },
    };
    columns = [];
    for (const viewer of viewers) columns.push(await columnFor(viewer));
    rows = await askMatrix(asked, columns);
  }, 120_000);
  afterAll(() => kommun.stop());

  async function columnFor(viewer: Viewer): Promise<Column> {
    const record = await fullRecord(kommun.world, kommun.fieldKey);
    const claims = madeUp(viewer);
    await viewer.record(kommun.world, record, claims.sub);
    const token = await testToken('socialtjanst.farsta', claims);
    return {
      ...viewer,
      standing: standingOf(viewer),
      arguments: argumentsFor(record, viewer.isProtected),
      representations: representationsOf(record),
      ask: (operation) => kommun.send({ authorization: `Bearer ${token}` }, operation),
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

function representationsOf({
  childId,
  planId,
  goalId,
  interventionId,
}: FullRecord): Column['representations'] {
  const referral = {
    referralId: randomUUID(),
    purpose: 'Utredning',
    toKinds: ['CHILD_PSYCHIATRY'],
    since: day(-5),
    goalId,
  };
  return [
    { __typename: 'Child', id: childId },
    {
      __typename: 'Plan',
      id: planId,
      careGapFacts: { goals: [{ goalId, acceptedCount: 1 }], declinedReferrals: [referral] },
    },
    { __typename: 'Goal', id: goalId, careAcceptedCount: 1 },
    { __typename: 'MunicipalIntervention', id: interventionId },
    { __typename: 'MunicipalUnit', id: 'soc-farsta' },
  ];
}

/** Keys for what takes one. The changes would change nothing: they end what has ended, or cannot be taken. */
function argumentsFor(
  { childId, planId, guardians, over }: FullRecord,
  isProtected = false,
): Column['arguments'] {
  const { consentId, disclosureId, blockId, assignmentId, hiddenId } = over;
  const change = (input: object) => ({ input: { childId, ...input } });
  const idempotencyKey = randomUUID();
  return {
    'Query.child': { id: childId },
    'Query.plan': { id: planId },
    'Query.plans': { filter: { text: childId } },
    'Query.areas': { kind: 'DISTRICT', on: '2020-12-01' },
    'Query.busGroups': { on: '2020-12-01' },
    'Query.busGroup': { id: 'bus-tyreso' },
    'Query.municipalUnit': { id: 'soc-farsta' },
    'Mutation.recordMunicipalConsent': change({
      ...{ idempotencyKey, purpose: '', parts: [PLAN], receivers: ['bup-farsta'], signatures: [] },
    }),
    'Mutation.signMunicipalConsent': change({
      ...{ consentId, signature: { guardianId: guardians[0], signedOn: day(3) } },
    }),
    'Mutation.withdrawMunicipalConsent': change({ consentId }),
    'Mutation.releaseMunicipalOnConsent': change({ consentId }),
    'Mutation.recordMunicipalDisclosure': change({
      ...{ idempotencyKey, part: PLAN, receivers: ['bup-farsta'], ground: 'NECESSARY_CARE', motivation: '' },
    }),
    'Mutation.revokeMunicipalDisclosure': change({ disclosureId }),
    'Mutation.placeMunicipalBlock': change({ idempotencyKey, part: PLAN, reason: '' }),
    'Mutation.liftMunicipalBlock': change({ blockId }),
    'Mutation.assignMunicipalStaff': change({ idempotencyKey, unitId: 'soc-farsta', subject: 'x', name: '' }),
    'Mutation.endMunicipalAssignment': change({ assignmentId }),
    'Mutation.setMunicipalProtectedIdentity': change({ isProtected }),
    'Mutation.hideMunicipalFromGuardians': change({
      ...{ idempotencyKey, recordId: planId, what: 'PLAN_QUESTION', reason: '' },
    }),
    'Mutation.showMunicipalToGuardians': change({ hiddenId }),
  };
}
