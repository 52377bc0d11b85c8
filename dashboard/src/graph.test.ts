import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, isInterfaceType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { possibleTypes } from './graph.js';

describe('the cache', () => {
  it('knows every interface of the supergraph and the types that implement it', () => {
    const sdl = readFileSync(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8');
    const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
    const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
    const actual = Object.fromEntries(
      interfaces.map((type) => [
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
});
