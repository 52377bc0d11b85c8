import type { ReactNode } from 'react';
import type { ConsentFactsFragment } from '../../gql/graphql.js';
import { Day, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { Disclosure } from '../../ui/disclosure.js';
import styles from './sharing-page.module.css';

/** What else is recorded about a consent. */
export function ConsentDetails({ consent }: { consent: ConsentFactsFragment }) {
  const { t } = useSpeech();
  const text = t.sharingChanges;
  const written = (value: string | null) => value && <Written>{value}</Written>;
  const facts: [string, ReactNode][] = [
    [text.purpose, written(consent.purpose)],
    [
      text.signatures,
      consent.signatures.length === 0 ? (
        consent.givenByChild ? (
          text.childGivesIt
        ) : (
          text.nobodySigned
        )
      ) : (
        <ul key="signatures">
          {consent.signatures.map(({ guardianId, name, signedOn }) => (
            <li key={guardianId}>
              {text.signed(name ?? t.words.guardian.OTHER, <Day date={signedOn} as="full" />)}
            </li>
          ))}
        </ul>
      ),
    ],
    [text.decisionReference, written(consent.decisionReference)],
    [text.childsView, written(consent.childsView)],
    [text.maturity, written(consent.maturityAssessment)],
    [text.recorded, consent.recordedBy],
  ];
  return (
    <Disclosure summary={text.about}>
      <dl className={styles.facts}>
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Disclosure>
  );
}
