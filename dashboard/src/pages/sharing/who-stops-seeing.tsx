import type { DisclosureFactsFragment } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { ReceiverNames } from '../../sharing/receiver-names.js';
import { ending } from '../../sharing/standings.js';
import { useDoor } from './door-context.js';

interface WhoStopsSeeingProps {
  /** those that end */
  decisions: readonly DisclosureFactsFragment[];
  /** all that the door has released */
  disclosures: readonly DisclosureFactsFragment[];
}

/** In plain words who stops seeing what, and who sees it all the same by another decision. */
export function WhoStopsSeeing({ decisions, disclosures }: WhoStopsSeeingProps) {
  const { t, list } = useSpeech();
  const { owner, kinds } = useDoor();
  const { closes, stays } = ending(decisions, disclosures);
  const parts = (bundle: (typeof closes)[number]) =>
    list(bundle.parts.map((part) => t.sharing.part[owner][part]));
  return (
    <>
      {closes.length === 0 && stays.length === 0 && <p>{t.sharingChanges.nobodyEnded}</p>}
      {closes.map((bundle) => (
        <p key={bundle.receivers[0]?.id}>
          {t.sharingChanges.ended(
            <ReceiverNames receivers={bundle.receivers} kinds={kinds} />,
            parts(bundle),
          )}
        </p>
      ))}
      {stays.map((bundle) => (
        <p key={bundle.receivers[0]?.id}>
          {t.sharingChanges.stillSees(
            <ReceiverNames receivers={bundle.receivers} kinds={kinds} />,
            parts(bundle),
          )}
        </p>
      ))}
      <p>{t.sharingChanges.ownStays}</p>
    </>
  );
}
