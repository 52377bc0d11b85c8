import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Exports, startExports, token } from './service.js';
import { csvRows, workbook } from './sheets.js';

const page = (names: readonly string[], endCursor: string | null) => ({
  edges: names.map((name) => ({
    node: {
      ...{ occurredOn: '2026-10-01', reportedOn: '2026-10-02', category: 'REFERRAL', state: 'SENT' },
      ...{ senderKind: 'SCHOOL', recipientKind: 'CHILD_PSYCHIATRY', stateOn: '2026-10-03', dueOn: null },
      ...{ overdue: false, sender: { id: 'x', name }, recipient: null },
      busGroup: { id: 'bus-tyreso', name: 'Tyresö' },
    },
  })),
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});

describe('the register of deviations as a file', () => {
  let service: Exports;
  beforeAll(async () => {
    service = await startExports();
  });
  afterAll(() => service.close());
  const answer = (deviations: unknown, more: object = {}) =>
    service.answer({ data: { deviations } as never, ...more });

  it('holds every page, a line each, in words and with no cell that begins a formula', async () => {
    const given: Parameters<Exports['answer']>[0] = {
      after: async () => {
        const variables = service.asked.at(-1)?.body.variables as { after?: string | null } | undefined;
        const there =
          variables?.after === null ? page(['Skola A'], 'second') : page(['=1+1', 'Skola;B'], null);
        given.raw = JSON.stringify({ data: { deviations: there } });
      },
    };
    service.answer(given);
    const reply = await service.get('/deviations.csv');
    expect(reply.headers.get('content-type')).toContain('text/csv');
    const [head, ...rows] = csvRows(await reply.text());
    expect(head).toContain('Kategori');
    expect(rows.map((row) => row[4])).toEqual(['Skola A', "'=1+1", 'Skola;B']);
    expect(rows[0]?.slice(2, 4)).toEqual(['Remiss', 'Skola']);
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
    expect(service.asked).toHaveLength(2);
    expect(service.asked.every(({ headers }) => headers.authorization === token)).toBe(true);
  });

  it('is a workbook too, of the same cells, that says of which day it is and what it holds', async () => {
    answer(page(['Skola A', '=1+1'], null));
    const [, ...lines] = csvRows(await (await service.get('/deviations.csv')).text());
    const reply = await service.get('/deviations.xlsx');
    const { figures, how } = workbook(new Uint8Array(await reply.arrayBuffer()));
    expect(figures.slice(1).map((row) => row[2])).toEqual(lines.map((row) => row[2]));
    expect(figures.slice(1).map((row) => row[4])).toEqual(['Skola A', '=1+1']);
    expect(how.flat().join(' ')).toMatch(/\d{4}-\d\d-\d\d.*får veta om/);
  });

  it('asks for nothing that anybody wrote, and for no person', async () => {
    answer(page([], null));
    await (await service.get('/deviations.csv')).text();
    expect(service.asked[0]?.body.query).not.toMatch(/what|consequence|proposal|action|steps|child|person/);
  });

  it('leads nowhere without a token, or for whom there is no register, and says that the region is away', async () => {
    expect((await service.get('/deviations.csv', {})).status).toBe(401);
    expect((await service.get('/deviations.csv?language=fi')).status).toBe(400);
    answer(null);
    expect((await service.get('/deviations.csv')).status).toBe(404);
    answer(null, { errors: [{ path: ['deviations'], extensions: { code: 'SUBGRAPH_UNREACHABLE' } }] });
    expect((await service.get('/deviations.csv')).status).toBe(503);
  });
});
