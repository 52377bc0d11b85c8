import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Answer } from '../../../dev/src/testing/send.js';
import type { OwnerWord } from '../src/sharing/change.resolver.js';
import { changeQuery } from './changes.js';
import { type FullRecord, realChanges, realInterventionChanges } from './full-record.js';
import { readEverything } from './matrix/everything.js';
import type { Asked, Column } from './matrix/matrix.js';
import type { KindOfViewer } from './matrix/viewer.js';

/** An owner's service, with what the tests of its two locks need of it. */
export interface LockSubject<Kind extends KindOfViewer> {
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

export const mayChangeNothing = ({ own = [], assignable = [] }: KindOfViewer) =>
  own.length + assignable.length === 0;
export const mayReadNothing = (viewer: KindOfViewer) =>
  mayChangeNothing(viewer) && (viewer.disclosed ?? []).length === 0;

export const named = <Kind extends KindOfViewer>(some: readonly Kind[]) =>
  some.map((viewer) => [`${viewer.who}: ${viewer.state}`, viewer] as const);

/** All that is answered about a record, whole; keys, and ids of errors, are everywhere the same. */
export async function read<Kind extends KindOfViewer>(
  { asked, keysOf, send }: LockSubject<Kind>,
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

export function unknownLike(record: FullRecord): FullRecord {
  const keys = {
    childId: randomUUID(),
    planId: randomUUID(),
    goalId: randomUUID(),
    interventionId: randomUUID(),
    careNeedId: randomUUID(),
    withdrawnNeedId: randomUUID(),
  };
  return { ...record, ...keys };
}

/** The tables in which anything about the child is another after all changes have been tried; the log apart. */
export async function changedBy<Kind extends KindOfViewer>(
  subject: LockSubject<Kind>,
  authorization: string,
  record: FullRecord,
): Promise<string[]> {
  const before = await tablesOf(subject, record);
  const about = { record, ...subject.units };
  const tried = { ...realInterventionChanges(subject.word, about), ...realChanges(subject.word, about) };
  for (const [mutation, input] of Object.entries(tried)) {
    const { text } = await subject.send(
      { authorization },
      { query: changeQuery(mutation), variables: { input } },
    );
    // A problem with the input would hide that PostgreSQL had let the change through; not so somebody, or something of
    // the plan, that it hides.
    expect(text).not.toMatch(/InvalidInput(?!.*(guardianId|recordId|"subject"))/);
  }
  const after = await tablesOf(subject, record);
  return Object.keys(before).filter((table) => before[table] !== after[table]);
}

async function tablesOf<Kind extends KindOfViewer>(
  { rows }: LockSubject<Kind>,
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
