import { useState } from 'react';
import type { DisclosureFactsFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { Day, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { unitName } from '../../parties/unit-name.js';
import { ConfirmChange } from '../../sharing/confirm-change.js';
import { ReceiverNames } from '../../sharing/receiver-names.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { useDoor } from './door-context.js';
import styles from './sharing-page.module.css';
import { WhoStopsSeeing } from './who-stops-seeing.js';

const Revoke = graphql(`
  mutation RevokeDisclosure($municipal: Boolean!, $input: RevokeDisclosureInput!) {
    municipal: revokeMunicipalDisclosure(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: revokeCareDisclosure(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

interface DecisionsProps {
  decisions: readonly DisclosureFactsFragment[];
  disclosures: readonly DisclosureFactsFragment[];
}

/** Each decision of a release by itself, so that one can be ended and the others stay. */
export function Decisions({ decisions, disclosures }: DecisionsProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { childId, owner, kinds } = useDoor();
  const [revoked, setRevoked] = useState<DisclosureFactsFragment | null>(null);
  const text = t.sharingChanges;
  return (
    <Disclosure summary={text.decisions(decisions.length)}>
      <ul className={styles.rows}>
        {decisions.map((each) => (
          <li key={each.id} className={styles.row}>
            <div>
              <p>
                {text.decision(
                  t.access.part[owner][each.part],
                  <ReceiverNames receivers={[each.receiver]} kinds={kinds} />,
                )}
              </p>
              <p className={styles.muted}>
                {text.decidedBy(each.decidedBy, <Day date={each.decidedOn} as="full" />)}
              </p>
              {each.motivation && (
                <p className={styles.muted}>{text.motivation(<Written>{each.motivation}</Written>)}</p>
              )}
            </div>
            {each.viewerCanRevoke && (
              <Button
                aria-label={text.revoke.openFor(
                  `${t.access.part[owner][each.part]}, ${unitName(each.receiver, kinds.get(each.receiver.id) ?? 'OTHER', speech)}`,
                )}
                onClick={() => setRevoked(each)}
              >
                {text.revoke.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {revoked && (
        <ConfirmChange
          title={text.revoke.title}
          action={text.revoke.action}
          isLoss
          change={Revoke}
          variables={{ input: { childId, disclosureId: revoked.id } }}
          done={text.revoke.done}
          onClose={() => setRevoked(null)}
        >
          <WhoStopsSeeing decisions={[revoked]} disclosures={disclosures} />
        </ConfirmChange>
      )}
    </Disclosure>
  );
}
