import type { ReactNode } from 'react';
import type { ConsentFactsFragment } from '../gql/graphql.js';
import { Written } from '../i18n/day.js';
import type { Speech } from '../i18n/language.js';

type Signed = Pick<ConsentFactsFragment, 'signatures' | 'signaturesNeeded' | 'decisionReference'>;

/** Who has consented: "samtycke av båda vårdnadshavarna"; by fewer, the decision that lets them. */
export function groundOfConsent(consent: Signed, { t, list }: Pick<Speech, 't' | 'list'>): ReactNode {
  const { signatures, signaturesNeeded: needed, decisionReference } = consent;
  const by = t.sharing.consentBy;
  if (signatures.length >= needed) return needed === 1 ? by.one : needed === 2 ? by.both : by.all;
  const decision = decisionReference && <Written>{decisionReference}</Written>;
  return signatures.length === 0
    ? by.childAlone(decision)
    : by.byDecision(list(signatures.map(({ name }) => name ?? t.words.guardian.OTHER)), decision);
}
