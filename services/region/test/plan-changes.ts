import { randomUUID } from 'node:crypto';
import type { Region } from './region.js';

/** What came of a change of the region's part of a plan, as a client sees it. */
export interface CareOutcome {
  readonly __typename: 'CarePlanChanged' | 'CareVersionConflict' | 'ChangeRefused' | 'InvalidInput';
  readonly version?: number;
  readonly since?: number[];
  readonly problems?: { readonly field: string; readonly code: string }[];
}

/** Makes changes of one plan as a demo login, over HTTP, and gives what came of each. */
export function careChanges(region: Region, planId: string) {
  return async (login: string, mutation: string, input: Record<string, unknown>): Promise<CareOutcome> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await region.ask(
      login,
      `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
         __typename ... on CarePlanChanged { version } ... on CareVersionConflict { version since }
         ... on InvalidInput { problems { field code } } } }`,
      { input: { planId, idempotencyKey: randomUUID(), ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.change;
  };
}
