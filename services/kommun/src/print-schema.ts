import { printSchema } from '@samsyn/subgraph/print-schema';
import { kommunSubgraph } from './schema.js';

await printSchema(
  'services/kommun',
  kommunSubgraph,
  new URL('../schema.graphql', import.meta.url),
  process.argv.slice(2),
);
