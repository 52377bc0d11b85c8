import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RecordPart } from '../src/record-part.js';
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

/** Tests that the service alone keeps everybody out: PostgreSQL lets every row be read and written. */
export function testFirstLock<Kind extends KindOfViewer>(
  viewers: readonly Kind[],
  start: () => Promise<LockSubject<Kind>>,
): void {
  describe('a database that has lost its lock, and lets everything through,', () => {
    let subject: LockSubject<Kind>;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(() => subject.stop());
    beforeEach(() => takeTheLockAway(subject));

    it.each(named(viewers.filter(mayReadNothing)))(
      'still answers as if there were no such record, and changes nothing, for %s',
      async (_who, viewer) => {
        const { record, authorization } = await subject.meet(viewer);
        const there = await read(subject, authorization, record);
        expect(there).toEqual(await read(subject, authorization, unknownLike(record)));
        expect(await changedBy(subject, authorization, record)).toEqual([]);
      },
    );

    // Of those who say who works in a unit the list of its staff grows with every test.
    it.each(named(viewers.filter((viewer) => !mayReadNothing(viewer) && !viewer.assignable)))(
      'still shows no more than with it, to %s',
      async (_who, viewer) => {
        const seen: string[][][] = [];
        for (const set of [giveTheLockBack, takeTheLockAway]) {
          await set(subject);
          const { record, authorization } = await subject.meet(viewer);
          seen.push((await read(subject, authorization, record)).map(linesOf));
        }
        expect(seen[1]).toEqual(seen[0]);
      },
    );

    it.each(named(viewers.filter(mayChangeNothing)))(
      'still changes nothing and opens no door, though it says that everybody keeps everything, for %s',
      async (_who, viewer) => {
        await takeEverybodyForTheKeeper(subject);
        const { record, authorization } = await subject.meet(viewer);
        // Nor does the door open: who keeps a record is told which parts.
        expect((await read(subject, authorization, record)).join()).not.toContain('RecordSharing_ownParts');
        expect(await changedBy(subject, authorization, record)).toEqual([]);
      },
    );
  });
}

const takeTheLockAway = async (subject: LockSubject<never>) => set(subject, 'disable');
const giveTheLockBack = async (subject: LockSubject<never>) => set(subject, 'enable');

async function set({ rows }: LockSubject<never>, how: 'disable' | 'enable'): Promise<void> {
  const locked = await rows('select oid::regclass::text as name from pg_class where relforcerowsecurity', []);
  expect(locked.length).toBeGreaterThan(10);
  for (const { name } of locked) await rows(`alter table ${name} ${how} row level security`, []);
}

/** What the service asks before a change: who keeps which part, and where one says who works with the child. */
async function takeEverybodyForTheKeeper({ rows, units: { unit } }: LockSubject<never>): Promise<void> {
  await rows(
    `create or replace function own_record(children uuid[]) returns table (child_id uuid, part text, unit_id text)
     language sql volatile as $$
       select c, p, null from unnest(children) as c, unnest(array['${Object.values(RecordPart).join(`','`)}']) as p
       union all select c, null, '${unit}' from unnest(children) as c $$`,
    [],
  );
}

/** What an answer tells, a line each, without what no two answers have alike: times, the log’s numbers, the order of keys. */
function linesOf(answer: string): string[] {
  const [status = '', ...body] = answer.split(' ');
  const text = body
    .join(' ')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a-time')
    .replace(/("\w*[iI]d"):"\d+"/g, '$1:"a-number"')
    .replace(/("\w*[cC]ursor"):"[^"]+"/g, '$1:"a-place"');
  return [status, ...JSON.stringify(JSON.parse(text), null, 1).split('\n')].sort();
}
