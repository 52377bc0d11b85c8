import { readFile } from 'node:fs/promises';
import { type GraphQLSchema, getNamedType, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSupergraph } from '../src/planning/supergraph.js';
import { supergraphFile } from '../src/supergraph-file.js';

/** What is a child, or about one. */
const ofChildren = [
  ...[
    'Child',
    'Plan',
    'Goal',
    'Guardian',
    'CareNeed',
    'Referral',
    'CareContact',
    'Intervention',
    'PlanMeeting',
  ],
  ...['MunicipalIntervention', 'CareIntervention', 'PlanParty', 'FollowUp', 'AccessLogEntry'],
];

/** Every type that can be come to from one, however far. */
function reachedFrom(schema: GraphQLSchema, name: string): Set<string> {
  const reached = new Set([name]);
  for (const each of reached) {
    const type = schema.getType(each);
    if (isAbstractType(type))
      for (const possible of schema.getPossibleTypes(type)) reached.add(possible.name);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) reached.add(getNamedType(field.type).name);
  }
  return reached;
}

describe('a table of the statistics', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = loadSupergraph(await readFile(supergraphFile, 'utf8')).apiSchema;
  });

  it('leads, by no field of any type that it leads to, to a child or to what is about one', () => {
    expect(ofChildren.filter((name) => !schema.getType(name))).toEqual([]);
    const reached = new Set(
      ['FigureTable', 'CareFigureTable'].flatMap((name) => [...reachedFrom(schema, name)]),
    );
    expect(reached).toContain('BusGroup');
    expect(ofChildren.filter((name) => reached.has(name))).toEqual([]);
    // The same walk finds them where there is a way.
    expect(reachedFrom(schema, 'PlanConnection')).toContain('Child');
  });

  it('takes no filter: a table of the closed list and a term, and the day on which it was known', () => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
    const figures = roots.filter(({ type }) => /FigureTable$/.test(getNamedType(type).name));
    expect(figures.map(({ name }) => name)).toEqual(['municipalFigures', 'careFigures']);
    for (const { args } of figures)
      expect(args.map(({ name, type }) => `${name}: ${type}`)).toEqual([
        // Of people it makes a closed term an open one or leaves it: no number is another.
        'on: Date',
        'table: FigureTableName!',
        'term: String!',
      ]);
  });
});
