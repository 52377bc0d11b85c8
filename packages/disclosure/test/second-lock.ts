import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changedBy,
  type LockSubject,
  mayChangeNothing,
  mayReadNothing,
  named,
  read,
  unknownLike,
} from './lock-subject.js';
import type { KindOfViewer } from './matrix/viewer.js';
import { takeTheRuleAway } from './without-rule.js';

/**
 * Tests that PostgreSQL alone keeps everybody out: the service asks as it always does, and takes whatever it is told for
 * a yes.
 */
export function testSecondLock<Kind extends KindOfViewer>(
  viewers: readonly Kind[],
  start: () => Promise<LockSubject<Kind>>,
): void {
  describe('a service that has lost its own rule, and takes everybody for the keeper,', () => {
    let subject: LockSubject<Kind>;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(() => subject.stop());
    beforeEach(() => takeTheRuleAway([subject.units.unit]));
    afterEach(() => vi.restoreAllMocks());

    it.each(named(viewers.filter(mayReadNothing)))(
      'still answers as if there were no such record, and changes nothing, for %s',
      async (_who, viewer) => {
        const { record, authorization } = await subject.meet(viewer);
        const there = await read(subject, authorization, record);
        expect(there).toEqual(await read(subject, authorization, unknownLike(record)));
        expect(await changedBy(subject, authorization, record)).toEqual([]);
      },
    );

    it.each(named(viewers.filter((viewer) => mayChangeNothing(viewer) && !mayReadNothing(viewer))))(
      'still changes nothing for %s',
      async (_who, viewer) => {
        const { record, authorization } = await subject.meet(viewer);
        expect(await changedBy(subject, authorization, record)).toEqual([]);
      },
    );

    it('shows and changes, for the keeper who leads the unit, all that these tests look at: they can fail', async () => {
      const both = viewers.find(({ own = [], role }) => own.length > 1 && role === 'MANAGER') as Kind;
      const { record, authorization } = await subject.meet(both);
      const there = await read(subject, authorization, record);
      expect(there).not.toEqual(await read(subject, authorization, unknownLike(record)));
      expect(await changedBy(subject, authorization, record)).toEqual([
        ...['access_block', 'assignment', 'child', 'consent', 'consent_signature', 'disclosure'],
        'hidden_from_guardians',
      ]);
    });
  });
}
