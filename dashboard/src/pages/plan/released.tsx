import type { DisclosureFactsFragment } from '../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Day } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import type { OwnerService } from '../../outages/failure.js';
import { unitName } from '../../parties/unit-name.js';
import { Card } from '../../ui/card.js';
import { Disclosure } from '../../ui/disclosure.js';
import styles from './released.module.css';

export const DisclosureFacts = graphql(`
  fragment DisclosureFacts on Disclosure {
    id
    owner
    part
    ground
    decidedBy
    decidedOn
    until
    active
    toViewer
    receiver {
      id
      ...UnitName
    }
  }
`);

const Fragment = graphql(`
  fragment ReleasedOfPlan on Plan {
    id
    viewerGround
    child {
      id
      municipalDisclosures {
        ...DisclosureFacts
      }
      careDisclosures {
        ...DisclosureFacts
      }
    }
  }
`);

interface ReleasedProps {
  plan: FragmentType<typeof Fragment>;
  missing: readonly OwnerService[];
}

/** What each owner has released to the viewer, and to whom else, on which ground and until when. */
export function Released({ plan: masked, missing }: ReleasedProps) {
  const { t } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const all = [...(plan.child.municipalDisclosures ?? []), ...(plan.child.careDisclosures ?? [])].map(
    (each) => readFragment(DisclosureFacts, each),
  );
  const active = all.filter((each) => each.active);
  const toViewer = active.filter((each) => each.toViewer);
  const toOthers = active.filter((each) => !each.toViewer);
  return (
    <Card title={t.access.released}>
      <p className={styles.ground}>{t.access.yourGround[plan.viewerGround]}</p>
      {toViewer.length > 0 && (
        <ul className={styles.list}>
          {toViewer.map((each) => (
            <Release key={each.id} disclosure={each} />
          ))}
        </ul>
      )}
      {toViewer.length === 0 && missing.length === 0 && (
        <p className={styles.muted}>{t.access.nothingReleased}</p>
      )}
      {missing.map((owner) => (
        <p key={owner} className={styles.warn}>
          {t.access.unreachable(t.outages.ownerName[owner])}
        </p>
      ))}
      {toOthers.length > 0 && (
        <Disclosure summary={t.access.toOthers(toOthers.length)}>
          <ul className={styles.list}>
            {toOthers.map((each) => (
              <Release key={each.id} disclosure={each} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}

function Release({ disclosure }: { disclosure: DisclosureFactsFragment }) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <li className={styles.release}>
      <p className={styles.head}>
        <strong>{t.access.part[disclosure.owner][disclosure.part]}</strong>
        <span className={styles.muted}>
          {disclosure.until ? t.access.until(<Day date={disclosure.until} />) : t.access.noEnd}
        </span>
      </p>
      {!disclosure.toViewer && <p>{t.access.to(unitName(disclosure.receiver, 'OTHER', speech))}</p>}
      <p className={styles.muted}>
        {t.access.ground(
          t.words.ground[disclosure.ground],
          <Day date={disclosure.decidedOn} />,
          disclosure.decidedBy,
        )}
      </p>
    </li>
  );
}
