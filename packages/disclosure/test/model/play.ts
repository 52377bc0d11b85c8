import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../dev/src/testing/send.js';
import { changeQuery } from '../changes.js';
import { actions, inputOf, mutationOf, type RowKeys, rowKeysOf } from './in-the-service.js';
import { type OwnerWorld, type Person, RecordModel } from './record-model.js';
import { type Change, histories, type Step, tryIn } from './steps.js';
import { expectedTold, type ReadField, selectionOf, toldIn } from './told.js';

/** An owner’s running service, and the people and things that histories are made of. */
export interface PlaySubject {
  readonly word: 'Municipal' | 'Care';
  readonly world: OwnerWorld;
  readonly people: readonly Person[];
  /** Who works where with the child when a history begins; the first keeps the plan. */
  readonly atFirst: readonly { readonly who: string; readonly unit: string }[];
  /** Units to which parts are released: of the other owner, and of this one. */
  readonly receivers: readonly string[];
  readonly fields: Readonly<Record<string, ReadField>>;
  /** A child with its keepers and two guardians, and something in each field. */
  newChild(): Promise<{ readonly childId: string; readonly guardians: readonly string[] }>;
  authorizationOf(person: Person): Promise<string>;
  send(headers: Record<string, string>, body: unknown): Promise<Answer>;
  /** The operation that asks for a selection on the child, and the child in its answer. */
  ask(childId: string, selection: string): { readonly query: string; readonly variables: object };
  // biome-ignore lint/suspicious/noExplicitAny: an answer, as it came
  childIn(data: any): any;
  /** As the role that owns the tables. */
  rows(text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

const runs = Number(process.env.PROPERTY_RUNS ?? 15);

/** Plays random histories against the service and the model, and looks at all that anybody can see of them. */
export function testHistories(start: () => Promise<PlaySubject>): void {
  describe('over random histories of consents, disclosures, blocks, assignments, protection and days', () => {
    let subject: PlaySubject;
    beforeAll(async () => {
      subject = await start();
      // Everybody has signed in once: so they are known, as what their own tokens say.
      for (const person of subject.people) {
        const authorization = await subject.authorizationOf(person);
        await subject.send(
          { authorization },
          subject.ask(randomUUID(), Object.values(subject.fields)[0]?.selection ?? 'id'),
        );
      }
    });
    afterAll(() => subject.stop());

    it('everybody is shown, and may change, what the model says; nothing else changes, and each try is logged', async () => {
      const { people, world, receivers } = subject;
      const counted = { shown: 0, made: 0, refused: 0 };
      const units = Object.keys(world.boardOf);
      const keepers = people.filter(({ name }) => subject.atFirst.some(({ who }) => who === name));
      const leaders = people.filter(({ role }) => role === 'MANAGER' || role === 'COORDINATOR');
      await fc.assert(
        fc.asyncProperty(
          histories({
            people,
            keeper: keepers[0] as Person,
            keepers,
            leaders,
            parts: Object.keys(world.keptBy),
            units,
            receivers,
          }),
          fc.infiniteStream(fc.constantFrom(...people)),
          async (steps, readers) => {
            const play = new Play(subject, await subject.newChild(), counted);
            for (const first of subject.atFirst) await play.begin(first);
            for (const step of steps) {
              await play.take(step);
              await play.read(readers.next().value as Person);
            }
            for (const person of people) await play.read(person);
          },
        ),
        { numRuns: runs },
      );
      // A property over nothing would hold too.
      expect(Math.min(counted.shown, counted.made, counted.refused)).toBeGreaterThanOrEqual(runs);
    }, 600_000);
  });
}

class Play {
  private readonly model: RecordModel;
  private readonly keys: RowKeys = { consents: [], disclosures: [], blocks: [], assignments: [] };

  constructor(
    private readonly subject: PlaySubject,
    private readonly child: { readonly childId: string; readonly guardians: readonly string[] },
    private readonly counted: { shown: number; made: number; refused: number },
  ) {
    this.model = new RecordModel(subject.world);
  }

  /** Somebody works with the child from the beginning. */
  async begin({ who, unit }: { readonly who: string; readonly unit: string }): Promise<void> {
    await this.subject.rows(
      `insert into assignment (child_id, id, subject, subject_name, unit_id, authority, from_on)
       values ($1, gen_random_uuid(), $2, $2, $3, $4, '2020-01-01')`,
      [this.child.childId, who, unit, this.subject.world.boardOf[unit]],
    );
    this.model.assignments.push({ who, unit, ended: false });
    await this.same();
  }

  async take(step: Step): Promise<void> {
    if ('days' in step) {
      await this.daysPass(step.days);
      this.model.daysPass(step.days);
    } else await this.try(step.by, step.change);
    await this.same();
  }

  private async try(by: Person, change: Change): Promise<void> {
    const mutation = mutationOf(this.subject.word, change);
    const input = inputOf(change, { ...this.child, keys: this.keys });
    const { data, errors, operation } = await this.send(by, {
      query: changeQuery(mutation),
      variables: { input },
    });
    expect(errors).toBeUndefined();
    const verdict = tryIn(this.model, by, change);
    expect([by.name, change, data.change.__typename]).toEqual([by.name, change, verdict]);
    this.counted[verdict === 'ChangeRefused' ? 'refused' : 'made'] += 1;

    const logged = await this.logOf(operation);
    const decision = verdict === 'ChangeRefused' ? 'REFUSED' : 'ALLOWED';
    expect(logged.length).toBeGreaterThan(0);
    const expected = {
      subject: by.name,
      child_id: this.child.childId,
      // What was allowed and not made, for something wrong with it, is a look at who may read.
      action: verdict === 'InvalidInput' ? 'READ_SHARING' : actions[change.kind],
      decision,
    };
    for (const line of logged) expect(line).toMatchObject(expected);
  }

  async read(person: Person): Promise<void> {
    const { subject, model } = this;
    const selection = selectionOf(subject.word === 'Municipal' ? 'municipal' : 'care', subject.fields);
    const { data, errors, operation } = await this.send(person, subject.ask(this.child.childId, selection));
    expect(errors).toBeUndefined();
    const told = toldIn(subject.childIn(data), subject.fields);
    expect([person.name, told]).toEqual([person.name, expectedTold(model, person, subject.fields)]);
    if (Object.values(told.fields).includes(true)) this.counted.shown += 1;

    const logged = await this.logOf(operation);
    for (const line of logged) {
      expect(line).toMatchObject({ subject: person.name, child_id: this.child.childId });
    }
    const reading = logged.filter(({ action }) => action === 'READ');
    for (const part of new Set(Object.values(subject.fields).map((field) => field.part))) {
      const decided = reading.filter(({ parts }) => parts.includes(part)).map(({ decision }) => decision);
      expect([person.name, part, [...new Set(decided)]]).toEqual([
        ...[person.name, part],
        [model.reads(person, part) ? 'ALLOWED' : 'REFUSED'],
      ]);
    }
    const isThere = !subject.world.doorNeedsAPart || Object.values(told.fields).includes(true);
    const door = logged.filter(({ action }) => action === 'READ_SHARING').map(({ decision }) => decision);
    // Whoever comes from elsewhere has no door here to be refused at.
    const isOwnStaff = person.units.some((unit) => subject.world.boardOf[unit] !== undefined);
    const expected = isOwnStaff ? [told.door ? 'ALLOWED' : 'REFUSED'] : [];
    if (isThere && person.role !== 'SECRETARIAT')
      expect([person.name, [...new Set(door)]]).toEqual([person.name, expected]);
  }

  /** All rows about the child are those of the model, and no other. */
  private async same(): Promise<void> {
    const { model, keys } = this;
    const found = await rowKeysOf(this.subject.rows, this.child.childId, model, keys);
    expect(found.recorded).toEqual(found.expected);
    Object.assign(this.keys, found.keys);
  }

  private async send(person: Person, body: object) {
    const operation = randomUUID();
    const authorization = await this.subject.authorizationOf(person);
    const answer = await this.subject.send({ authorization, 'x-operation-id': operation }, body);
    return { ...answer, operation };
  }

  private async logOf(operation: string) {
    const lines = await this.subject.rows(
      'select subject, child_id, action, parts, decision from access_log where operation_id = $1 order by id',
      [operation],
    );
    return lines as {
      subject: string;
      child_id: string;
      action: string;
      parts: string[];
      decision: string;
    }[];
  }

  /** Everything recorded is that much older. */
  private async daysPass(days: number): Promise<void> {
    const { rows } = this.subject;
    const values = [this.child.childId, days];
    for (const statement of [
      'update consent set from_on = from_on - $2::int, until_on = until_on - $2::int where child_id = $1',
      'update consent_signature set signed_on = signed_on - $2::int where child_id = $1',
      'update disclosure set decided_on = decided_on - $2::int, until_on = until_on - $2::int where child_id = $1',
      'update assignment set from_on = from_on - $2::int where child_id = $1',
    ]) {
      await rows(statement, values);
    }
  }
}
