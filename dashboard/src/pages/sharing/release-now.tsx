import { graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { ConfirmChange } from '../../sharing/confirm-change.js';
import { ReceiverNames } from '../../sharing/receiver-names.js';
import type { ConsentStanding } from '../../sharing/standings.js';
import { useDoor } from './door-context.js';

const Release = graphql(`
  mutation ReleaseOnConsent($municipal: Boolean!, $input: ReleaseOnConsentInput!) {
    municipal: releaseMunicipalOnConsent(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: releaseCareOnConsent(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

/** Releases on a consent what it covers and nobody has been given yet. */
export function ReleaseNow({ standing, onClose }: { standing: ConsentStanding; onClose(): void }) {
  const { t, list } = useSpeech();
  const { childId, owner, kinds } = useDoor();
  const text = t.sharingChanges.releaseNow;
  return (
    <ConfirmChange
      title={text.title}
      action={t.sharing.release}
      change={Release}
      variables={{ input: { childId, consentId: standing.consent.id } }}
      done={text.done}
      onClose={onClose}
    >
      {standing.unreleased.map((bundle) => (
        <p key={bundle.receivers[0]?.id}>
          {text.will(
            <ReceiverNames receivers={bundle.receivers} kinds={kinds} />,
            list(bundle.parts.map((part) => t.sharing.part[owner][part])),
          )}
        </p>
      ))}
    </ConfirmChange>
  );
}
