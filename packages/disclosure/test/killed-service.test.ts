import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../../dev/src/ports.js';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import { sendAsGateway } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { BuiltService } from './built-service.js';
import { SealedLog } from './sealed-log.js';

const callers = 12;
/** Rounds go on for some seconds; a slow machine gets its rounds, and as many answers, all the same. */
const [fewestRounds, mostRounds, milliseconds, fewestAnswers] = [4, 12, 12_000, 5];

describe.each<[Owner, string, string, string]>([
  ['kommun', 'socialtjanst.farsta', 'soc-farsta', 'query ($id: ID!) { child(id: $id) { id } }'],
  ['region', 'bup.farsta', 'bup-farsta', 'query ($id: ID!) { child: careChild(id: $id) { id } }'],
])('%s, killed at random moments while it answers', (owner, login, unit, query) => {
  let log: SealedLog;
  let authorization: string;
  const mine = randomUUID();

  beforeAll(async () => {
    log = await SealedLog.of(owner);
    authorization = `Bearer ${await testToken(login)}`;
    await log.owner.query(
      `insert into record_owner (child_id, part, unit_id, authority) values ($1, 'PLAN', $2, 'prov')`,
      [mine, unit],
    );
    await log.owner.query(
      `insert into assignment (child_id, id, subject, subject_name, unit_id, authority, from_on)
       values ($1, gen_random_uuid(), $2, 'Prov', $3, 'prov', '2020-01-01')`,
      [mine, login, unit],
    );
  });
  afterAll(() => log.leave());

  it('has given no answer whose line is not in the log', { timeout: 240_000 }, async () => {
    /** Operations by what they were answered. */
    const answered = { shown: [] as string[], refused: [] as string[] };
    const count = () => answered.shown.length + answered.refused.length;
    // A load that nothing was asked in would prove nothing.
    const fewest = () => Math.min(answered.shown.length, answered.refused.length);
    const callUntilKilled = async (url: string) => {
      for (;;) {
        const operation = randomUUID();
        const id = randomInt(2) === 0 ? mine : randomUUID();
        const headers = { authorization, 'x-operation-id': operation };
        const answer = await sendAsGateway(url, headers, { query, variables: { id } }).catch(() => undefined);
        if (!answer) return;
        expect(answer.errors).toBeUndefined();
        answered[answer.data.child === null ? 'refused' : 'shown'].push(operation);
      }
    };
    const until = Date.now() + milliseconds;
    const goesOn = (round: number) =>
      round < fewestRounds || fewest() < fewestAnswers || (round < mostRounds && Date.now() < until);
    for (let round = 0; goesOn(round); round += 1) {
      const service = await BuiltService.start(owner, await findFreePort(), log.urls.appUrl, {
        SEAL_EVERY_MS: '50',
      });
      const before = count();
      const calls = Array.from({ length: callers }, () => callUntilKilled(service.url));
      while (count() === before) await pause(5);
      await pause(randomInt(20, 300));
      await service.kill();
      await Promise.all(calls);
    }

    const { rows } = await log.owner.query('select operation_id, decision from access_log');
    const decided = new Map<string, string[]>();
    for (const { operation_id: operation, decision } of rows)
      decided.set(operation, [...(decided.get(operation) ?? []), decision]);
    // One operation may have lines of parts that were refused beside the one that opened, in whatever order.
    const logOf = (operation: string) => decided.get(operation) ?? [];
    expect(answered.shown.filter((operation) => !logOf(operation).includes('ALLOWED'))).toEqual([]);
    expect(
      answered.refused.filter((operation) => [...new Set(logOf(operation))].join() !== 'REFUSED'),
    ).toEqual([]);
  });
});
