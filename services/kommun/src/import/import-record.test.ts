import { randomUUID } from 'node:crypto';
import { childIdOf } from '@samsyn/disclosure/identity-number';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { municipalChild, numberOf } from '../../../../packages/disclosure/test/imports.js';
import { startKommun } from '../../test/kommun.js';
import { day } from '../../test/world.js';

const mutation = `mutation ($input: ImportMunicipalRecordInput!) { importMunicipalRecord(input: $input) {
  ... on ImportedRecord { kind key outcome faults { field code message } } ... on ChangeRefused { message } } }`;

type Given = Record<string, unknown>;

describe('a single record from a municipal case system', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());

  const tokenOf = (units: string[], sub = 'import:socialsystemet', roles = ['IMPORTER']) =>
    testToken('socialtjanst.farsta', { sub, name: 'Demo-verksamhetssystem', units, roles });
  const both = ['soc-farsta', 'elevhalsa-farsta'];
  const sendAs = async (token: Promise<string>, input: Given) => {
    const answer = await kommun.send(
      { authorization: `Bearer ${await token}` },
      { query: mutation, variables: { input } },
    );
    return answer.data ? answer.data.importMunicipalRecord : answer;
  };
  const send = (input: Given, units = both) => sendAs(tokenOf(units), input);
  const childOf = (nth: number, more: Given = {}) => {
    const { kind, ...fields } = municipalChild(nth, more);
    return { child: fields };
  };
  const about = (nth: number, more: Given) => ({
    key: `k-${nth}`,
    identityNumber: numberOf(nth).number,
    ...more,
  });
  const idOf = (nth: number) => childIdOf(kommun.childKey, numberOf(nth).number);
  const logOf = async (childId: string) =>
    (
      await kommun.world.sql(
        'select subject, action, decision, parts, operation_id from access_log where child_id = $1 order by id',
        [childId],
      )
    ).rows;
  const codes = ({ outcome, faults }: { outcome: string; faults: { field: string; code: string }[] }) => [
    outcome,
    ...faults.map(({ field, code }) => `${field} ${code}`).sort(),
  ];

  it('is created, changed, and once more unchanged; each change is in the log in the source’s name', async () => {
    const answer = { kind: 'child', key: 'barn-1', faults: [] };
    expect(await send(childOf(1))).toEqual({ ...answer, outcome: 'CREATED' });
    expect(await send(childOf(1))).toEqual({ ...answer, outcome: 'UNCHANGED' });
    expect(await send(childOf(1, { familyName: 'Nylund' }))).toEqual({ ...answer, outcome: 'CHANGED' });
    const line = { subject: 'import:socialsystemet', action: 'IMPORT', decision: 'ALLOWED' };
    expect(await logOf(idOf(1))).toMatchObject([
      { ...line, parts: ['IDENTITY', 'SCHOOLING'] },
      { ...line, parts: ['IDENTITY', 'SCHOOLING'] },
    ]);
  });

  it('may be of every kind that a file has', async () => {
    await send(childOf(2));
    const work = { subject: 'handlaggare-1', name: 'Demo-Karin', unit: 'soc-farsta', from: day(-3) };
    expect(await send({ assignment: about(2, work) })).toMatchObject({ outcome: 'CREATED' });
    expect(await send({ absence: about(2, { term: 'HT2026', percent: 34 }) })).toMatchObject({
      outcome: 'CREATED',
    });
    const childId = idOf(2);
    await kommun.world.keptBy(childId, RecordPart.PLAN, 'soc-farsta');
    const { id: plan } = await kommun.world.plan(childId);
    const offered = {
      plan,
      unit: 'soc-farsta',
      title: 'Samtal',
      status: 'OFFERED',
      form: 'SERVICE',
      offeredOn: day(-1),
    };
    expect(await send({ intervention: about(2, offered) })).toMatchObject({ outcome: 'CREATED' });
    const begun = { ...offered, status: 'ONGOING', from: day(0), answeredOn: day(0) };
    expect(await send({ intervention: about(2, begun) })).toMatchObject({ outcome: 'CHANGED' });
    const { rows } = await kommun.world.sql(
      'select version, move, made_by from plan_change where plan_id = $1 order by 1',
      [plan],
    );
    expect(rows).toMatchObject([
      { move: 'BASELINE' },
      { move: 'OFFER_INTERVENTION', made_by: 'Import, socialsystemet' },
      { move: 'REPORT_INTERVENTION', made_by: 'Import, socialsystemet' },
    ]);
  });

  it('is told all that is wrong with it at once, as a line of a file is, and no value of it', async () => {
    const answer = await send(childOf(3, { birthDate: '2001-02-03', grade: 99, key: numberOf(3).number }));
    expect(codes(answer)).toEqual([
      'REJECTED',
      'birthDate DOES_NOT_AGREE',
      'grade NOT_VALID',
      'key LIKE_IDENTITY_NUMBER',
    ]);
    expect(answer.key).toBeNull();
    expect(JSON.stringify(answer)).not.toMatch(/\d{10}|Testlund/);
    expect(codes(await send({}))).toEqual(['REJECTED', ' ONE_RECORD']);
    expect(codes(await send({ ...childOf(3), absence: about(3, { term: 'HT2026', percent: 1 }) }))).toEqual([
      'REJECTED',
      ' ONE_RECORD',
    ]);
    expect(codes(await send(childOf(3, { familyName: 'x'.repeat(70_000) })))).toEqual([
      'REJECTED',
      ' TOO_LONG',
    ]);
    expect(codes(await send(childOf(3, { school: 'ingen', keepers: { IDENTITY: 'ingen' } })))).toEqual([
      'REJECTED',
      'keepers.IDENTITY UNKNOWN',
    ]);
  });

  it('is refused to everybody who is not an importer, and to one who is of no authority here; the try is logged', async () => {
    const refusal = { message: 'There is no such record that you may change. Nothing was changed.' };
    const others: Promise<string>[] = [
      testToken('socialtjanst.farsta'),
      testToken('chef.farsta'),
      tokenOf(both, 'import:socialsystemet', ['STAFF', 'MANAGER', 'COORDINATOR']),
      tokenOf(both, 'socialsystemet'),
      tokenOf(both, 'import:Social Systemet'),
      tokenOf(['bup-farsta']),
      tokenOf([]),
    ];
    for (const token of others) expect(await sendAs(token, childOf(4))).toEqual(refusal);
    expect((await kommun.world.sql('select 1 from child where id = $1', [idOf(4)])).rows).toEqual([]);
    const { rows } = await kommun.world.sql(
      `select count(*)::int as tries from access_log where action = 'IMPORT' and decision = 'REFUSED' and child_id = $1`,
      ['00000000-0000-0000-0000-000000000000'],
    );
    expect(rows).toEqual([{ tries: others.length }]);
  });

  it('is of the importer’s own authorities alone; a child of others is none, and the try stands in that child’s log', async () => {
    await send(childOf(5, { keepers: { IDENTITY: 'soc-farsta' } }));
    const work = { subject: 'x', name: 'Demo-X', unit: 'elevhalsa-farsta', from: day(0) };
    const school = ['elevhalsa-farsta'];
    const none = ['REJECTED', 'identityNumber NO_SUCH_CHILD'];
    expect(codes(await send({ assignment: about(5, work) }, school))).toEqual(none);
    expect(codes(await send({ assignment: about(6, work) }, school))).toEqual(none);
    expect(codes(await send({ absence: about(5, { term: 'HT2026', percent: 1 }) }, school))).toEqual(none);
    expect(codes(await send(childOf(6), school))).toEqual(['REJECTED', 'keepers.IDENTITY UNKNOWN']);
    expect(
      codes(await send({ assignment: about(5, { ...work, unit: 'soc-tyreso' }) }, ['soc-farsta'])),
    ).toEqual(['REJECTED', 'unit UNKNOWN']);
    // Its own child, and a part that another authority keeps.
    expect(codes(await send({ absence: about(5, { term: 'HT2026', percent: 1 }) }, ['soc-farsta']))).toEqual([
      'REJECTED',
      'identityNumber KEPT_BY_OTHER',
    ]);
    expect(codes(await send(childOf(5, { keepers: { IDENTITY: 'soc-tyreso' } }), ['soc-tyreso']))).toEqual([
      'REJECTED',
      'keepers.IDENTITY KEPT_BY_OTHER',
    ]);
    const refused = (await logOf(idOf(5))).filter(({ decision }) => decision === 'REFUSED');
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ subject: 'import:socialsystemet', action: 'IMPORT', parts: [] });
  });

  it('has the same key as in a file: a key stays with the child and the unit that it stood for first', async () => {
    await send(childOf(7));
    await send(childOf(8));
    const work = { key: 'uppdrag-7', subject: 'x', name: 'Demo-X', unit: 'soc-farsta', from: day(0) };
    await send({ assignment: { ...about(7, work), key: 'uppdrag-7' } });
    expect(codes(await send({ assignment: { ...about(8, work), key: 'uppdrag-7' } }))).toEqual([
      'REJECTED',
      'identityNumber OTHER_RECORD',
    ]);
    expect(
      codes(await send({ assignment: { ...about(7, work), key: 'uppdrag-7', unit: 'elevhalsa-farsta' } })),
    ).toEqual(['REJECTED', 'unit OTHER_RECORD']);
  });

  it('opens nothing: whoever brings it reads no child, also one assigned and released to it', async () => {
    await send(childOf(9));
    const childId = idOf(9);
    const subject = 'import:socialsystemet';
    await send({ assignment: about(9, { subject, name: 'Demo-X', unit: 'soc-farsta', from: day(-1) }) });
    await kommun.world.keptBy(childId, RecordPart.PLAN, 'soc-farsta');
    const { id: plan } = await kommun.world.plan(childId);
    await kommun.world.disclose(childId, RecordPart.PLAN, 'soc-farsta');
    const token = await tokenOf(both, subject, ['STAFF', 'MANAGER', 'IMPORTER']);
    const { data, errors } = await kommun.send(
      { authorization: `Bearer ${token}` },
      {
        query: `query ($child: ID!, $plan: ID!) { child(id: $child) { id } plan(id: $plan) { id } plans { totalCount }
          municipalLogReviews(unit: "soc-farsta") { edges { cursor } } municipalUnitAssignments(unit: "soc-farsta") { edges { cursor } }
          viewer { roles units { id } } }`,
        variables: { child: childId, plan },
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      ...{ child: null, plan: null, plans: { totalCount: 0 } },
      ...{ municipalLogReviews: null, municipalUnitAssignments: null },
      viewer: { roles: ['IMPORTER'], units: [] },
    });
  });

  it('is stored as words, whatever the words are', async () => {
    const familyName = `=HYPERLINK("http://x")'); drop table child; --<script>alert(1)</script>`;
    expect(await send(childOf(10, { familyName }))).toMatchObject({ outcome: 'CREATED' });
    const { rows } = await kommun.world.sql('select family_name from child where id = $1', [idOf(10)]);
    expect(rows).toEqual([{ family_name: familyName }]);
    expect(codes(await send(childOf(10, { familyName: 'A\u202eB' })))).toEqual([
      'REJECTED',
      'familyName NOT_PLAIN_TEXT',
    ]);
  });

  it('sent many times at once is one record', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(childOf(11))));
    // Whoever came in between is told to send it again.
    const told = answers.map((answer) => answer.outcome ?? answer.errors[0].extensions.code);
    expect(told.filter((each) => each === 'CREATED')).toHaveLength(1);
    expect(told.filter((each) => !['CREATED', 'UNCHANGED', 'CONFLICT'].includes(each))).toEqual([]);
    expect(await send(childOf(11))).toMatchObject({ outcome: 'UNCHANGED' });
    expect(
      (await kommun.world.sql('select count(*)::int as n from guardian where child_id = $1', [idOf(11)]))
        .rows,
    ).toEqual([{ n: 2 }]);
  });

  it('is for the service’s role to hand over only for such a viewer, by PostgreSQL’s own reading', async () => {
    const asService = async (settings: Record<string, string>) => {
      const pg = await import('pg');
      const client = new pg.default.Client({ connectionString: kommun.appUrl });
      await client.connect();
      try {
        await client.query('begin');
        for (const [name, value] of Object.entries(settings))
          await client.query('select set_config($1, $2, true)', [`samsyn.${name}`, value]);
        const line = { kind: 'child', line: 1, child: randomUUID(), keepers: { IDENTITY: 'soc-farsta' } };
        return (
          await client.query('select code from import_for_viewer($1, $2)', [
            randomUUID(),
            JSON.stringify(line),
          ])
        ).rows;
      } finally {
        await client.end();
      }
    };
    const importer = { subject: 'import:x', roles: '["IMPORTER"]' };
    await expect(asService({})).rejects.toThrow(/privilege|denied|insufficient/i);
    await expect(asService({ ...importer, roles: '["STAFF"]' })).rejects.toThrow();
    await expect(asService({ ...importer, subject: 'x' })).rejects.toThrow();
    expect(await asService(importer)).toEqual([{ code: 'REFUSED' }]);
    expect(await asService({ ...importer, imports_for: '["soc-tyreso"]' })).toEqual([{ code: 'UNKNOWN' }]);
  });
});
