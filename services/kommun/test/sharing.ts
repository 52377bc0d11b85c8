import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../dev/src/testing/send.js';
import { changeQuery, type Outcome } from '../../../packages/disclosure/test/changes.js';
import type { startKommun } from './kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
type Input = Record<string, unknown>;

/** Mutations that take a name of the client's own, so that sent again they are made once. */
const named = /^(record|place|assign|hide)/;

/** Makes a change as a demo login, over HTTP, and gives the whole answer. */
export async function sendChange(
  kommun: Kommun,
  login: string,
  mutation: string,
  input: Input,
): Promise<Answer> {
  return kommun.ask(login, changeQuery(mutation), {
    input: named.test(mutation) ? { idempotencyKey: randomUUID(), ...input } : input,
  });
}

/** Makes a change as a demo login and gives what came of it. */
export async function change(
  kommun: Kommun,
  login: string,
  mutation: string,
  input: Input,
): Promise<Outcome> {
  const { data, errors } = await sendChange(kommun, login, mutation, input);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.change;
}
