import { randomUUID } from 'node:crypto';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { testImportArguments } from '../../../../packages/disclosure/test/import-arguments.js';
import { startKommun } from '../../test/kommun.js';
import { kommunSubgraph } from '../schema.js';

const units = {
  unit: 'soc-farsta',
  IDENTITY: 'soc-farsta',
  SCHOOLING: 'soc-farsta',
  SOCIAL_SUPPORT: 'soc-farsta',
};
// What may be left out, or stands only with another state than the first.
const left = {
  registeredPart: undefined,
  stayingPart: undefined,
  school: undefined,
  goal: undefined,
  until: undefined,
};
const ofOtherStates = {
  answeredOn: undefined,
  declineReason: undefined,
  endedOn: undefined,
  outcome: undefined,
};

testImportArguments(
  'importMunicipalRecord',
  { ...units, ...left, ...ofOtherStates, offeredOn: '2026-01-01', plan: randomUUID() },
  async () => {
    const kommun = await startKommun();
    const authorization = `Bearer ${await testToken('import:socialsystemet')}`;
    const { schema } = await buildSubgraph(kommunSubgraph);
    return { schema, stop: kommun.stop, ask: (operation) => kommun.send({ authorization }, operation) };
  },
);
