import { testToken } from '../../../dev/src/testing/stack.js';
import { madeUp } from '../../../packages/disclosure/test/matrix/viewer.js';
import { testSecondLock } from '../../../packages/disclosure/test/second-lock.js';
import { argumentsFor, asked, representationsOf, units } from '../test/asked.js';
import { fullRecord } from '../test/full-record.js';
import { startKommun } from '../test/kommun.js';
import { viewers } from '../test/viewers.js';

testSecondLock(viewers, async () => {
  const kommun = await startKommun();
  return {
    word: 'Municipal',
    asked: await asked(),
    units,
    async meet(viewer) {
      const record = await fullRecord(kommun.world, kommun.fieldKey);
      const claims = madeUp(viewer);
      await viewer.record(kommun.world, record, claims.sub);
      return { record, authorization: `Bearer ${await testToken('socialtjanst.farsta', claims)}` };
    },
    keysOf: (record) => ({ arguments: argumentsFor(record), representations: representationsOf(record) }),
    send: kommun.send,
    rows: async (text, values) => (await kommun.world.sql(text, [...values])).rows,
    stop: kommun.stop,
  };
});
