import type { Asked, Column } from './matrix.js';
import { type Operation, writeOperation } from './operation.js';
import { findWays } from './ways.js';

/** The operations that ask for every field of the schema that can be read about one record. */
export function readEverything(
  asked: Asked,
  { arguments: args, representations }: Pick<Column, 'arguments' | 'representations'>,
): Operation[] {
  const ways = findWays(asked.schema, asked.entities, asked.through);
  return [
    writeOperation(
      asked.schema,
      ways.filter(({ from }) => asked.entities.includes(from)),
      args,
      representations,
    ),
    writeOperation(
      asked.schema,
      ways.filter(({ from }) => from === 'Query'),
      args,
      [],
    ),
  ];
}
