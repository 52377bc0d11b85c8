import { randomInt } from 'node:crypto';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random, seedFrom } from '../../../../dev/src/seed/random.js';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { loadSupergraph } from '../../../../gateway/src/planning/supergraph.js';
import { readSupergraph } from '../../../../gateway/src/supergraph-file.js';
import { findCanaries, nameOf } from '../canaries/canary.js';
import { people } from '../canaries/people.js';
import { type Planted, plantChildren } from '../canaries/planted.js';
import { type Aim, aimAt, everyAimAt, ourValues } from '../canaries/questions.js';
import { everyPlace, randomQuestion } from '../canaries/random-question.js';
import { startTalkativeStack } from '../canaries/talkative-stack.js';
import { isToldAtAll, maySee } from '../canaries/who-may-see.js';
import type { Person } from '../model/record-model.js';

/** CANARY_SEED and CANARY_QUESTIONS draw the same again, or more. */
const seed = process.env.CANARY_SEED ?? String(randomInt(1_000_000_000));
const questions = Number(process.env.CANARY_QUESTIONS ?? 300);
/** Milliseconds after which no more is asked on a slow machine, once there are answers enough to prove anything. */
const longest = process.env.CANARY_QUESTIONS ? Number.POSITIVE_INFINITY : 15_000;
const enough = 60;
const lanes = 3;
const patience = 120_000 + 200 * questions;

describe('canaries in every free text of both owners', () => {
  let stack: Awaited<ReturnType<typeof startTalkativeStack>>;
  let planted: Planted;
  let schema: GraphQLSchema;
  const tokens = new Map<string, string>();
  /** What people were told that is not theirs, with what they had asked. */
  const foreign: object[] = [];
  const seen = new Set<string>();
  let answered = 0;

  beforeAll(async () => {
    stack = await startTalkativeStack();
    planted = await plantChildren(stack, new Random(seedFrom(seed), 0), 8);
    schema = loadSupergraph(await readSupergraph()).apiSchema;
    for (const { name, units, role } of people) {
      const claims = { sub: name, name, units: [...units], roles: [role] };
      tokens.set(name, await testToken('socialtjanst.farsta', claims));
    }
    const began = Date.now();
    let next = 0;
    const lane = async () => {
      while (next < questions && (Date.now() - began < longest || answered < enough)) {
        next += 1;
        const random = new Random(seedFrom(seed), next);
        const person = people[next % people.length] as Person;
        // Most is found out where the rules give something, and not all.
        const near = childrenOf(person);
        const childId = random.chance(0.7) && near.length > 0 ? random.pick(near) : undefined;
        await askAs(person, random, { childId });
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    await askForTheRest();
  }, patience);
  afterAll(() => stack?.stop());

  /** Children of whom the rules give a person anything. */
  function childrenOf(person: Person): string[] {
    const keys = [...planted.children.keys()];
    return keys.filter((key) =>
      planted.canaries.some(
        (canary) => canary.row.child_id === key && maySee(person, canary, planted.children),
      ),
    );
  }

  async function askAs(person: Person, random: Random, aim: Aim): Promise<void> {
    await ask(person, randomQuestion(schema, random, ourValues(random, planted, aim), aim.towards));
  }

  async function ask(person: Person, query: string): Promise<void> {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
    const response = await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(person.name)}` },
      body: JSON.stringify({ query }),
    });
    const body = await response.text();
    if (JSON.parse(body).data) answered += 1;
    const cursors = [...body.matchAll(/ursor":"([^"]+)"/g)].map(([, cursor]) =>
      Buffer.from(cursor as string, 'base64').toString(),
    );
    const told = [JSON.stringify([...response.headers]), body, ...cursors].join('\n');
    for (const canary of findCanaries(told, planted.canaries)) {
      if (maySee(person, canary, planted.children)) seen.add(nameOf(canary));
      else foreign.push({ told: person.name, of: nameOf(canary), row: canary.row, query });
    }
  }

  it('are given to nobody whom the rules do not give them, in no byte of an answer or of a log', () => {
    // The first few are enough to find the cause.
    expect({ seed, foreign: foreign.slice(0, 3) }).toEqual({ seed, foreign: [] });
    expect(answered).toBeGreaterThanOrEqual(enough);
    for (const [who, words] of Object.entries(stack.said())) {
      expect(words.length, who).toBeGreaterThan(0);
      const inLog = findCanaries(words, planted.canaries).map(nameOf);
      expect({ seed, who, inLog }).toEqual({ seed, who, inLog: [] });
    }
  });

  it('are seen by those whom the rules give them: every text that the graph tells at all', () => {
    expect({ seed, unseen: unseen() }).toEqual({ seed, unseen: [] });
    expect(seen.size).toBeGreaterThan(new Set(planted.canaries.filter(isToldAtAll).map(nameOf)).size / 2);
  });

  const unseen = () => {
    const told = new Set(planted.canaries.filter(isToldAtAll).map(nameOf));
    // By chance there may be a text that none of these people may see, or has a way to.
    return [...told].filter((name) => !seen.has(name) && everyAimAt(name, planted).length > 0);
  };

  /** What nobody has happened to ask for is asked for by somebody who may: at random, and at last at every place. */
  async function askForTheRest(): Promise<void> {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const random = new Random(seedFrom(`${seed} aimed`), attempt);
      for (const { person, aim } of unseen().flatMap((name) => aimAt(name, planted, random) ?? [])) {
        await askAs(person, random, aim);
      }
    }
    for (const name of unseen()) {
      for (const [index, { person, aim }] of everyAimAt(name, planted).slice(0, 3).entries()) {
        const values = ourValues(new Random(seedFrom(`${seed} ${name}`), index), planted, aim);
        for (const query of everyPlace(schema, values, aim.towards)) {
          if (!seen.has(name)) await ask(person, query);
        }
      }
    }
  }
});
