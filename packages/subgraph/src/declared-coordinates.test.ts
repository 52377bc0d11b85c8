import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { coordinatesOf, requireDeclared } from './declared-coordinates.js';

const schema = buildSchema(`
  scalar _Any
  union _Entity = House
  type _Service { sdl: String }
  type Query { house(id: ID!): House  _entities(representations: [_Any!]!): [_Entity]!  _service: _Service! }
  type Mutation { paint(input: Paint!): House }
  interface Building { floors: Int }
  type House implements Building { floors: Int  colour: Colour }
  enum Colour { RED }
  input Paint { colour: Colour }`);

const declared = {
  Query: { house: 1 },
  Mutation: { paint: 1 },
  Building: { floors: 1 },
  House: { floors: 1, colour: 1 },
};

describe('what is declared of a schema', () => {
  it('covers the fields of objects, interfaces, queries and mutations, and none that GraphQL or federation adds', () => {
    expect(coordinatesOf(schema)).toEqual([
      'Building.floors',
      'House.colour',
      'House.floors',
      'Mutation.paint',
      'Query.house',
    ]);
    expect(() => requireDeclared(schema, declared)).not.toThrow();
  });

  it('lets nothing be built while a field is undeclared, or a declared one is gone, and names them all', () => {
    const { Mutation, Building, ...less } = declared;
    const other = { ...less, House: { floors: 1, colour: 1, garden: 1 }, Shed: { floors: 1 } };
    expect(() => requireDeclared(schema, other)).toThrow(
      'The permissions do not fit the schema:\n  ' +
        [
          'Building.floors has no policy',
          'Mutation.paint has no policy',
          'House.garden does not exist',
          'Shed.floors does not exist',
        ].join('\n  '),
    );
  });
});
