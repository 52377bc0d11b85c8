import { readFile } from 'node:fs/promises';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { type DocumentNode, parse, visit } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { regionSubgraph } from './schema.js';

describe('the regional schema', () => {
  let sdl: string;
  let document: DocumentNode;
  beforeAll(async () => {
    sdl = (await buildSubgraph(regionSubgraph)).sdl;
    document = parse(sdl);
  });

  it('is the one that is committed', async () => {
    expect(await readFile(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(sdl);
  });

  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    const seen: string[] = [];
    const look = {
      enter(node: { name: { value: string }; description?: { value: string } }) {
        seen.push(node.name.value);
        if (!node.description?.value) silent.push(seen.join('.'));
      },
      leave() {
        seen.pop();
      },
    };
    visit(document, {
      ObjectTypeDefinition: look,
      InterfaceTypeDefinition: look,
      EnumTypeDefinition: look,
      EnumValueDefinition: look,
      ScalarTypeDefinition: look,
      FieldDefinition: look,
      InputValueDefinition: look,
    } as Parameters<typeof visit>[1]);
    // The roots are the graph itself: type-graphql gives no place to describe it.
    expect(silent).toEqual(['Mutation', 'Query', 'Subscription']);
  });

  it('lets every field that it adds to the other owner’s entities be null', () => {
    const added: string[] = [];
    visit(document, {
      ObjectTypeDefinition(type) {
        if (!['Child', 'Plan', 'Goal', 'BusGroup'].includes(type.name.value)) return false;
        for (const field of type.fields ?? []) {
          // A key, or the other owner's own field.
          const isTheirs =
            field.name.value === 'id' ||
            field.directives?.some(({ name }) => name.value === 'external') === true;
          if (!isTheirs && field.type.kind === 'NonNullType')
            added.push(`${type.name.value}.${field.name.value}`);
        }
      },
    });
    expect(added).toEqual([]);
  });
});
