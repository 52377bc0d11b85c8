import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isNonNullType } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeSupergraph } from '../src/compose.js';
import { loadSupergraph } from '../src/planning/supergraph.js';
import { supergraphFile } from '../src/supergraph-file.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'services-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function service(name: string, sdl: string) {
  await mkdir(join(directory, name));
  await writeFile(join(directory, name, 'schema.graphql'), sdl);
}

describe('composition', () => {
  it('of the services’ committed schemas gives the committed supergraph, byte for byte', async () => {
    expect(await composeSupergraph()).toBe(await readFile(supergraphFile, 'utf8'));
  });

  it('has no field at the root that takes the other owner’s answer with it when its own owner is away', async () => {
    const { apiSchema: schema } = loadSupergraph(await readFile(supergraphFile, 'utf8'));
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    expect(roots.length).toBeGreaterThan(20);
    expect(roots.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });

  it('gives the same text each time, with names in place of addresses', async () => {
    await service('b', 'type Query { b: Int }');
    await service('a', 'type Query { a: Int }');
    const composed = await composeSupergraph(directory);
    expect(await composeSupergraph(directory)).toBe(composed);
    expect(loadSupergraph(composed).subgraphs).toEqual(['a', 'b']);
    expect(composed).toContain('url: "http://a/graphql"');
    expect(composed).not.toContain('localhost');
  });

  it('says why schemas do not fit together', async () => {
    await service('a', 'type Query { a: Int }');
    await service('b', 'type Query { a: String }');
    await expect(composeSupergraph(directory)).rejects.toThrow(/do not compose[\s\S]*Query\.a/);
  });
});
