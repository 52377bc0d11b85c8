import type { ReactNode } from 'react';
import type { ConsentFactsFragment } from '../gql/graphql.js';
import { Written } from '../i18n/day.js';
import type { Speech } from '../i18n/language.js';

type Signed = Pick<
  ConsentFactsFragment,
  'signatures' | 'signaturesNeeded' | 'decisionReference' | 'givenByChild'
>;

/** Who has consented: "samtycke av båda vårdnadshavarna"; the child itself; by fewer, the decision that lets them. */
export function groundOfConsent(consent: Signed, { t, list }: Pick<Speech, 't' | 'list'>): ReactNode {
  const { signatures, signaturesNeeded: needed, decisionReference, givenByChild } = consent;
  const by = t.sharing.consentBy;
  if (signatures.length > 0 && signatures.length >= needed)
    return needed === 1 ? by.one : needed === 2 ? by.both : by.all;
  if (givenByChild) return by.childAlone;
  const decision = decisionReference && <Written>{decisionReference}</Written>;
  return by.byDecision(list(signatures.map(({ name }) => name ?? t.words.guardian.OTHER)), decision);
}
