import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { startKommun } from '../../test/kommun.js';
import { change, sendChange } from '../../test/sharing.js';
import { day } from '../../test/world.js';

const { PLAN } = RecordPart;
const keeper = 'socialtjanst.farsta';

describe('a unit that a change names', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;
  let guardians: string[];
  beforeAll(async () => {
    kommun = await startKommun();
    await kommun.world.sql(
      `insert into municipal_unit (id, name, kind, authority, principal, municipality_code, independent, from_on, to_on, source, demo)
       select n.id, 'Prov', 'SOCIAL_SERVICES', 'farsta-sdn', 'stockholms-stad', '0180', false, n.from_on, n.to_on, 'prov', true
         from (values ('soc-forr', null, $1::date), ('soc-sedan', $2::date, null), ('soc-nu', $3::date, $2::date)) n(id, from_on, to_on)`,
      [day(0), day(1), day(0)],
    );
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    childId = await world.child();
    await world.plan(childId);
    guardians = [await world.guardian(childId)];
    await world.assign(keeper, childId, 'soc-farsta');
    kommun.otherOwner.takeAsked();
  });
  afterEach(() => kommun.otherOwner.become('answers'));

  const changes: readonly [
    mutation: string,
    of: (units: readonly string[]) => object,
    field: (at: number) => string,
  ][] = [
    [
      'recordMunicipalConsent',
      (receivers) => ({
        ...{ purpose: 'SIP', parts: [PLAN], receivers, release: true },
        signatures: guardians.map((guardianId) => ({ guardianId, signedOn: day(-1) })),
      }),
      (at) => `receivers.${at}`,
    ],
    [
      'recordMunicipalDisclosure',
      (receivers) => ({ part: PLAN, receivers, ground: 'CONCERN_REPORT', motivation: 'Oro' }),
      (at) => `receivers.${at}`,
    ],
    ['placeMunicipalBlock', ([unitId]) => ({ part: PLAN, unitId, reason: 'Prov' }), () => 'unitId'],
  ];
  const problemsOf = async (mutation: string, input: object) =>
    (await change(kommun, keeper, mutation, { childId, ...input })).problems?.map(
      ({ field, code }) => `${field} ${code}`,
    );
  const recorded = async () =>
    (
      await kommun.world.sql(
        `select (select count(*) from consent where child_id = $1) + (select count(*) from disclosure where child_id = $1)
              + (select count(*) from access_block where child_id = $1) as rows`,
        [childId],
      )
    ).rows[0].rows;

  describe.each(changes)('in %s', (mutation, input, field) => {
    it('is there: an own one at work today, or one that the other owner has', async () => {
      for (const unit of ['sip-farsta', 'soc-nu', 'bup-farsta'])
        expect([unit, await problemsOf(mutation, input([unit]))]).toEqual([unit, undefined]);
    });

    it.each(['soc-forr', 'soc-sedan', 'soc-ingenstans', 'bup-ingenstans'])(
      'is not %s, which is not there: nothing is recorded',
      async (unit) => {
        expect(await problemsOf(mutation, input([unit]))).toEqual([`${field(0)} UNKNOWN`]);
        expect(await recorded()).toBe('0');
      },
    );

    it.each(['is away', 'is silent', 'refuses'] as const)(
      'cannot be verified while the other owner %s: nothing is recorded, and it is told so',
      async (meeting) => {
        kommun.otherOwner.become(meeting);
        expect(await problemsOf(mutation, input(['bup-farsta']))).toEqual([`${field(0)} NOT_VERIFIED`]);
        expect(await recorded()).toBe('0');
        // It is logged as a look, and not as a change.
        expect((await kommun.world.log()).at(-1)).toMatchObject({
          action: 'READ_SHARING',
          decision: 'ALLOWED',
        });
        // An own unit needs nobody else.
        expect(await problemsOf(mutation, input(['sip-farsta']))).toBeUndefined();
      },
    );
  });

  it('is asked for with the token of whoever makes the change, all at once', async () => {
    const [mutation, input] = changes[0] as (typeof changes)[0];
    const token = await testToken(keeper);
    const receivers = ['bup-farsta', 'sip-farsta', 'hab-farsta', 'bup-ingenstans', 'hab-ingenstans'];
    const { data } = await kommun.send(
      { authorization: `Bearer ${token}` },
      {
        query: `mutation ($input: RecordConsentInput!) { change: ${mutation}(input: $input) { ... on InvalidInput { problems { field code } } } }`,
        variables: { input: { childId, idempotencyKey: 'units-once', ...input(receivers) } },
      },
    );
    expect(data.change.problems).toEqual([
      { field: 'receivers.3', code: 'UNKNOWN' },
      { field: 'receivers.4', code: 'UNKNOWN' },
    ]);
    expect(kommun.otherOwner.takeAsked()).toEqual([
      { authorization: `Bearer ${token}`, ids: receivers.filter((unit) => unit !== 'sip-farsta') },
    ]);
  });

  it('is not asked for by who may not make the change, nor when it is sent again', async () => {
    const [mutation, input] = changes[0] as (typeof changes)[0];
    const sent = { childId, idempotencyKey: 'units-again', ...input(['bup-farsta']) };
    await sendChange(kommun, 'elevhalsa.farsta', mutation, sent);
    expect(kommun.otherOwner.takeAsked()).toEqual([]);
    const made = await change(kommun, keeper, mutation, sent);
    expect(kommun.otherOwner.takeAsked()).toHaveLength(1);
    kommun.otherOwner.become('is away');
    expect(await change(kommun, keeper, mutation, sent)).toEqual(made);
    expect(kommun.otherOwner.takeAsked()).toEqual([]);
  });
});
