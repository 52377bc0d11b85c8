import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  gateway = await startToyGateway();
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

const requests = () => Object.values(gateway.subgraphs).flatMap(({ received }) => received);

describe('selections', () => {
  it('follows an interface to types of which each subgraph knows another part', async () => {
    const { data, errors } = await gateway.ask(`
      { notes { about { __typename id ...Named ... on Tool { weight } } } }
      fragment Named on Thing { label: title owner { name } }
    `);
    expect(errors).toBeUndefined();
    expect(data.notes.map((note: { about: unknown }) => note.about)).toEqual([
      { __typename: 'Tool', id: 'x1', label: 'Title x1', owner: { name: 'Name p1' }, weight: 0.5 },
      { __typename: 'Toy', id: 'x2', label: 'Title x2', owner: { name: 'Name p1' } },
      null,
      { __typename: 'Tool', id: 'x1', label: 'Title x1', owner: { name: 'Name p1' }, weight: 0.5 },
    ]);
  });

  it('follows a union', async () => {
    const { data } = await gateway.ask(
      '{ newest { __typename ... on Person { name } ... on Team { title budget } } }',
    );
    expect(data.newest).toEqual({ __typename: 'Team', title: 'First', budget: 100 });
  });

  it('sends variables on, with their defaults, to the subgraph that uses them', async () => {
    const query =
      'query ($id: ID!, $first: Int = 1) { person(id: $id) { friends(first: $first) { id hint } } }';
    const { data } = await gateway.ask(query, { id: 'p1', idle: 'not sent' });
    expect(data.person.friends).toEqual([{ id: 'p2', hint: null }]);
    expect(gateway.subgraphs.people.received[0]?.variables).toEqual({ id: 'p1', first: 1 });
    expect(Object.keys(gateway.subgraphs.things.received[0]?.variables ?? {})).toEqual(['representations']);
  });

  it('refuses a variable of the wrong kind before any subgraph is asked', async () => {
    const answer = await gateway.ask('query ($id: ID!) { person(id: $id) { name } }', { id: { a: 1 } });
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(requests()).toHaveLength(0);
  });

  it('does not ask a subgraph for what is skipped', async () => {
    const query =
      'query ($no: Boolean!) { person(id: "p1") { name hint @include(if: $no) ...Notes @skip(if: true) best @include(if: $no) { id } } } fragment Notes on Person { notes { text } }';
    const without = await gateway.ask(query, { no: false });
    expect(without.data).toEqual({ person: { name: 'Name p1' } });
    expect(requests()).toHaveLength(1);
    const including = await gateway.ask(query, { no: true });
    expect(including.data).toEqual({ person: { name: 'Name p1', hint: 'call me ett', best: { id: 'p2' } } });
  });

  it('answers an object of which everything is skipped', async () => {
    const { data } = await gateway.ask(
      '{ person(id: "p1") { name @skip(if: true) } none: person(id: "x") { name @skip(if: true) } }',
    );
    expect(data).toEqual({ person: {}, none: null });
  });

  it('chooses the operation by name', async () => {
    const body = 'query A { person(id: "p1") { id } } query B { person(id: "p2") { id } }';
    const named = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: body, operationName: 'B' }),
    });
    expect(await named.json()).toEqual({ data: { person: { id: 'p2' } } });
    const unnamed = await gateway.ask(body);
    expect(unnamed.status).toBe(400);
    expect(unnamed.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('names types itself, without asking anyone', async () => {
    const { data } = await gateway.ask('{ __typename type: __typename }');
    expect(data).toEqual({ __typename: 'Query', type: 'Query' });
    expect(requests()).toHaveLength(0);
  });

  it('says when an operation cannot be planned as one', async () => {
    const answer = await gateway.ask('{ people { notes { by { greeting } } } }');
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX', limit: 'planning' });
  });
});

describe('introspection', () => {
  it('tells the clients’ schema, and nothing of federation', async () => {
    const { data, errors } = await gateway.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    const names = data.__schema.types.map((type: { name: string }) => type.name);
    expect(names).toEqual(expect.arrayContaining(['Person', 'Thing', 'Mood']));
    expect(JSON.stringify(data)).not.toMatch(/join__|_entities|_service|_Any/);
    expect(requests()).toHaveLength(0);
  });

  it('goes together with data', async () => {
    const query =
      'query ($name: String!) { a: __type(name: $name) { name ...F @skip(if: true) } person(id: "p1") { name } } fragment F on __Type { kind }';
    const { data } = await gateway.ask(query, { name: 'Person' });
    expect(data).toEqual({ a: { name: 'Person' }, person: { name: 'Name p1' } });
  });

  it('is refused where it is off, also when nested, without a hint of the schema', async () => {
    const closed = await startToyGateway({ introspection: false });
    for (const query of [
      '{ __schema { types { name } } }',
      '{ person(id: "p1") { id } ...F } fragment F on Query { __type(name: "Person") { fields { name } } }',
    ]) {
      const answer = await closed.ask(query);
      expect(answer.status).toBe(400);
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const typo = await closed.ask('{ persn(id: "p1") { id } }');
    expect(typo.errors?.[0]?.message).toBe('Cannot query field "persn" on type "Query".');
    const wrongEnum = await closed.ask('query ($id: ID!) { person(id: $id) { nam } }', {});
    expect(JSON.stringify(wrongEnum.errors)).not.toContain('Did you mean');
    await closed.close();
  });

  it('is helped by suggestions in development', async () => {
    const open = await startToyGateway({ suggestions: true });
    const typo = await open.ask('{ persn(id: "p1") { id } }');
    expect(typo.errors?.[0]?.message).toContain('Did you mean "person"');
    await open.close();
  });
});
