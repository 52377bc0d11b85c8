import { randomUUID } from 'node:crypto';
import type { startKommun } from './kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;

/** What came of a change of a plan, as a client sees it. */
export interface PlanOutcome {
  readonly __typename: 'MunicipalPlanChanged' | 'MunicipalVersionConflict' | 'ChangeRefused' | 'InvalidInput';
  readonly version?: number;
  readonly since?: number[];
  readonly problems?: { readonly field: string; readonly code: string }[];
}

/** Makes a change of a plan as a demo login, over HTTP, and gives what came of it. */
export async function changePlan(
  kommun: Kommun,
  login: string,
  mutation: string,
  input: Record<string, unknown>,
): Promise<PlanOutcome> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await kommun.ask(
    login,
    `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
       __typename ... on MunicipalPlanChanged { version } ... on MunicipalVersionConflict { version since }
       ... on InvalidInput { problems { field code } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.change;
}
