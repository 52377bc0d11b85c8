import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../dev/src/testing/send.js';
import type { OwnerWord } from '../src/sharing/change.resolver.js';
import { changeQuery } from './changes.js';
import { type FullRecord, realChanges } from './full-record.js';
import { readEverything } from './matrix/everything.js';
import type { Asked, Column } from './matrix/matrix.js';
import type { KindOfViewer } from './matrix/viewer.js';
import { takeTheRuleAway } from './without-rule.js';

/** An owner's service, with what these tests need of it. */
export interface SecondLockSubject<Kind extends KindOfViewer> {
  readonly word: OwnerWord;
  readonly asked: Asked;
  readonly units: { readonly unit: string; readonly receiver: string };
  /** A record in which no field is empty, before which somebody of the kind stands. */
  meet(viewer: Kind): Promise<{ readonly record: FullRecord; readonly authorization: string }>;
  keysOf(record: FullRecord): Pick<Column, 'arguments' | 'representations'>;
  send(headers: Record<string, string>, body: unknown): Promise<Answer>;
  /** As the role that owns the tables. */
  rows(text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/**
 * Tests that PostgreSQL alone keeps everybody out: the service asks as it always does, and takes whatever it is told for
 * a yes.
 */
export function testSecondLock<Kind extends KindOfViewer>(
  viewers: readonly Kind[],
  start: () => Promise<SecondLockSubject<Kind>>,
): void {
  describe('a service that has lost its own rule, and takes everybody for the keeper,', () => {
    let subject: SecondLockSubject<Kind>;
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

const mayChangeNothing = ({ own = [], assignable = [] }: KindOfViewer) =>
  own.length + assignable.length === 0;
const mayReadNothing = (viewer: KindOfViewer) =>
  mayChangeNothing(viewer) && (viewer.disclosed ?? []).length === 0;

const named = <Kind extends KindOfViewer>(some: readonly Kind[]) =>
  some.map((viewer) => [`${viewer.who}: ${viewer.state}`, viewer] as const);

/** All that is answered about a record, whole; keys, and ids of errors, are everywhere the same. */
async function read<Kind extends KindOfViewer>(
  { asked, keysOf, send }: SecondLockSubject<Kind>,
  authorization: string,
  record: FullRecord,
): Promise<string[]> {
  const texts: string[] = [];
  for (const operation of readEverything(asked, keysOf(record))) {
    const { status, text } = await send({ authorization }, operation);
    texts.push(`${status} ${text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'a-key')}`);
  }
  return texts;
}

function unknownLike(record: FullRecord): FullRecord {
  const keys = {
    childId: randomUUID(),
    planId: randomUUID(),
    goalId: randomUUID(),
    interventionId: randomUUID(),
  };
  return { ...record, ...keys };
}

/** The tables in which anything about the child is another after all changes have been tried; the log apart. */
async function changedBy<Kind extends KindOfViewer>(
  subject: SecondLockSubject<Kind>,
  authorization: string,
  record: FullRecord,
): Promise<string[]> {
  const before = await tablesOf(subject, record);
  for (const [mutation, input] of Object.entries(realChanges(subject.word, { record, ...subject.units }))) {
    const { text } = await subject.send(
      { authorization },
      { query: changeQuery(mutation), variables: { input } },
    );
    // A problem with the input would hide that PostgreSQL had let the change through; not so a guardian whom it hides.
    expect(text).not.toMatch(/InvalidInput(?!.*guardianId)/);
  }
  const after = await tablesOf(subject, record);
  return Object.keys(before).filter((table) => before[table] !== after[table]);
}

async function tablesOf<Kind extends KindOfViewer>(
  { rows }: SecondLockSubject<Kind>,
  { childId }: FullRecord,
): Promise<Record<string, string>> {
  const tables = await rows(
    `select table_name as name, min(column_name) as key from information_schema.columns
      where table_schema = 'public' and table_name <> 'access_log'
        and (column_name = 'child_id' or (table_name = 'child' and column_name = 'id')) group by 1 order by 1`,
    [],
  );
  const found: Record<string, string> = {};
  for (const { name, key } of tables) {
    const ofChild = await rows(`select t::text as row from ${name} t where ${key} = $1 order by 1`, [
      childId,
    ]);
    found[String(name)] = ofChild.map(({ row }) => row).join('\n');
  }
  return found;
}
