import { testToken } from '../../../dev/src/testing/stack.js';
import { madeUp } from '../../../packages/disclosure/test/matrix/viewer.js';
import { testSecondLock } from '../../../packages/disclosure/test/second-lock.js';
import { argumentsFor, asked, representationsOf, units } from '../test/asked.js';
import { fullRecord } from '../test/full-record.js';
import { startRegion } from '../test/region.js';
import { viewers } from '../test/viewers.js';

testSecondLock(viewers, async () => {
  const region = await startRegion();
  return {
    word: 'Care',
    asked: await asked(),
    units,
    async meet(viewer) {
      const record = await fullRecord(region.records, region.fieldKey);
      const claims = madeUp(viewer);
      await viewer.record(region.records, record, claims.sub);
      return { record, authorization: `Bearer ${await testToken('bup.farsta', claims)}` };
    },
    keysOf: (record) => ({ arguments: argumentsFor(record), representations: representationsOf(record) }),
    send: region.send,
    rows: (text, values) => region.records.sql(text, [...values]),
    stop: region.stop,
  };
});
