import { testToken } from '../../../dev/src/testing/stack.js';
import type { LockSubject } from '../../../packages/disclosure/test/lock-subject.js';
import { madeUp } from '../../../packages/disclosure/test/matrix/viewer.js';
import { argumentsFor, asked, representationsOf, units } from './asked.js';
import { fullRecord, type KommunRecord } from './full-record.js';
import { startKommun } from './kommun.js';
import type { Viewer } from './viewers.js';

/** The municipality’s service, before whose two locks somebody is put. */
export async function lockSubject(): Promise<LockSubject<Viewer>> {
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
    keysOf: (record: KommunRecord) => ({
      arguments: argumentsFor(record),
      representations: representationsOf(record),
    }),
    send: kommun.send,
    rows: async (text, values) => (await kommun.world.sql(text, [...values])).rows,
    stop: kommun.stop,
  };
}
