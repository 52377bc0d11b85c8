import { useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { OfferSipCheckMutation, SipCheckOccasion, SipCheckRespondent } from '../../../gql/graphql.js';
import { failureOf } from '../../../outages/failure.js';
import { sendingOwnChange } from '../../../plan-changes/own-change.js';
import { remember, remembered } from '../../../session/remembered.js';
import type { Result } from '../../../sharing/outcome.js';
import { OfferSipCheck } from './offer-query.js';

/** Codes as they were made, and for whom. */
export interface MadeCodes {
  readonly occasion: SipCheckOccasion;
  readonly respondent: SipCheckRespondent;
  readonly codes: readonly string[];
  /** ISO */
  readonly lastDay: string;
}

type Asked = Pick<MadeCodes, 'occasion' | 'respondent'> & { readonly count: number };

/**
 * Makes codes. They are in the graph's answer alone, so this tab keeps them in memory until they have been handed over, also
 * when one looks at another page; a reload or a sign-out forgets them.
 */
export function useOffer(planId: string) {
  const client = useClient();
  const key = `sip-check.${planId}`;
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Exclude<Result, { kind: 'made' }> | null>(null);
  const [made, setMade] = useState<MadeCodes | null>(() => remembered<MadeCodes>(key) ?? null);
  const keep = (next: MadeCodes | null) => {
    remember(key, next ?? undefined);
    setMade(next);
  };
  return {
    busy,
    made,
    result,
    handedOver: () => keep(null),
    async make({ occasion, respondent, count }: Asked): Promise<void> {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      setResult(null);
      const sent = sendingOwnChange();
      let version: number | null = null;
      try {
        // Each time a key of its own: under one that was used before no code comes back.
        const input = { planId, occasion, respondent, count, idempotencyKey: crypto.randomUUID() };
        const { data, error } = await client.mutation(OfferSipCheck, { input }).toPromise();
        const offered = data?.offerSipCheck;
        if (offered?.__typename === 'SipCheckOffered') {
          version = offered.version;
          keep({ occasion, respondent, codes: offered.codes, lastDay: offered.lastDay });
        } else setResult(refusalOf(offered, error));
      } finally {
        sent(version === null ? null : { planId, owner: 'MUNICIPALITY', version });
        running.current = false;
        setBusy(false);
      }
    },
  };
}

function refusalOf(
  offered: OfferSipCheckMutation['offerSipCheck'] | undefined,
  error: CombinedError | undefined,
): Exclude<Result, { kind: 'made' }> {
  switch (offered?.__typename) {
    case 'InvalidInput':
      return { kind: 'problems', problems: offered.problems };
    case 'MunicipalVersionConflict':
      return { kind: 'overtaken' };
    case 'ChangeRefused':
      return { kind: 'refused' };
    default: {
      const codes = error?.graphQLErrors.map((fault) => fault.extensions?.code);
      if (codes?.includes('CONFLICT')) return { kind: 'overtaken' };
      return { kind: 'unknown', failure: error ? failureOf(error) : { kind: 'fault', id: null } };
    }
  }
}
