import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, isAbstractType, isObjectType, parse } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlaceBlockDocument } from './gql/graphql.js';
import { createGraph, possibleTypes } from './graph.js';
import { keys, toldByTheirHolder } from './graph-keys.js';
import type { Identity } from './session/identity.js';
import { type Answers, resultOf } from './sharing/outcome.js';

describe('the cache', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('knows every interface and union of the supergraph and the types that belong to it', () => {
    const sdl = readFileSync(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8');
    const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
    const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
    const actual = Object.fromEntries(
      abstract.map((type) => [
        type.name,
        schema
          .getPossibleTypes(type)
          .map((each) => each.name)
          .sort(),
      ]),
    );
    const known = Object.fromEntries(
      Object.entries(possibleTypes).map(([name, types]) => [name, [...types].sort()]),
    );
    expect(known).toEqual(actual);
  });

  it('knows a record by its id, a group by its day too, and what is told by its holder by nothing', () => {
    const keyOf = (type: string, more: object) => keys[type]?.({ __typename: type, ...more } as never);
    expect(keyOf('Plan', { id: 'a' })).toBe('a');
    expect(keyOf('BusGroup', { id: 'bus-farsta', day: '2020-10-02' })).toBe('bus-farsta:2020-10-02');
    expect(keyOf('BusGroup', { id: 'bus-farsta' })).toBeNull();
    expect(keyOf('RegionalSeat', { id: 'a' })).toBeNull();
    expect(keyOf('Commitment', { rule: 'SIP_ROUTINE' })).toBeNull();
  });

  it('names as told by their holder only types of the supergraph that have an id', () => {
    const sdl = readFileSync(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8');
    const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
    const withoutId = [...toldByTheirHolder].filter((name) => {
      const type = schema.getType(name);
      return !isObjectType(type) || !('id' in type.getFields());
    });
    expect(withoutId).toEqual([]);
  });

  it('lets through what an owner finds wrong with a change', async () => {
    const problems = [{ __typename: 'InputProblem', field: 'unitId', code: 'OWN_UNIT' }];
    const municipal = { __typename: 'InvalidInput', problems };
    vi.stubGlobal('fetch', async () => Response.json({ data: { __typename: 'Mutation', municipal } }));
    const identity = { accessToken: async () => null } as unknown as Identity;
    const { data, error } = await createGraph('http://graph.invalid/', identity, () => {})
      .mutation(PlaceBlockDocument, {
        municipal: true,
        input: { childId: 'c', reason: 'r', idempotencyKey: 'k' },
      })
      .toPromise();
    expect(resultOf(data as Answers, error)).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'unitId', code: 'OWN_UNIT' }],
    });
  });
});
