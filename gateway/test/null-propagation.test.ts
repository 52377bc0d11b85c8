import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathsOf, startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  gateway = await startToyGateway();
});
afterAll(() => gateway.close());

describe('null where the schema forbids it', () => {
  it('makes the nearest part around it null that may be', async () => {
    const answer = await gateway.ask(
      '{ maybePeople { id brittle } newest { ... on Team { title members { brittle } } } }',
    );
    // p3 is kept back by its owner, which is no fault; p2 is a member of the team, and broken.
    expect(answer.data).toEqual({ maybePeople: [{ id: 'p1', brittle: 'sound' }, null, null], newest: null });
    expect(pathsOf(answer)).toEqual(['maybePeople.2.brittle', 'newest.members.1.brittle']);
  });

  it('says of what an owner keeps back that there is no such thing, and not that something is broken', async () => {
    const { errors } = await gateway.ask('{ maybePeople { id brittle } }');
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['maybePeople', 2, 'brittle'], 'NOT_FOUND'],
    ]);
  });

  it('never leaves null in a list of values that are required', async () => {
    const answer = await gateway.ask('{ person(id: "p1") { name friends { brittle } } }');
    expect(answer.data).toEqual({ person: null });
    const whole = await gateway.ask('{ people { brittle } }');
    expect(whole.data).toBeNull();
  });

  it('leaves null items in a list that may hold them', async () => {
    const { data, errors } = await gateway.ask(
      '{ maybePeople { id hint } newest { ... on Team { assets { id } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.maybePeople).toEqual([{ id: 'p1', hint: 'call me ett' }, null, { id: 'p3', hint: null }]);
    expect(data.newest.assets).toEqual([{ id: 'x1' }, null, { id: 'x2' }]);
  });
});
