import { useState } from 'react';
import type { RecordOwner } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { useChangeName } from '../../sharing/change-name.js';
import type { Result } from '../../sharing/outcome.js';
import { useChange } from '../../sharing/use-change.js';
import { atOwnFields, consentInput, type Draft, disclosureInputs } from './draft.js';

const RecordConsent = graphql(`
  mutation RecordConsent($municipal: Boolean!, $input: RecordConsentInput!) {
    municipal: recordMunicipalConsent(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: recordCareConsent(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

const RecordDisclosure = graphql(`
  mutation RecordDisclosure($municipal: Boolean!, $input: RecordDisclosureInput!) {
    municipal: recordMunicipalDisclosure(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: recordCareDisclosure(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

interface Releasing {
  /** Records and releases in one step; null while one is under way. */
  send(draft: Draft, mustSign: readonly string[]): Promise<Result | null>;
  readonly busy: boolean;
  /** what came of the last attempt */
  readonly result: Result | null;
}

/** Sends what has been filled in to one owner. What is sent again, because no answer came, has the same name. */
export function useRelease(owner: RecordOwner, childId: string): Releasing {
  const consent = useChange<{ input: ReturnType<typeof named> }>(RecordConsent, owner);
  const disclosure = useChange<{ input: ReturnType<typeof named> }>(RecordDisclosure, owner);
  const name = useChangeName();
  const [result, setResult] = useState<Result | null>(null);

  const send = async (draft: Draft, mustSign: readonly string[]) => {
    if (draft.ground === 'CONSENT') {
      const input = consentInput(draft, childId, mustSign);
      return consent.make({ input: named(input, name.of(input)) });
    }
    const inputs = disclosureInputs(draft, childId);
    const idempotencyKey = name.of(inputs);
    let last: Result | null = null;
    for (const input of inputs) {
      last = await disclosure.make({ input: named(input, idempotencyKey) });
      if (last?.kind !== 'made') return last;
    }
    return last;
  };

  return {
    busy: consent.busy || disclosure.busy,
    result,
    async send(draft, mustSign) {
      const outcome = await send(draft, mustSign);
      if (outcome === null) return null;
      const told =
        outcome.kind === 'problems'
          ? { ...outcome, problems: atOwnFields(outcome.problems, draft) }
          : outcome;
      setResult(told);
      return told;
    },
  };
}

function named<Input extends object>(input: Input, idempotencyKey: string) {
  return { ...input, idempotencyKey };
}
