import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startToyGateway, type TestGateway } from './toy-gateway.js';

type Gateway = TestGateway<'people' | 'things' | 'notes'>;

const nested = (levels: number) =>
  `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} } '.repeat(levels)} } } }`;

describe('where introspection is off', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startToyGateway({ introspection: false });
  });
  afterAll(() => gateway.close());

  it.each([
    ['the whole schema', '{ __schema { types { name } } }'],
    ['one type', '{ __type(name: "Person") { fields { name } } }'],
    ['the schema under another name', '{ viewer: __schema { queryType { name } } }'],
    ['the schema in a fragment', '{ ...F } fragment F on Query { __schema { types { name } } }'],
    [
      'the schema in fragments within fragments',
      '{ ... { ... on Query { ...F } } } fragment F on Query { __schema { types { name } } }',
    ],
    ['the schema of a change', 'mutation { __schema { types { name } } }'],
    ['the schema, nested', nested(5)],
    ['the schema beside data', '{ viewer __schema { types { name } } }'],
  ])('%s is not told, nor by what means it could be', async (_what, query) => {
    const { status, data, errors } = await gateway.ask(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|QUERY_TOO_COMPLEX)$/);
    expect(JSON.stringify(errors)).not.toMatch(/Apollo|introspection: true|Person|String/);
  });

  it.each([
    ['a field', '{ peopel { id } }', 'people'],
    ['a field of a type', '{ people { nam } }', 'name'],
    ['an argument', '{ person(id: "p1", iid: 1) { name } }', '"id"'],
    ['a type', '{ people { ... on Persn { id } } }', 'Person'],
    ['a type of a variable', 'query ($m: Moood) { viewer }', 'Mood'],
    ['a directive', '{ viewer @includ(if: true) }', 'include'],
  ])('a misspelt name of %s is not corrected', async (_what, query, right) => {
    const { status, errors = [] } = await gateway.ask(query);
    expect(status).toBe(400);
    const said = errors.map(({ message }) => message).join();
    expect(said).not.toContain('Did you mean');
    expect(said).not.toContain(right);
  });

  it('the kind of an object is told all the same, as part of data', async () => {
    expect((await gateway.ask('{ person(id: "p1") { __typename } }')).data.person.__typename).toBe('Person');
  });
});

describe('where introspection is on', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startToyGateway({ introspection: true });
  });
  afterAll(() => gateway.close());

  it('the schema is told, and not to any depth', async () => {
    expect((await gateway.ask(nested(1))).data.__schema.types.length).toBeGreaterThan(5);
    const { status, errors } = await gateway.ask(nested(4));
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|QUERY_TOO_COMPLEX)$/);
  });
});
