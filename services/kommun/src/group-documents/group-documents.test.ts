import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreementFields,
  documentFields,
  documentsBy,
  planFields,
} from '../../../../packages/collaboration/test/document-changes.js';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { startKommun } from '../../test/kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;

describe('what a local group has written down', () => {
  let kommun: Kommun;
  let leader: ReturnType<typeof groupsAs>;
  let by: ReturnType<typeof documentsBy>;
  const group = 'bus-norrtalje';

  beforeAll(async () => {
    kommun = await startKommun();
    leader = groupsAs(kommun, leaderOf('soc-norrtalje'));
    by = documentsBy(leader);
  });
  afterAll(() => kommun.stop());

  const read = async (fields: string, on: string, id = group, login = 'sekretariat.bussam') => {
    const query = `query ($id: ID!, $on: Date) { busGroup(id: $id, on: $on) { ${fields} } }`;
    const { data, errors } = await kommun.ask(login, query, { id, on });
    expect(errors).toBeUndefined();
    return data.busGroup;
  };

  it('is Norrtälje’s agreement as f4 dates it: 18 December 2009, May 2012, February 2014, with no interval said', async () => {
    const { document } = await by.add({
      ...{
        busGroupId: group,
        kind: 'LOCAL_AGREEMENT',
        name: 'Lokal BUS-överenskommelse',
        decidedOn: '2009-12-18',
      },
      parties: ['KSON', 'Socialnämnden', 'Barn- och skolnämnden'].map((name) => ({ name })),
    });
    let { version } = document;
    for (const on of ['2012-05-01', '2014-02-01']) {
      const revised = await by.revise({
        documentId: document.id,
        on,
        knownTo: 'MONTH',
        expectedVersion: version,
      });
      version = revised.document.version;
    }
    const { agreements } = await read(`agreements { ${agreementFields} }`, '2026-01-01');
    expect(agreements).toMatchObject([
      {
        decidedOn: '2009-12-18',
        versions: [
          { step: 'DECIDED', on: '2009-12-18', knownTo: null },
          { step: 'REVISED', on: '2012-05-01', knownTo: 'MONTH' },
          { step: 'REVISED', on: '2014-02-01', knownTo: 'MONTH' },
        ],
        revisionStanding: 'NO_INTERVAL',
        revisionDue: null,
        force: 'UNKNOWN',
        version: 3,
      },
    ]);
    const then = await read('agreements { versions { on } }', '2013-01-01');
    expect(then.agreements[0].versions).toHaveLength(2);
    expect((await read('agreements { id }', '2009-12-17')).agreements).toEqual([]);
  });

  it('holds nobody’s identity number: not in a document’s name, reference or parties, nor in needs, goals or activities', async () => {
    const tyreso = documentsBy(groupsAs(kommun, leaderOf('soc-tyreso')));
    const number = (...fields: string[]) => ({
      problems: fields.map((field) => ({ field, code: 'IDENTITY_NUMBER' })),
    });
    const wrong = { name: 'Rutin 150312-9809', reference: '1503129809' };
    expect(
      await tyreso.add({
        ...{ busGroupId: 'bus-tyreso', kind: 'LOCAL_AGREEMENT', decidedOn: '2015-01-01', ...wrong },
        parties: [{ name: 'Demo-Ada 20150312-9809' }],
      }),
    ).toMatchObject({
      problems: expect.arrayContaining(number('name', 'reference', 'parties.0.name').problems),
    });
    const ofYear = { busGroupId: 'bus-tyreso', year: 2016, reference: '3.1.1-350/2022' };
    const needs = await tyreso.add({ ...ofYear, kind: 'NEEDS_ANALYSIS', name: 'Analys' });
    const inNeeds = { documentId: needs.document.id, expectedVersion: 1 };
    const need = { ...inNeeds, wording: 'Stöd åt 150312-9809', ground: '150312+9809' };
    expect(await tyreso.need(need)).toMatchObject(number('wording', 'ground'));
    const plan = await tyreso.add({ ...ofYear, kind: 'ACTION_PLAN', name: 'Plan' });
    const inPlan = { documentId: plan.document.id };
    const goal = { ...inPlan, wording: 'Mål för 150312 9809', measure: '150372-9801', expectedVersion: 1 };
    expect(await tyreso.goal(goal)).toMatchObject(number('wording', 'measure'));
    const made = await tyreso.goal({ ...goal, wording: 'Mål', measure: '20 av 100' });
    const [{ id: goalId }] = made.document.goals;
    const activity = { ...inPlan, goalId, wording: 'Besök hos 201503129809', expectedVersion: 2 };
    expect(await tyreso.activity(activity)).toMatchObject(number('wording'));
    const revision = { ...inNeeds, on: '2020-01-01', note: 'Efter 150312-9809' };
    expect(await tyreso.revise(revision)).toMatchObject(number('note'));
  });

  it('takes another agreement only when the one that holds has ended, and shows both on their days', async () => {
    const another = {
      ...{ busGroupId: group, kind: 'LOCAL_AGREEMENT', name: 'Ny överenskommelse', decidedOn: '2021-01-01' },
      revisionMonths: 24,
    };
    expect(await by.add(another)).toMatchObject({ problems: [{ field: 'kind', code: 'OVERLAPS' }] });
    const { agreements } = await read('agreements { id version }', '2026-01-01');
    const ending = { documentId: agreements[0].id, on: '2021-01-01', reason: 'RENEGOTIATED' };
    expect(await by.end({ ...ending, expectedVersion: agreements[0].version })).toMatchObject({
      document: { force: 'ENDED', endReason: 'RENEGOTIATED', revisionStanding: 'ENDED' },
    });
    // Sent again it is the same, whatever version it names.
    expect(await by.end({ ...ending, expectedVersion: 1 })).toMatchObject({
      document: { endedOn: '2021-01-01' },
    });
    expect(await by.add(another)).toMatchObject({ document: { revisionDue: '2023-01-01' } });
    const force = async (day: string) => (await read('agreements { name force }', day)).agreements;
    expect(await force('2020-12-31')).toEqual([{ name: 'Lokal BUS-överenskommelse', force: 'UNKNOWN' }]);
    expect(await force('2021-01-01')).toEqual([
      { name: 'Lokal BUS-överenskommelse', force: 'ENDED' },
      { name: 'Ny överenskommelse', force: 'UNKNOWN' },
    ]);
  });

  it('is in force when all parties are entered and have signed, from the last one’s day, and what was said wrongly is said anew', async () => {
    const nacka = documentsBy(groupsAs(kommun, leaderOf('soc-nacka')));
    const added = await nacka.add({
      ...{
        busGroupId: 'bus-nacka',
        kind: 'LOCAL_AGREEMENT',
        name: 'Överenskommelse',
        decidedOn: '2024-01-10',
      },
      parties: [
        { name: 'Socialtjänsten', party: 'SOCIAL_SERVICES' },
        { name: 'BUP', party: 'CHILD_PSYCHIATRY' },
      ],
    });
    const { id: documentId, parties } = added.document;
    const [social, psychiatry] = parties;
    let expectedVersion = 1;
    const at = async (make: Promise<{ document?: { version: number } }>) => {
      const answer = await make;
      expectedVersion = answer.document?.version ?? expectedVersion;
      return answer;
    };
    const sign = (partyId: string, more: object) =>
      at(nacka.sign({ documentId, partyId, standing: 'SIGNED', ...more, expectedVersion }));
    expect(await sign(social.id, { on: '2024-02-01' })).toMatchObject({ document: { force: 'UNKNOWN' } });
    expect(await sign(psychiatry.id, { standing: 'NOT_SIGNED' })).toMatchObject({
      document: { force: 'AWAITS_SIGNATURES' },
    });
    // Both that are entered have signed; whether they are all that there are nobody has said.
    expect(await sign(psychiatry.id, { on: '2024-03-30' })).toMatchObject({
      document: { force: 'UNKNOWN', inForceSince: null, partiesKnown: false },
    });
    expect(await at(nacka.confirmParties({ documentId, expectedVersion }))).toMatchObject({
      document: { force: 'IN_FORCE', inForceSince: '2024-03-30', partiesKnown: true },
    });
    expect(await nacka.confirmParties({ documentId, expectedVersion })).toMatchObject({
      problems: [{ field: 'from', code: 'OVERLAPS' }],
    });
    // It was earlier than that.
    expect(await sign(psychiatry.id, { on: '2024-03-03' })).toMatchObject({
      document: { force: 'IN_FORCE', inForceSince: '2024-03-03' },
    });
    const on = async (day: string) =>
      (await read('agreements { force inForceSince }', day, 'bus-nacka')).agreements[0];
    expect(await on('2024-03-02')).toEqual({ force: 'AWAITS_SIGNATURES', inForceSince: null });
    expect(await on('2024-03-03')).toEqual({ force: 'IN_FORCE', inForceSince: '2024-03-03' });
    expect(await sign(social.id, { on: '2023-12-31' })).toMatchObject({
      problems: [{ field: 'on', code: 'BEFORE_START' }],
    });
    expect(await sign(social.id, { on: '2199-01-01' })).toMatchObject({
      problems: [{ field: 'on', code: 'IN_THE_FUTURE' }],
    });
    const bumm = { documentId, name: 'BUMM', party: 'PAEDIATRICS', from: '2025-01-01' };
    expect(await at(nacka.party({ ...bumm, expectedVersion }))).toMatchObject({
      document: { force: 'UNKNOWN' },
    });
    expect(await nacka.party({ ...bumm, expectedVersion })).toMatchObject({
      problems: [{ field: 'name', code: 'REPEATED' }],
    });
    expect(await on('2024-12-31')).toEqual({ force: 'IN_FORCE', inForceSince: '2024-03-03' });
    const late = nacka.sign({ documentId, partyId: social.id, standing: 'SIGNED', expectedVersion: 1 });
    expect(await late).toMatchObject({ problems: [{ field: 'expectedVersion', code: 'NOT_IN_THIS_STATE' }] });
  });

  it('holds each of the six points, holds it not, or nobody has said; and what is mended was so from the start', async () => {
    const { agreements } = await read('agreements { id version }', '2026-01-01', 'bus-nacka');
    const [{ id: documentId, version }] = agreements;
    const point = { documentId, point: 'GOALS', held: false };
    await by.point({ ...point, expectedVersion: version });
    const nacka = documentsBy(groupsAs(kommun, leaderOf('soc-nacka')));
    await nacka.point({ ...point, expectedVersion: version });
    await nacka.point({ ...point, held: true, expectedVersion: version + 1 });
    await nacka.point({ ...point, point: 'DEVIATIONS', from: '2025-01-01', expectedVersion: version + 2 });
    const on = async (day: string) => {
      const [{ points }] = (await read('agreements { points { point held } }', day, 'bus-nacka')).agreements;
      return Object.fromEntries(
        points.map(({ point, held }: { point: string; held: boolean }) => [point, held]),
      );
    };
    const unsaid = { TARGET_GROUPS: null, OBSTACLES: null, QUALITY_INDICATORS: null, FOLLOW_UP: null };
    expect(await on('2024-06-01')).toEqual({ ...unsaid, GOALS: true, DEVIATIONS: null });
    expect(await on('2025-01-01')).toEqual({ ...unsaid, GOALS: true, DEVIATIONS: false });
  });

  it('is told as missing only when somebody has said so, and until such a document is added', async () => {
    const tyreso = documentsBy(groupsAs(kommun, leaderOf('soc-tyreso')));
    const missing = async (day: string) =>
      (await read('documentsSaidMissing { kind from }', day, 'bus-tyreso')).documentsSaidMissing;
    expect(await missing('2023-01-26')).toEqual([]);
    const said = { busGroupId: 'bus-tyreso', kind: 'SIP_ROUTINE', from: '2023-01-26' };
    expect(await tyreso.sayMissing(said)).toMatchObject({ busGroup: { id: 'bus-tyreso' }, document: null });
    expect(await missing('2023-01-25')).toEqual([]);
    expect(await missing('2023-01-26')).toEqual([{ kind: 'SIP_ROUTINE', from: '2023-01-26' }]);
    expect(await tyreso.sayMissing(said)).toMatchObject({ problems: [{ field: 'from', code: 'OVERLAPS' }] });
    await tyreso.add({
      ...{ busGroupId: 'bus-tyreso', kind: 'SIP_ROUTINE', name: 'SIP-rutin', decidedOn: '2024-05-02' },
      schoolMayCall: 'SHALL',
    });
    expect(await missing('2024-05-01')).toEqual([{ kind: 'SIP_ROUTINE', from: '2023-01-26' }]);
    expect(await missing('2024-05-02')).toEqual([]);
    expect(await tyreso.sayMissing({ ...said, from: '2025-01-01' })).toMatchObject({
      problems: [{ field: 'kind', code: 'CONTRADICTS' }],
    });
  });

  it('lets the wordings of school’s part be read of all groups as one list: shall, may, or nobody has said', async () => {
    const huddinge = documentsBy(groupsAs(kommun, leaderOf('soc-huddinge')));
    const routine = { kind: 'SIP_ROUTINE', name: 'SIP-rutin', busGroupId: 'bus-huddinge' };
    const { document } = await huddinge.add({
      ...routine,
      decidedOn: '2017-01-01',
      decidedKnownTo: 'YEAR',
      schoolMayCall: 'MAY',
    });
    await huddinge.revise({
      documentId: document.id,
      on: '2019-01-01',
      note: 'Språklig översyn',
      expectedVersion: 1,
    });
    await huddinge.revise({
      documentId: document.id,
      on: '2025-09-01',
      schoolMayCall: 'SHALL',
      expectedVersion: 2,
    });
    const list = async (on: string) => {
      const { data } = await kommun.ask(
        'chef.farsta',
        'query ($on: Date) { busGroups(on: $on) { id schoolMayCall } }',
        { on },
      );
      return Object.fromEntries(
        data.busGroups.map(({ id, schoolMayCall }: { id: string; schoolMayCall: string | null }) => [
          id,
          schoolMayCall,
        ]),
      );
    };
    const told = await list('2025-10-01');
    expect(told).toMatchObject({ 'bus-huddinge': 'SHALL', 'bus-tyreso': 'SHALL', 'bus-nacka': null });
    expect(await list('2024-05-01')).toMatchObject({ 'bus-huddinge': 'MAY', 'bus-tyreso': null });
    expect(await list('2016-12-31')).toMatchObject({ 'bus-huddinge': null });
  });

  it('takes what is sent twice once, and refuses another thing under the same name', async () => {
    const input = {
      ...{
        busGroupId: group,
        kind: 'OTHER_ROUTINE',
        name: 'Rutin för placerade barn',
        decidedOn: '2024-01-01',
      },
      idempotencyKey: 'placerade-2024',
    };
    const first = await by.add(input);
    expect(await by.add(input)).toEqual(first);
    expect(await by.add({ ...input, name: 'En annan' })).toMatchObject({
      problems: [{ field: 'idempotencyKey', code: 'USED_FOR_OTHER' }],
    });
    const { routines } = await read('routines { name }', '2026-01-01');
    expect(routines).toEqual([{ name: 'Rutin för placerade barn' }]);
  });

  it('is changed by nobody else: not its staff, not another municipality’s heads, not the secretariat, nor is the county’s', async () => {
    const { agreements } = await read('agreements { id }', '2026-01-01');
    const documentId = agreements[0].id;
    const others = [
      leaderOf('soc-norrtalje', ['STAFF']),
      leaderOf('soc-tyreso'),
      leaderOf('soc-norrtalje', ['SECRETARIAT', 'MANAGER']),
      leaderOf('bussam', ['SECRETARIAT']),
    ];
    const refused = { __typename: 'ChangeRefused' };
    for (const [place, claims] of others.entries()) {
      const asOther = groupsAs(kommun, { ...claims, sub: `annan-${place}` });
      const other = documentsBy(asOther);
      const here = { documentId, expectedVersion: 1 };
      expect(await other.add({ busGroupId: group, kind: 'OTHER_ROUTINE', name: 'X' })).toEqual(refused);
      expect(await other.revise({ ...here, on: '2025-01-01' })).toEqual(refused);
      expect(await other.end({ ...here, on: '2025-01-01', reason: 'NOTICE' })).toEqual(refused);
      expect(await other.point({ ...here, point: 'GOALS', held: true })).toEqual(refused);
      expect(await other.sayMissing({ busGroupId: group, kind: 'SIP_ROUTINE', from: '2025-01-01' })).toEqual(
        refused,
      );
      expect(await other.goal({ ...here, wording: 'X' })).toEqual(refused);
      expect(await other.correct({ ...here, name: 'X' })).toEqual(refused);
      expect(await other.confirmParties(here)).toEqual(refused);
      const missing = { busGroupId: group, kind: 'SIP_ROUTINE', from: '2025-01-01' };
      expect(await other.withdrawMissing(missing)).toEqual(refused);
      const { data } = await asOther.ask(`{ busGroup(id: "${group}") { agreements { viewerCanChange } } }`);
      expect(JSON.stringify(data)).not.toContain('true');
    }
    const county = { busGroupId: 'lanet', kind: 'OTHER_ROUTINE', name: 'X' };
    expect(await by.add(county)).toEqual(refused);
  });

  it('of 34 groups costs no more statements than of one', async () => {
    const fields = `agreements { ${agreementFields} } routines { ${documentFields} } actionPlans { ${planFields} }
      needsAnalyses { needs { wording } } documentsSaidMissing { kind source } schoolMayCall`;
    const cost = async (query: string) => {
      kommun.statements.take();
      const { data, errors } = await kommun.ask('chef.farsta', query);
      expect(errors).toBeUndefined();
      return { data, statements: kommun.statements.take() };
    };
    await cost('{ municipalUnit(id: "soc-farsta") { name } }');
    const one = await cost(`{ busGroup(id: "bus-norrtalje", on: "2020-10-01") { ${fields} } }`);
    const all = await cost(`{ busGroups(on: "2020-10-01") { ${fields} } }`);
    expect(all.data.busGroups).toHaveLength(34);
    expect(all.statements).toBe(one.statements);
    expect(all.statements).toBeLessThanOrEqual(8);
  });
});
