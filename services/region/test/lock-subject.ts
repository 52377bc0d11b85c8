import { testToken } from '../../../dev/src/testing/stack.js';
import type { LockSubject } from '../../../packages/disclosure/test/lock-subject.js';
import { madeUp } from '../../../packages/disclosure/test/matrix/viewer.js';
import { argumentsFor, asked, representationsOf, units } from './asked.js';
import { fullRecord } from './full-record.js';
import { startRegion } from './region.js';
import type { Viewer } from './viewers.js';

/** The region’s service, before whose two locks somebody is put. */
export async function lockSubject(): Promise<LockSubject<Viewer>> {
  const region = await startRegion();
  return {
    word: 'Care',
    asked: await asked(),
    units,
    async meet(viewer) {
      const record = await fullRecord(region.records, region.fieldKey);
      const claims = madeUp(viewer);
      region.otherOwner.shows({
        ...{ id: record.planId, status: 'ACTIVE', child: { id: record.childId } },
        goals: [{ id: record.goalId, status: 'OPEN' }],
      });
      await viewer.record(region.records, record, claims.sub);
      return { record, authorization: `Bearer ${await testToken('bup.farsta', claims)}` };
    },
    keysOf: (record) => ({ arguments: argumentsFor(record), representations: representationsOf(record) }),
    send: region.send,
    rows: (text, values) => region.records.sql(text, [...values]),
    stop: region.stop,
  };
}
