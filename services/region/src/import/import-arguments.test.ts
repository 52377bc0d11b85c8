import { randomUUID } from 'node:crypto';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { testImportArguments } from '../../../../packages/disclosure/test/import-arguments.js';
import { startRegion } from '../../test/region.js';
import { regionSubgraph } from '../schema.js';

const units = { unit: 'bup-farsta', HEALTH_CARE: 'bup-farsta', fromUnit: 'elevhalsa-farsta' };
// What may be left out, or stands only with another state than the first.
const left = { until: undefined, answeredOn: '2026-01-02', declineReason: undefined, endedOn: undefined };

testImportArguments(
  'importCareRecord',
  { ...units, ...left, outcome: undefined, offeredOn: '2026-01-01', plan: randomUUID() },
  async () => {
    const region = await startRegion();
    const authorization = `Bearer ${await testToken('import:journalen')}`;
    const { schema } = await buildSubgraph(regionSubgraph);
    return { schema, stop: region.stop, ask: (operation) => region.send({ authorization }, operation) };
  },
);
