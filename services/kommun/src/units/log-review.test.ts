import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { startKommun } from '../../test/kommun.js';

const reviewFields = `id owner unit { id } drawnAt drawnBy from until lineCount signedAt signedBy viewerCanSign
  lines { id at actor unit { id } childId parts action decision ground operationId byViewer verdict note }`;
const result = `{ __typename ... on LogReviewChanged { review { ${reviewFields} } }
  ... on InvalidInput { problems { field code } } ... on ChangeRefused { message } }`;

interface Line {
  readonly id: string;
  readonly childId: string;
}

describe('the recurring check of the log', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(() =>
    kommun.world.sql('truncate access_log, log_review, log_review_signature restart identity'),
  );

  /** Lines as if a unit's staff had read of so many children. */
  const read = (count: number, unit = 'soc-farsta', action = 'READ', subject = 'nils') =>
    kommun.world.sql(
      `insert into access_log (operation_id, subject, subject_name, principal, unit_id, action, child_id, parts, decision, ground)
       select gen_random_uuid()::text, $4, 'Demo-Nils', 'stockholms-stad', $1, $2, gen_random_uuid(), '{PLAN}', 'ALLOWED', 'ASSIGNMENT'
         from generate_series(1, $3::int)`,
      [unit, action, count, subject],
    );
  const draw = async (unit = 'soc-farsta', login = 'chef.farsta') => {
    const { data } = await kommun.ask(
      login,
      `mutation ($input: DrawLogSampleInput!) { drawMunicipalLogSample(input: $input) ${result} }`,
      { input: { unit } },
    );
    return data.drawMunicipalLogSample;
  };
  const sign = async (reviewId: string, verdicts: unknown[], ask = kommun.ask, login = 'chef.farsta') => {
    const { data } = await ask(
      login,
      `mutation ($input: SignLogReviewInput!) { signMunicipalLogReview(input: $input) ${result} }`,
      { input: { reviewId, verdicts } },
    );
    return data.signMunicipalLogReview;
  };
  const listed = async (login = 'chef.farsta', unit = 'soc-farsta', page = '') =>
    kommun.ask(
      login,
      `query ($unit: ID!) { municipalLogReviews(unit: $unit ${page}) {
         edges { node { ${reviewFields} } } pageInfo { hasNextPage endCursor } } }`,
      { unit },
    );
  const inOrder = (lines: readonly Line[]) =>
    lines.map(({ id }) => ({ lineId: id, verdict: 'IN_ORDER' as string }));
  const signedReview = async () => {
    const { review } = await draw();
    return sign(review.id, inOrder(review.lines));
  };
  /** Another manager of the same unit. */
  const asColleague: typeof kommun.ask = async (_login, query, variables) =>
    kommun.send(
      { authorization: `Bearer ${await testToken('chef.farsta', { sub: 'chef.2', name: 'Demo Chef 2' })}` },
      { query, variables },
    );

  it('draws ten of the lines that the unit’s staff has written, at random, and no other unit’s', async () => {
    await read(200);
    await read(50, 'soc-tyreso');
    const { review } = await draw();
    expect(review).toMatchObject({
      owner: 'MUNICIPALITY',
      unit: { id: 'soc-farsta' },
      drawnBy: 'Demo Chef Farsta',
      lineCount: 200,
      signedAt: null,
      viewerCanSign: true,
    });
    expect(review.lines).toHaveLength(10);
    expect(new Set(review.lines.map(({ id }: Line) => id)).size).toBe(10);
    for (const line of review.lines) {
      expect(line).toMatchObject({
        actor: 'Demo-Nils',
        unit: { id: 'soc-farsta' },
        parts: ['PLAN'],
        action: 'READ',
        decision: 'ALLOWED',
        ground: 'ASSIGNMENT',
        verdict: null,
      });
    }
    // The first ten of two hundred would be no sample.
    expect(review.lines.map(({ id }: Line) => Number(id))).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each([
    [3, 3],
    [300, 15],
    [900, 25],
  ])('draws, of %i lines, %i', async (count, size) => {
    await read(count);
    expect((await draw()).review.lines).toHaveLength(size);
  });

  it('leaves out what whoever draws it has read herself', async () => {
    await read(5, 'soc-farsta', 'READ', 'chef.farsta');
    expect(await draw()).toEqual({
      __typename: 'InvalidInput',
      problems: [{ field: 'unit', code: 'NOTHING_NEW' }],
    });
    await read(3);
    await read(5, 'soc-farsta', 'READ', 'chef.farsta');
    const { review } = await draw();
    expect(review).toMatchObject({ lineCount: 3 });
    expect(review.lines.map(({ id }: Line) => id)).toEqual(['7', '8', '9']);
  });

  it('has nobody judge her own reading, where another manager drew it: it is signed as such', async () => {
    await read(1);
    await read(1, 'soc-farsta', 'READ', 'chef.2');
    const { review } = await draw();
    expect(review.lines.map(({ byViewer }: { byViewer: boolean }) => byViewer)).toEqual([false, false]);
    expect(await sign(review.id, inOrder(review.lines), asColleague)).toEqual({
      __typename: 'InvalidInput',
      problems: [{ field: 'verdicts.1.lineId', code: 'OWN_READING' }],
    });
    const signed = await sign(review.id, inOrder(review.lines.slice(0, 1)), asColleague);
    expect(signed.review.lines).toMatchObject([
      { byViewer: false, verdict: 'IN_ORDER' },
      { byViewer: true, verdict: 'OWN_READING', note: null },
    ]);
    const { data } = await listed();
    expect(data.municipalLogReviews.edges[0].node.lines).toMatchObject([
      { byViewer: false, verdict: 'IN_ORDER' },
      { byViewer: false, verdict: 'OWN_READING' },
    ]);
  });

  it('is not drawn anew until it is signed, by whichever manager', async () => {
    await read(100);
    const { review } = await draw();
    await read(100);
    expect((await draw()).review).toEqual(review);
    const { data } = await asColleague(
      '',
      `mutation ($input: DrawLogSampleInput!) { drawMunicipalLogSample(input: $input) ${result} }`,
      { input: { unit: 'soc-farsta' } },
    );
    expect(data.drawMunicipalLogSample.review).toEqual(review);
  });

  it('is drawn once when two managers ask at the same moment', async () => {
    await read(100);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        kommun.ask(
          'chef.farsta',
          'mutation { drawMunicipalLogSample(input: { unit: "soc-farsta" }) { __typename } }',
        ),
      ),
    );
    // Who came second is told so, and nothing else.
    for (const { errors } of answers) expect(errors?.[0]?.extensions.code ?? 'CONFLICT').toBe('CONFLICT');
    expect((await kommun.world.sql('select * from log_review')).rows).toHaveLength(1);
  });

  it('is signed with a verdict on each line, by name and time, and then stays as it is', async () => {
    await read(12);
    const { review } = await draw();
    const [first, ...others] = review.lines;
    const verdicts = [
      { lineId: first.id, verdict: 'FOLLOW_UP', note: ' Varför läste Nils detta? ' },
      ...inOrder(others),
    ];
    const signed = await sign(review.id, verdicts);
    expect(signed.review).toMatchObject({ signedBy: 'Demo Chef Farsta', viewerCanSign: false });
    expect(signed.review.lines[0]).toMatchObject({ verdict: 'FOLLOW_UP', note: 'Varför läste Nils detta?' });
    expect(signed.review.lines[1]).toMatchObject({ verdict: 'IN_ORDER', note: null });

    // Sent again, it changes nothing; with other verdicts, or by somebody else, one is told that it is signed.
    expect((await sign(review.id, [...verdicts].reverse())).review).toEqual(signed.review);
    for (const others of [inOrder(review.lines), inOrder(review.lines.slice(1)), []]) {
      expect(await sign(review.id, others)).toMatchObject({
        problems: [{ field: 'verdicts', code: 'ALREADY_SIGNED' }],
      });
    }
    expect(await sign(review.id, inOrder(review.lines), asColleague)).toMatchObject({
      problems: [{ field: 'reviewId', code: 'ALREADY_SIGNED' }],
    });
    expect((await listed()).data.municipalLogReviews.edges[0].node).toEqual(signed.review);
  });

  it('is not signed until every line has its verdict: all that is wrong is told at once', async () => {
    await read(10);
    const { review } = await draw();
    const [first, second] = review.lines;
    const { problems } = await sign(review.id, [
      { lineId: first.id, verdict: 'FOLLOW_UP' },
      { lineId: first.id, verdict: 'IN_ORDER' },
      { lineId: second.id, verdict: 'IN_ORDER', note: `hej\u202e` },
      { lineId: '4711', verdict: 'IN_ORDER' },
    ]);
    expect(problems).toEqual([
      { field: 'verdicts.0.note', code: 'REQUIRED' },
      { field: 'verdicts.1.lineId', code: 'REPEATED' },
      { field: 'verdicts.2.note', code: 'NOT_PLAIN_TEXT' },
      { field: 'verdicts.3.lineId', code: 'UNKNOWN' },
      { field: 'verdicts', code: 'REQUIRED' },
    ]);
    expect((await kommun.world.sql('select * from log_review_signature')).rows).toEqual([]);
  });

  it('goes on from the line where the last one ended, and leaves reviews themselves out', async () => {
    await read(20);
    const first = (await signedReview()).review;
    expect(await draw()).toMatchObject({ problems: [{ field: 'unit', code: 'NOTHING_NEW' }] });
    await read(4);
    const { review } = await draw();
    expect(review.lineCount).toBe(4);
    const known = new Set(first.lines.map(({ id }: Line) => id));
    expect(review.lines.filter(({ id }: Line) => known.has(id))).toEqual([]);
  });

  it('is listed newest first, a page at a time', async () => {
    for (let round = 0; round < 3; round += 1) {
      await read(2);
      await signedReview();
    }
    const one = (await listed('chef.farsta', 'soc-farsta', 'first: 2')).data.municipalLogReviews;
    const two = (await listed('chef.farsta', 'soc-farsta', `first: 2 after: "${one.pageInfo.endCursor}"`))
      .data.municipalLogReviews;
    expect([one, two].map(({ edges, pageInfo }) => [edges.length, pageInfo.hasNextPage])).toEqual([
      [2, true],
      [1, false],
    ]);
    const times = [...one.edges, ...two.edges].map(({ node }) => node.drawnAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('is itself logged: of whom lines were shown, and what was refused', async () => {
    await read(3);
    const { review } = await draw();
    const logged = (await kommun.world.log()).filter(({ action }) => action === 'REVIEW_LOG');
    const children = review.lines.map(({ childId }: Line) => childId);
    expect(logged.map((row) => row.child_id)).toEqual(expect.arrayContaining(children));
    expect(new Set(logged.map((row) => row.decision))).toEqual(new Set(['ALLOWED']));

    await listed('socialtjanst.farsta');
    const reviewId = randomUUID();
    await sign(reviewId, [], kommun.ask, 'socialtjanst.farsta');
    const refused = (await kommun.world.log()).filter(({ subject }) => subject === 'socialtjanst.farsta');
    expect(refused).toMatchObject([
      { action: 'REVIEW_LOG', decision: 'REFUSED', unit_id: 'soc-farsta' },
      { action: 'REVIEW_LOG', decision: 'REFUSED', child_id: reviewId },
    ]);
  });

  it('names no child: who that is, child(id:) tells by its own rules', async () => {
    const child = await kommun.world.child('Demo-Ebba', 'Testlund');
    await kommun.world.assign('socialtjanst.farsta', child, 'soc-farsta');
    await kommun.ask('socialtjanst.farsta', `{ child(id: "${child}") { displayName } }`);
    const { review } = await draw();
    expect(review.lines.map((line: Line) => line.childId)).toContain(child);
    expect(JSON.stringify(review)).not.toContain('Ebba');
    const { data } = await kommun.ask('chef.farsta', `{ child(id: "${child}") { displayName } }`);
    expect(data.child).toBeNull();
  });

  describe('is refused, with the bytes that a unit and a review that do not exist get,', () => {
    const refusals = async (
      ask: (query: string, input: Record<string, unknown>) => Promise<{ text: string }>,
    ) => {
      const { review } = await draw();
      const ways: [query: string, real: unknown, unknown: unknown][] = [
        [
          'query ($v: ID!) { municipalLogReviews(unit: $v) { edges { cursor } } }',
          'soc-farsta',
          'soc-nowhere',
        ],
        [
          `mutation ($v: ID!) { drawMunicipalLogSample(input: { unit: $v }) ${result} }`,
          'soc-farsta',
          'soc-nowhere',
        ],
        [
          `mutation ($v: ID!) { signMunicipalLogReview(input: { reviewId: $v, verdicts: [] }) ${result} }`,
          review.id,
          randomUUID(),
        ],
      ];
      for (const [query, real, unknown] of ways) {
        const [ofReal, ofUnknown] = [await ask(query, { v: real }), await ask(query, { v: unknown })];
        expect(ofReal.text).toBe(ofUnknown.text);
        expect(ofReal.text).toMatch(/"municipalLogReviews":null|ChangeRefused/);
      }
      expect((await kommun.world.sql('select * from log_review_signature')).rows).toEqual([]);
    };
    beforeEach(() => read(20));

    it.each([
      'socialtjanst.farsta',
      'samordnare.farsta',
      'socialtjanst.tyreso',
      'bup.farsta',
      'sekretariat.bussam',
    ])('for %s', (login) => refusals((query, variables) => kommun.ask(login, query, variables)));
    it.each([
      ['the manager of another unit', { units: ['soc-tyreso'] }],
      ['a manager with no unit', { units: [] }],
      ['the secretariat that calls itself a manager', { roles: ['MANAGER', 'SECRETARIAT'] }],
    ])('for %s', async (_who, claims) => {
      const token = await testToken('chef.farsta', claims);
      await refusals((query, variables) =>
        kommun.send({ authorization: `Bearer ${token}` }, { query, variables }),
      );
    });
  });

  it('refuses keys that are none, with the argument’s name', async () => {
    const { errors } = await listed('chef.farsta', 'Inte En Nyckel');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'unit' });
  });
});
