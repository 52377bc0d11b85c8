import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Received } from './subgraph-server.js';
import { pathsOf, startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  gateway = await startToyGateway();
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

/** Makes the things subgraph answer this to everything. */
function thingsAnswer(body: unknown, status = 200) {
  gateway.subgraphs.things.mishap = (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

describe('an error that a subgraph placed', () => {
  it('is told at every place of the answer where the entity stands', async () => {
    const answer = await gateway.ask('{ a: person(id: "p2") { brittle } people { id best { brittle } } }');
    expect(pathsOf(answer)).toEqual(['a.brittle', 'people.0.best.brittle', 'people.3.best.brittle']);
    expect(answer.data.a).toBeNull();
    expect(answer.data.people[0]).toEqual({ id: 'p1', best: null });
    expect(answer.errors?.[0]).toMatchObject({
      message: 'brittle cannot be read',
      extensions: { code: 'FORBIDDEN', service: 'things' },
    });
  });

  it('keeps its code and what it says of the argument, and nothing else', async () => {
    const extensions = {
      code: 'BAD_USER_INPUT',
      argument: 'first',
      allowed: 100,
      stacktrace: ['at x'],
      host: 'db1',
    };
    thingsAnswer({
      data: { thing: null },
      errors: [{ message: 'first: at most 100', path: ['thing'], extensions }],
    });
    const answer = await gateway.ask('{ thing(id: "x1") { title } }');
    expect(answer.errors).toEqual([
      {
        message: 'first: at most 100',
        path: ['thing'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first', allowed: 100, service: 'things' },
      },
    ]);
  });

  it('is masked unless it was written for clients, with an id to quote', async () => {
    const error = {
      message: 'duplicate key value violates unique constraint "plan_pkey" at 10.0.0.7:5432',
      path: ['thing'],
      extensions: { code: '23505', query: 'select 1' },
    };
    thingsAnswer({ data: { thing: null }, errors: [error] });
    const answer = await gateway.ask('{ thing(id: "x1") { title } }');
    expect(answer.errors?.[0]).toEqual({
      message: 'Something went wrong in things. Try again; if it stays, quote the id.',
      path: ['thing'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'things', id: answer.headers['x-operation-id'] },
    });
  });

  it('keeps the subgraph’s own id', async () => {
    thingsAnswer({
      data: { thing: null },
      errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'abc' } }],
    });
    const answer = await gateway.ask('{ thing(id: "x1") { title } }');
    expect(answer.errors?.[0]?.extensions.id).toBe('abc');
  });
});

describe('an error in what the client did not ask for', () => {
  it('is not told where more was fetched than asked', async () => {
    // Both kinds of thing have p1 as owner; only of a tool's owner is the broken field asked.
    const answer = await gateway.ask(
      '{ notes { about { ... on Toy { owner { name } } ... on Tool { owner { name frail } } } } }',
    );
    expect(pathsOf(answer)).toEqual(['notes.0.about.owner.frail', 'notes.3.about.owner.frail']);
    expect(answer.data.notes[1].about.owner).toEqual({ name: 'Name p1' });
  });

  it('is not told at all where only another kind of thing was asked for it', async () => {
    const { data, errors } = await gateway.ask(
      '{ thing(id: "x1") { ... on Toy { owner { frail hint } } owner { name hint } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.thing.owner).toEqual({ name: 'Name p1', hint: 'call me ett' });
  });

  it('is told at the object when another field required it', async () => {
    thingsAnswer({
      data: { _entities: [{ hint: null }] },
      errors: [{ message: 'Not for you', path: ['_entities', 0, 'hint'], extensions: { code: 'FORBIDDEN' } }],
    });
    const answer = await gateway.ask('{ person(id: "p1") { greeting } }');
    expect(answer.data.person.greeting).toBe('Hello, whoever you are');
    expect(pathsOf(answer)).toEqual(['person']);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('an error without a place', () => {
  it('is told at each field that the fetch would have given', async () => {
    thingsAnswer({ errors: [{ message: 'Not for you', extensions: { code: 'FORBIDDEN' } }] }, 403);
    const answer = await gateway.ask('{ person(id: "p1") { name hint favourite { id } } }');
    expect(answer.data).toEqual({ person: { name: 'Name p1', hint: null, favourite: null } });
    expect(pathsOf(answer)).toEqual(['person.favourite', 'person.hint']);
  });

  it('makes the whole answer 401 when the token was refused and nothing else came', async () => {
    thingsAnswer({ errors: [{ message: 'Sign in', extensions: { code: 'UNAUTHENTICATED' } }] }, 401);
    const nothing = await gateway.ask('{ thing(id: "x1") { title } }');
    expect(nothing.status).toBe(401);
    expect(nothing.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', service: 'things' });
    const something = await gateway.ask('{ thing(id: "x1") { title } person(id: "p1") { name } }');
    expect(something.status).toBe(200);
  });

  it('is told without a place when everything came all the same', async () => {
    thingsAnswer({
      data: { _entities: [{ hint: 'h' }] },
      errors: [{ message: 'm', extensions: { code: 'CONFLICT' } }],
    });
    const answer = await gateway.ask('{ person(id: "p1") { hint } }');
    expect(answer.data).toEqual({ person: { hint: 'h' } });
    expect(pathsOf(answer)).toEqual(['(none)']);
  });

  it('of one kind of entity leaves the other kinds of the same request alone', async () => {
    gateway.subgraphs.things.mishap = (_, response) => {
      const { query, variables } = gateway.subgraphs.things.received[0] as Received;
      const alias = (type: string) =>
        new RegExp(`(_e\\d): _entities\\(representations: \\$(\\w+)\\)\\{\\.\\.\\.on ${type}`).exec(query) ??
        [];
      const [, team] = alias('Team');
      const [, person, list] = alias('Person');
      const hints = (variables[String(list)] as unknown[]).map(() => ({ hint: 'h' }));
      const errors = [{ message: 'm', path: [team], extensions: { code: 'FORBIDDEN' } }];
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { [String(person)]: hints, [String(team)]: null }, errors }));
    };
    const answer = await gateway.ask('{ people { hint } newest { ... on Team { budget } } }');
    expect(answer.data.people[0]).toEqual({ hint: 'h' });
    expect(answer.data.newest).toEqual({ budget: null });
    expect(pathsOf(answer)).toEqual(['newest.budget']);
  });

  it.each([
    ['fewer', [{ hint: 'a' }]],
    ['more', [{ hint: 'a' }, { hint: 'b' }, { hint: 'c' }, { hint: 'd' }, { hint: 'e' }]],
  ])(
    'is made up when %s entities come back than were asked for, which could be anyone’s',
    async (_, entities) => {
      thingsAnswer({ data: { _entities: entities } });
      const answer = await gateway.ask('{ people { hint } }');
      expect(answer.data.people).toEqual([{ hint: null }, { hint: null }, { hint: null }, { hint: null }]);
      expect(answer.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNREACHABLE');
    },
  );

  it.each([
    ['no list of entities', { data: { _entities: null }, errors: [{ message: 'm', path: ['_entities'] }] }],
    ['errors of no known form', { errors: ['x', null, 7, { path: 'nowhere', extensions: 'none' }] }],
    [
      'a place that does not exist',
      { data: {}, errors: [{ message: 'm', path: ['_entities', 99, 'hint'] }] },
    ],
  ])('survives %s', async (_, body) => {
    thingsAnswer(body);
    const answer = await gateway.ask('{ person(id: "p1") { name hint } }');
    expect(answer.data).toEqual({ person: { name: 'Name p1', hint: null } });
    expect(pathsOf(answer)).toEqual(['person.hint']);
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });
});

describe('an answer that breaks the schema', () => {
  const nothing = { maybePeople: [null] };
  it.each([
    ['a wrong enum value', { mood: 'ANGRY' }, 'mood', { maybePeople: [{ mood: null }] }],
    ['an object for a string', { name: {} }, 'name', nothing],
    ['a value for a list', { tags: 'x' }, 'tags', nothing],
    ['null in a list of required values', { tags: [null] }, 'tags', nothing],
    ['a list for an object', [], 'name', nothing],
    ['null where the schema forbids it', { name: null }, 'name', nothing],
    ['an unknown type', { __typename: 'Robot', name: 'x' }, 'name', nothing],
    ['another type', { __typename: 'Team', name: 'x' }, 'name', nothing],
  ])('%s becomes null and is told', async (_, person, field, expected) => {
    gateway.subgraphs.people.mishap = (_request, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ data: { maybePeople: [person] } }));
    const answer = await gateway.ask(`{ maybePeople { ${field} } }`);
    expect(answer.data).toEqual(expected);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });
});
