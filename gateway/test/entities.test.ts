import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  gateway = await startToyGateway();
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

describe('entities of several subgraphs', () => {
  it('joins what each subgraph knows of one person', async () => {
    const { data, errors } = await gateway.ask(
      '{ person(id: "p1") { name things { title } notes { text } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      person: {
        name: 'Name p1',
        things: [{ title: 'Title x1' }, { title: 'Title x2' }],
        notes: [{ text: 'three' }],
      },
    });
  });

  it('asks for each entity once, and for all of them in one request', async () => {
    await gateway.ask('{ people { hint friends { hint best { hint } } best { hint } } }');
    expect(gateway.subgraphs.things.received).toHaveLength(1);
    const sent = Object.values(gateway.subgraphs.things.received[0]?.variables ?? {}).flat();
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map((one) => (one as { id: string }).id)).size).toBe(4);
  });

  it('sends several entity types to one subgraph in one request', async () => {
    const { data } = await gateway.ask(
      '{ newest { ... on Team { budget members { hint } } } people { favourite { id } } }',
    );
    expect(gateway.subgraphs.things.received).toHaveLength(1);
    expect(data.newest).toEqual({ budget: 100, members: [{ hint: 'call me ett' }, { hint: null }] });
  });

  it('sends the values that a field requires', async () => {
    const { data, errors } = await gateway.ask('{ things { title ... on Tool { postage } } }');
    expect(errors).toBeUndefined();
    expect(data.things.map((thing: { postage?: number }) => thing.postage)).toEqual([
      1005,
      undefined,
      24,
      undefined,
      1028,
    ]);
  });

  it('does not let an alias stand where a key or a required value is read', async () => {
    const { data, errors } = await gateway.ask(
      '{ person(id: "p1") { id: name hint: nick __typename: name greeting things { id: title } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.person).toEqual({
      id: 'Name p1',
      hint: 'ett',
      __typename: 'Name p1',
      greeting: 'Hello, call me ett',
      things: [{ id: 'Title x1' }, { id: 'Title x2' }],
    });
  });

  it('keeps the same entity apart where it is asked for differently', async () => {
    const { data } = await gateway.ask(
      '{ a: person(id: "p1") { favourite { owner { x: name } } } b: person(id: "p1") { favourite { owner { x: nick } } } }',
    );
    expect(data.a.favourite.owner).toEqual({ x: 'Name p1' });
    expect(data.b.favourite.owner).toEqual({ x: 'ett' });
  });

  it('changes in the order of the client, also over several subgraphs', async () => {
    const { data, errors } = await gateway.ask(
      'mutation { one: rename(id: "p1", name: "New") { name } two: addNote(by: "p2", text: "hi") { text by { name } } three: rename(id: "p2", name: "Last") { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      one: { name: 'New' },
      two: { text: 'hi', by: { name: 'Name p2' } },
      three: { id: 'p2' },
    });
  });

  it('puts parts of one object together that has no key', async () => {
    const { data, errors } = await gateway.ask('{ house { street rooms floors { name area } } }');
    expect(errors).toBeUndefined();
    expect(data.house).toEqual({
      street: 'Storgatan',
      rooms: 3,
      floors: [
        { name: 'upper', area: 40 },
        { name: 'lower', area: null },
      ],
    });
  });
});
