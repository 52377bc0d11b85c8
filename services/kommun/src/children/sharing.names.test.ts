import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../packages/disclosure/test/changes.js';
import { startKommun } from '../../test/kommun.js';
import { change, sendChange } from '../../test/sharing.js';
import { day } from '../../test/world.js';

const { PLAN } = RecordPart;
const keeper = 'socialtjanst.farsta';
const manager = 'chef.farsta';
const taken = { __typename: 'InvalidInput', problems: [{ field: 'idempotencyKey', code: 'USED_FOR_OTHER' }] };

type Input = Record<string, unknown>;

describe('what bears one name of the client’s own', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;
  let guardians: string[];
  let planId: string;

  beforeAll(async () => {
    kommun = await startKommun();
    await kommun.world.knows('ny', 'Demo Ny');
    await kommun.world.knows('nyare', 'Demo Nyare');
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    childId = await world.child();
    planId = (await world.plan(childId)).id;
    guardians = [await world.guardian(childId), await world.guardian(childId, 'FATHER', 'Demo-Per Testlund')];
    await world.assign(keeper, childId, 'soc-farsta');
    await world.assign('samordnare.farsta', childId, 'sip-farsta');
  });

  const make = (mutation: string, input: Input, login = keeper): Promise<Outcome> =>
    change(kommun, login, mutation, { childId, ...input });
  const rowsOf = async (table: string) =>
    (await kommun.world.sql(`select t.* from ${table} t where child_id = $1 order by id`, [childId])).rows;
  const signatures = () => guardians.map((guardianId) => ({ guardianId, signedOn: day(-1) }));

  const kinds: readonly [
    mutation: string,
    table: string,
    login: string,
    first: () => Input,
    others: Input[],
  ][] = [
    [
      'recordMunicipalConsent',
      'consent',
      keeper,
      () => ({
        purpose: 'SIP',
        parts: [PLAN],
        receivers: ['bup-farsta', 'hab-farsta'],
        signatures: signatures(),
      }),
      [
        { purpose: 'Något annat' },
        { receivers: ['bup-farsta'] },
        { signatures: [] },
        { release: true },
        { until: day(9) },
        { childsView: 'Nej' },
      ],
    ],
    [
      'recordMunicipalDisclosure',
      'disclosure',
      keeper,
      () => ({ part: PLAN, receivers: ['bup-farsta'], ground: 'CONCERN_REPORT', motivation: 'Oro' }),
      [
        { receivers: ['hab-farsta'] },
        { receivers: ['bup-farsta', 'hab-farsta'] },
        { ground: 'DUTY_OF_DISCLOSURE' },
        { motivation: 'Annat' },
        { until: day(9) },
      ],
    ],
    [
      'placeMunicipalBlock',
      'access_block',
      keeper,
      () => ({ part: PLAN, unitId: 'bup-farsta', reason: 'Prov' }),
      [{ unitId: null }, { part: null }, { unitId: 'hab-farsta' }, { reason: 'Annat' }],
    ],
    [
      'assignMunicipalStaff',
      'assignment',
      'samordnare.farsta',
      () => ({ unitId: 'soc-farsta', subject: 'ny' }),
      [{ subject: 'nyare' }, { unitId: 'sip-farsta' }, { until: day(9) }, { from: day(1) }],
    ],
    [
      'hideMunicipalFromGuardians',
      'hidden_from_guardians',
      keeper,
      () => ({ recordId: planId, what: 'PLAN_QUESTION', reason: 'Kan fara illa' }),
      [{ what: 'PLAN_STRENGTHS' }, { reason: 'Annat' }],
    ],
  ];

  it.each(kinds)(
    '%s: sent again it is made once; with other content it is told as neither made nor dropped',
    async (mutation, table, login, first, others) => {
      const input = { ...first(), idempotencyKey: randomUUID() };
      const made = await make(mutation, input, login);
      expect(made.__typename).toBe('SharingChanged');
      const rows = await rowsOf(table);
      expect(await make(mutation, input, login)).toEqual(made);
      // In whatever order, and with whatever is nothing.
      const turned = Object.fromEntries(
        Object.entries({ until: undefined, ...input }).map(([key, value]) => [
          key,
          Array.isArray(value) ? [...value].reverse() : value,
        ]),
      );
      expect(await make(mutation, turned, login)).toEqual(made);
      for (const other of others) {
        expect([other, await make(mutation, { ...input, ...other }, login)]).toEqual([other, taken]);
      }
      expect(await rowsOf(table)).toEqual(rows);
      expect(
        (await make(mutation, { ...input, ...others[0], idempotencyKey: randomUUID() }, login)).id,
      ).not.toBe(made.id);
    },
  );

  it('is answered as made though it could not be recorded today: a retry is no new change', async () => {
    const input = { ...kinds[0]?.[3](), idempotencyKey: randomUUID(), from: day(-9), until: day(3) };
    const made = await make('recordMunicipalConsent', input);
    await kommun.world.guardian(childId, 'APPOINTED', 'Demo-Särskild Testlund');
    expect(await make('recordMunicipalConsent', input)).toEqual(made);
  });

  it('and was recorded before what was sent was kept, is taken for the same', async () => {
    const input = { part: PLAN, reason: 'Prov', idempotencyKey: randomUUID() };
    const made = await make('placeMunicipalBlock', input);
    await kommun.world.sql('update access_block set content = null where child_id = $1', [childId]);
    expect(await make('placeMunicipalBlock', { ...input, reason: 'Annat' })).toEqual(made);
  });

  it('is logged as a look at who may read, when it stands for another change', async () => {
    const input = { part: PLAN, reason: 'Prov', idempotencyKey: randomUUID() };
    await make('placeMunicipalBlock', input);
    expect(await make('placeMunicipalBlock', { ...input, reason: 'Annat' })).toEqual(taken);
    expect((await kommun.world.log()).at(-1)).toMatchObject({ action: 'READ_SHARING', decision: 'ALLOWED' });
  });

  it('sent twice at the same moment leaves one record, and who came second is told it, or that somebody was first', async () => {
    const input = { ...kinds[0]?.[3](), idempotencyKey: randomUUID(), childId, release: true };
    const answers = await Promise.all(
      [{}, {}, { purpose: 'Annat' }, {}].map((more) =>
        sendChange(kommun, keeper, 'recordMunicipalConsent', { ...input, ...more }),
      ),
    );
    expect(await rowsOf('consent')).toHaveLength(1);
    const told = answers.map(({ data, errors }) => errors?.[0]?.extensions.code ?? data.change.__typename);
    expect(told.filter((each) => each === 'SharingChanged').length).toBeGreaterThan(0);
    for (const each of told) expect(['SharingChanged', 'InvalidInput', 'CONFLICT']).toContain(each);
  });

  it('is of one person: another’s of the same name is another change', async () => {
    await kommun.world.assign(manager, childId, 'soc-farsta');
    const input = { part: PLAN, reason: 'Prov', idempotencyKey: randomUUID() };
    const made = [
      await make('placeMunicipalBlock', input),
      await make('placeMunicipalBlock', { ...input, reason: 'Annat' }, manager),
    ];
    expect(made.map(({ __typename }) => __typename)).toEqual(['SharingChanged', 'SharingChanged']);
    expect(await rowsOf('access_block')).toHaveLength(2);
  });
});
