import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mishap } from './subgraph-server.js';
import { pathsOf, startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  gateway = await startToyGateway({ subgraphTimeout: 300 });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

const personAndThings = '{ person(id: "p1") { name things { title } favourite { id } } }';
const withoutThings = { person: { name: 'Name p1', things: null, favourite: null } };

const answering =
  (status: number, type: string, body: string): Mishap =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);
const json = 'application/json';

const unusable: [string, Mishap, string][] = [
  ['answers 500 with text', answering(500, 'text/plain', 'Error: at /srv/app.js:3'), 'SUBGRAPH_UNREACHABLE'],
  ['answers 200 with HTML', answering(200, 'text/html', '<h1>Maintenance</h1>'), 'SUBGRAPH_UNREACHABLE'],
  [
    'answers 503 with JSON of another kind',
    answering(503, json, '{"status":"draining"}'),
    'SUBGRAPH_UNREACHABLE',
  ],
  ['answers with broken JSON', answering(200, json, '{"data":{"_ent'), 'SUBGRAPH_UNREACHABLE'],
  ['answers null', answering(200, json, 'null'), 'SUBGRAPH_UNREACHABLE'],
  ['answers a list', answering(200, json, '[]'), 'SUBGRAPH_UNREACHABLE'],
  [
    'breaks off in mid-answer',
    (_, response) => {
      response.writeHead(200, { 'content-type': json, 'content-length': '500' }).write('{"data":');
      setTimeout(() => response.destroy(), 20);
    },
    'SUBGRAPH_UNREACHABLE',
  ],
  ['closes the connection', (request) => request.socket.destroy(), 'SUBGRAPH_UNREACHABLE'],
  ['never answers', () => undefined, 'SUBGRAPH_TIMEOUT'],
  [
    'answers its headers and no body',
    (_, response) => void response.writeHead(200, { 'content-type': json }).flushHeaders(),
    'SUBGRAPH_TIMEOUT',
  ],
];

describe('a subgraph that gives no usable answer', () => {
  it.each(unusable)('%s: the rest arrives, and each missing field says why', async (_, mishap, code) => {
    gateway.subgraphs.things.mishap = mishap;
    const answer = await gateway.ask(personAndThings);
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual(withoutThings);
    expect(pathsOf(answer)).toEqual(['person.favourite', 'person.things']);
    for (const { extensions } of answer.errors ?? []) expect(extensions).toEqual({ code, service: 'things' });
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|srv|Maintenance|ECONN|_entities|stack/);
  });

  it('is missed at every place of the answer where it was needed', async () => {
    gateway.subgraphs.things.mishap = unusable[0]?.[1];
    const answer = await gateway.ask('{ people { name hint best { hint } } }');
    expect(answer.data.people).toHaveLength(4);
    expect(pathsOf(answer)).toEqual([
      'people.0.best.hint',
      'people.0.hint',
      'people.1.best.hint',
      'people.1.hint',
      'people.2.hint',
      'people.3.best.hint',
      'people.3.hint',
    ]);
  });

  it('is told by the client’s own names', async () => {
    gateway.subgraphs.things.mishap = unusable[0]?.[1];
    const answer = await gateway.ask('{ id: person(id: "p1") { name: hint } }');
    expect(answer.data).toEqual({ id: { name: null } });
    expect(pathsOf(answer)).toEqual(['id.name']);
  });

  it('at the root leaves null, or no data where null may not stand', async () => {
    gateway.subgraphs.things.mishap = unusable[0]?.[1];
    const nullable = await gateway.ask('{ thing(id: "x1") { title } person(id: "p1") { name } }');
    expect(nullable.data).toEqual({ thing: null, person: { name: 'Name p1' } });
    expect(pathsOf(nullable)).toEqual(['thing']);
    const required = await gateway.ask('{ things { title } person(id: "p1") { name } }');
    expect(required.data).toBeNull();
    expect(pathsOf(required)).toEqual(['things']);
    expect(required.status).toBe(200);
  });

  it('is waited for once in an operation, however many steps would need it', async () => {
    gateway.subgraphs.things.mishap = () => undefined;
    const started = performance.now();
    const answer = await gateway.ask(
      '{ thing(id: "x1") { title } people { hint best { favourite { title } } } }',
    );
    expect(gateway.subgraphs.things.received).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(900);
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['SUBGRAPH_TIMEOUT']),
    );
  });

  it('costs no longer than the operation may take', async () => {
    const patient = await startToyGateway({ subgraphTimeout: 5_000, operationTimeout: 400 });
    for (const subgraph of Object.values(patient.subgraphs)) subgraph.mishap = () => undefined;
    const started = performance.now();
    const answer = await patient.ask('{ person(id: "p1") { name } thing(id: "x1") { id } notes { id } }');
    expect(performance.now() - started).toBeLessThan(900);
    expect(pathsOf(answer)).toEqual(['notes', 'person', 'thing']);
    await patient.close();
  });
});

describe('a required value that cannot be had', () => {
  it('is sent as null when it may be null, so that the field answers without it', async () => {
    gateway.subgraphs.things.mishap = unusable[0]?.[1];
    const answer = await gateway.ask('{ people { greeting } }');
    expect(answer.data.people[0]).toEqual({ greeting: 'Hello, whoever you are' });
    const told = answer.errors?.map(({ path, extensions }) => [
      path?.join('.'),
      extensions.code,
      extensions.service,
    ]);
    // Nothing that the client asked for is null, so the object that it concerns is named.
    expect(told?.[0]).toEqual(['people.0', 'SUBGRAPH_UNREACHABLE', 'things']);
    expect(told).toHaveLength(4);
  });

  it('is sent as null when its owner keeps it back without a word', async () => {
    const { data, errors } = await gateway.ask('{ person(id: "p3") { greeting } }');
    expect(errors).toBeUndefined();
    expect(data.person.greeting).toBe('Hello, whoever you are');
  });

  it('keeps the field from being asked for when it may not be null', async () => {
    gateway.subgraphs.notes.mishap = (_, response) => {
      response
        .setHeader('content-type', json)
        .end(JSON.stringify({ data: { notes: [{ about: { __typename: 'Tool', id: 'x1' } }] } }));
      gateway.subgraphs.notes.mishap = undefined;
    };
    gateway.subgraphs.things.mishap = unusable[0]?.[1];
    const answer = await gateway.ask('{ notes { about { ... on Tool { postage } } } }');
    expect(gateway.subgraphs.notes.received).toHaveLength(1);
    expect(answer.data).toEqual({ notes: [{ about: null }] });
    expect(pathsOf(answer)).toEqual(['notes.0.about.postage']);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNREACHABLE', service: 'things' });
  });
});

describe('a subgraph that was away', () => {
  it('is asked again at once when it is back', async () => {
    await gateway.subgraphs.things.stop();
    const away = await gateway.ask(personAndThings);
    expect(away.data).toEqual(withoutThings);
    expect(away.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNREACHABLE');
    await gateway.subgraphs.things.restart();
    const back = await gateway.ask(personAndThings);
    expect(back.errors).toBeUndefined();
    expect(back.data.person.things).toHaveLength(2);
  });
});
