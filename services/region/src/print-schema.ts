import { printSchema } from '@samsyn/subgraph/print-schema';
import { regionSubgraph } from './schema.js';

await printSchema(
  'services/region',
  regionSubgraph,
  new URL('../schema.graphql', import.meta.url),
  process.argv.slice(2),
);
