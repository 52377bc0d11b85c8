import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, aGroup, decision, deviationsIn, group } from '../../test/deviations.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

type Found = {
  readonly edges: readonly { readonly node: { readonly id: string; readonly state: string } }[];
};
const idsOf = ({ edges }: Found) => edges.map(({ node }) => node.id);

describe('the register of deviations', () => {
  let region: Region;
  let deviations: ReturnType<typeof deviationsIn>;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    region = await startRegion();
    deviations = deviationsIn(region);
    await aGroup(region);
    const report = async (more: object) => {
      const { deviation } = await deviations.report('staff', more);
      await deviations.move('chief', deviation.id, 'SEND');
      return deviation.id as string;
    };
    ids.sent = await report({ occurredOn: day(-1) });
    ids.late = await report({ occurredOn: day(-200), category: 'REFERRAL_ANSWER' });
    ids.toHabilitation = await report({
      recipientUnitId: 'hab-farsta',
      category: 'REFERRAL',
      occurredOn: day(-2),
    });
    ids.decided = await deviations.taken(
      ['chief', 'SEND'],
      ['clinicsChief', 'ANSWER'],
      ['seated', 'DECIDE', decision],
    );
    ids.withdrawn = await deviations.taken(['chief', 'SEND'], ['chief', 'WITHDRAW']);
    ids.reported = await deviations.taken();
    await region.records.sql('update deviation set due_on = $2 where id = $1', [ids.late, day(-1)]);
  });
  afterAll(() => region.stop());

  it('tells each what is theirs, latest first or what is due first, a page at a time, and how many in all', async () => {
    const whole = await deviations.list('secretariat');
    expect(idsOf(whole).slice(0, 2)).toEqual([ids.sent, ids.toHabilitation]);
    expect(idsOf(whole).at(-1)).toBe(ids.late);
    expect(whole.totalCount).toBe(5);
    expect((await deviations.list('staff')).totalCount).toBe(6);
    expect(idsOf(await deviations.list('clinicsChief', { recipientKind: 'HABILITATION' }))).toEqual([
      ids.toHabilitation,
    ]);
    for (const nobody of ['clinician', 'stranger'] as const)
      expect(await deviations.list(nobody)).toMatchObject({ totalCount: 0, edges: [] });

    const due = idsOf(await deviations.list('secretariat', {}, { order: 'DUE_FIRST' }));
    expect([due[0], due.at(-1)]).toEqual([ids.late, ids.withdrawn]);
    for (const order of ['LATEST', 'DUE_FIRST']) {
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const page: { pageInfo: { hasNextPage: boolean; endCursor: string } } & Found = await deviations.list(
          'secretariat',
          {},
          { order, first: 2, after },
        );
        paged.push(...idsOf(page));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(paged).toEqual(idsOf(await deviations.list('secretariat', {}, { order })));
    }
  });

  it('is filtered by period, group, kinds, unit, category, state and time', async () => {
    const found = async (filter: object) => idsOf(await deviations.list('secretariat', filter)).sort();
    const all = await found({});
    expect(await found({ busGroupId: group, senderKind: 'SOCIAL_SERVICES' })).toEqual(all);
    expect(await found({ category: 'REFERRAL_ANSWER' })).toEqual([ids.late]);
    expect(await found({ from: day(-300), to: day(-100) })).toEqual([ids.late]);
    expect(await found({ from: day(-2), to: day(-1) })).toEqual([ids.toHabilitation]);
    expect(await found({ unitId: 'hab-farsta' })).toEqual([ids.toHabilitation]);
    expect(await found({ state: 'WITHDRAWN' })).toEqual([ids.withdrawn]);
    expect(await found({ overdue: true })).toEqual([ids.late]);
    expect(await found({ counted: true })).toEqual(all.filter((id) => id !== ids.withdrawn));
    expect(await found({ busGroupId: 'bus-ingen' })).toEqual([]);
    const { errors } = await deviations.ask(
      'secretariat',
      `{ deviations(filter: { unitId: "Å" }) { totalCount } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('reminds each of what waits for them, and nobody of anything else: the list is what viewerMoves says', async () => {
    const waiting = async (actor: Parameters<typeof deviations.list>[0]) =>
      idsOf(await deviations.list(actor, { waitsForViewer: true })).sort();
    const [sent, late, toHabilitation, decided, reported] = [
      'sent',
      'late',
      'toHabilitation',
      'decided',
      'reported',
    ].map((name) => ids[name] as string);
    // Late answers wait for the group too.
    expect(await waiting('clinicsChief')).toEqual([sent, late, decided].sort());
    expect(await waiting('seated')).toEqual([late, toHabilitation].sort());
    // It is the chief’s own case: another of the group decides.
    expect(await waiting('chief')).toEqual([reported]);
    expect(await waiting('staff')).toEqual([]);
    expect(await waiting('secretariat')).toEqual([]);
    for (const actor of ['clinicsChief', 'seated', 'chief', 'staff'] as const) {
      const all = await deviations.list(actor);
      const told = await Promise.all(idsOf(all).map((id) => deviations.find(actor, id)));
      const saysSo = told.filter(({ waitsForViewer }) => waitsForViewer).map(({ id }) => id);
      expect(saysSo.sort()).toEqual(await waiting(actor));
    }
  });

  it('adds up: matrix, terms and states each hold every deviation that was sent and not withdrawn, once', async () => {
    const fields = `total scope asOf matrix { senderKind recipientKind count } terms { term from to category count } states { state count }
      published { id value }`;
    const ask = async (actor: Parameters<typeof deviations.ask>[0], filter: object = {}) => {
      const { data, errors } = await deviations.ask(
        actor,
        `query ($filter: DeviationFilterInput) { deviationFigures(filter: $filter) { ${fields} } }`,
        { filter },
      );
      expect(errors).toBeUndefined();
      return data.deviationFigures;
    };
    const county = await ask('secretariat');
    expect(county).toMatchObject({ total: 4, scope: 'COUNTY', asOf: day(0) });
    const cell = { senderKind: 'SOCIAL_SERVICES' };
    expect(county.matrix).toEqual([
      { ...cell, recipientKind: 'CHILD_PSYCHIATRY', count: 3 },
      { ...cell, recipientKind: 'HABILITATION', count: 1 },
    ]);
    const sum = (cells: { count: number }[]) => cells.reduce((soFar, { count }) => soFar + count, 0);
    expect([county.matrix, county.terms, county.states].map(sum)).toEqual([4, 4, 4]);
    expect(county.published).toEqual(expect.arrayContaining([{ id: 'avvikelser-2021', value: 78 }]));
    expect(await ask('secretariat', { category: 'REFERRAL' })).toMatchObject({ total: 1 });
    expect(await ask('clinician')).toMatchObject({ total: 0, scope: 'VIEWERS' });
    // Not one that has not left the unit, though it is read there.
    expect(await ask('staff')).toMatchObject({ total: 4, scope: 'VIEWERS' });
  });

  it('counts for the county board in the same statements for 34 groups as for one', async () => {
    const named = Array.from({ length: 34 }, (_, place) => ({
      ...{ __typename: 'BusGroup', id: place === 0 ? group : `bus-${place}` },
    }));
    const fields = '... on BusGroup { deviationCounts { total open overdue } }';
    const one = await region.costOf(() =>
      region.askEntities('sekretariat.bussam', fields, named.slice(0, 1)),
    );
    let data: { _entities: { deviationCounts: object }[] } | undefined;
    const all = await region.costOf(async () => {
      ({ data } = await region.askEntities('sekretariat.bussam', fields, named));
    });
    expect(all).toBe(one);
    expect(data?._entities[0]?.deviationCounts).toEqual({ total: 4, open: 4, overdue: 1 });
    expect(data?._entities[1]?.deviationCounts).toEqual({ total: 0, open: 0, overdue: 0 });
    const { data: others } = await region.askEntities('socialtjanst.tyreso', fields, named.slice(0, 1));
    expect(others._entities[0].deviationCounts).toBeNull();
  });

  it('costs a page the same for many as for one', async () => {
    const query = (first: number) =>
      `{ deviations(first: ${first}) { totalCount edges { node { what sender { id } steps { note } viewerMoves waitsForViewer } } } }`;
    const costOf = (first: number) => region.costOf(() => region.ask('sekretariat.bussam', query(first)));
    expect(await costOf(5)).toBe(await costOf(1));
  });

  it('says that it does not know, never that there is none, when the municipality cannot be asked who leads what', async () => {
    region.otherOwner.become('is away');
    const { data, errors } = await deviations.ask('chief', '{ deviations { totalCount } }');
    region.otherOwner.become('answers');
    expect([data.deviations, errors?.[0]?.extensions.code]).toEqual([null, 'SERVICE_UNAVAILABLE']);
    // Others lead no municipal unit, and are not asked about.
    expect(acting.clinicsChief.units).toEqual(['bup-farsta']);
  });

  it('is told of a group that nobody has said what it holds to those alone whose unit has a seat in it', async () => {
    const unknown = {
      id: group,
      ledBy: ['soc-farsta', 'soc-tyreso'],
      units: ['soc-farsta'],
      compositionKnown: false,
    };
    region.otherOwner.showsGroup({ ...unknown, seated: ['soc-farsta'] });
    expect((await deviations.list('stranger')).totalCount).toBe(0);
    region.otherOwner.showsGroup({ ...unknown, seated: ['soc-tyreso'] });
    expect((await deviations.list('stranger')).totalCount).toBe(5);
    region.otherOwner.showsGroup({ id: group, ledBy: ['soc-farsta'], units: ['soc-farsta'] });
  });

  it('keeps what a group makes of a term’s, version by version, and the secretariat’s patterns for the county', async () => {
    const write = async (actor: Parameters<typeof deviations.ask>[0], input: object) => {
      const { data, errors } = await deviations.ask(
        actor,
        `mutation ($input: WriteDeviationAnalysisInput!) { writeDeviationAnalysis(input: $input) { __typename
           ... on InvalidInput { problems { field code } } ... on DeviationAnalysisChanged { analysis { term text version } } } }`,
        { input: { idempotencyKey: randomUUID(), term: 'VT2026', ...input } },
      );
      expect(errors).toBeUndefined();
      return data.writeDeviationAnalysis;
    };
    const ofGroup = { busGroupId: group, text: 'Kallelser når inte fram.' };
    expect(await write('seated', ofGroup)).toMatchObject({ analysis: { version: 1 } });
    expect(await write('seated', ofGroup)).toMatchObject({ problems: [{ field: 'expectedVersion' }] });
    expect(
      await write('seated', { ...ofGroup, expectedVersion: 1, text: 'Adresserna är fel.' }),
    ).toMatchObject({
      analysis: { version: 2, text: 'Adresserna är fel.' },
    });
    expect(await write('seated', { ...ofGroup, text: 'Fatima såg det.', term: 'HT2025' })).toMatchObject({
      problems: [{ field: 'text', code: 'PERSON_NAME' }],
    });
    expect(await write('seated', { ...ofGroup, term: 'VT2099' })).toMatchObject({
      problems: [{ field: 'term', code: 'IN_THE_FUTURE' }],
    });
    expect(await write('stranger', ofGroup)).toEqual({ __typename: 'ChangeRefused' });
    expect(await write('secretariat', ofGroup)).toEqual({ __typename: 'ChangeRefused' });
    expect(await write('secretariat', { text: 'Remissvar dröjer i hela länet.' })).toMatchObject({
      analysis: { version: 1 },
    });
    for (const [who, may] of [
      ['secretariat', true],
      ['stranger', false],
      ['staff', false],
    ] as const) {
      const { data } = await deviations.ask(who, '{ deviationFigures { viewerCanAnalyse } }');
      expect(data.deviationFigures).toEqual({ viewerCanAnalyse: may });
    }
    const patterns = await deviations.ask('stranger', '{ deviationPatterns { text busGroup { id } } }');
    expect(patterns.data.deviationPatterns).toEqual([
      { text: 'Remissvar dröjer i hela länet.', busGroup: null },
    ]);
    const read = await region.askEntities(
      'sekretariat.bussam',
      '... on BusGroup { deviationAnalyses { text version } }',
      [{ __typename: 'BusGroup', id: group }],
    );
    expect(read.data._entities[0].deviationAnalyses).toEqual([{ text: 'Adresserna är fel.', version: 2 }]);
  });
});
