import type { DisclosureFactsFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { ConfirmChange } from '../../sharing/confirm-change.js';
import type { ConsentStanding } from '../../sharing/standings.js';
import { useDoor } from './door-context.js';
import { WhoStopsSeeing } from './who-stops-seeing.js';

const Withdraw = graphql(`
  mutation WithdrawConsent($municipal: Boolean!, $input: WithdrawConsentInput!) {
    municipal: withdrawMunicipalConsent(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: withdrawCareConsent(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

interface WithdrawConsentProps {
  standing: ConsentStanding;
  disclosures: readonly DisclosureFactsFragment[];
  onClose(): void;
}

/** Withdraws a consent, from the next reading. */
export function WithdrawConsent({ standing, disclosures, onClose }: WithdrawConsentProps) {
  const { t } = useSpeech();
  const { childId } = useDoor();
  const text = t.sharingChanges.withdraw;
  return (
    <ConfirmChange
      title={text.title}
      action={text.open}
      isLoss
      change={Withdraw}
      variables={{ input: { childId, consentId: standing.consent.id } }}
      done={text.done}
      onClose={onClose}
    >
      <WhoStopsSeeing
        decisions={standing.releases.flatMap(({ decisions }) => decisions)}
        disclosures={disclosures}
      />
      <p>{text.noReturn}</p>
    </ConfirmChange>
  );
}
