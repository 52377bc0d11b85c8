import { Link } from 'wouter';
import { placeOfGap } from '../../gaps/gap-place.js';
import { ClosableBy, GapFacts, GapSentence, GapSince } from '../../gaps/gap-sentence.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { Icon } from '../../ui/icon.js';
import styles from './gaps-panel.module.css';

const Fragment = graphql(`
  fragment GapsOfPlan on Plan {
    id
    careReferrals {
      id
    }
    gaps {
      complete
      items {
        kind
        since
        ...GapFacts
      }
    }
  }
`);

/** "Mellan stolarna": what nobody has taken on, before anything that is done. */
export function GapsPanel({ plan: masked }: { plan: FragmentType<typeof Fragment> }) {
  const { t } = useSpeech();
  const { id, gaps, careReferrals } = readFragment(Fragment, masked);

  if (gaps.items.length === 0) {
    return (
      <section
        className={`${styles.panel} ${gaps.complete ? styles.well : styles.unsure}`}
        aria-labelledby="luckor"
      >
        <h2 className={styles.heading} id="luckor">
          <Icon name={gaps.complete ? 'check' : 'warning'} />
          {gaps.complete ? t.plan.noGaps : t.plan.gapsIncomplete}
        </h2>
        {gaps.complete && <p className={styles.more}>{t.plan.noGapsMore}</p>}
      </section>
    );
  }
  return (
    <section className={styles.panel} aria-labelledby="luckor">
      <h2 className={styles.heading} id="luckor">
        <Icon name="warning" />
        {t.plan.gapsTitle(gaps.items.length)}
      </h2>
      <ul>
        {gaps.items.map((gap, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no id, and are drawn anew with their plan
          <li key={index} className={styles.gap}>
            <p className={styles.what}>
              <GapSentence gap={gap} />
            </p>
            <p className={styles.since}>
              <GapSince gap={gap} />
            </p>
            <p className={styles.closableBy}>
              <ClosableBy kinds={readFragment(GapFacts, gap).closableBy} />{' '}
              <ToPlace gap={gap} planId={id} showsReferrals={(careReferrals?.length ?? 0) > 0} />
            </p>
          </li>
        ))}
      </ul>
      {!gaps.complete && <p className={styles.more}>{t.plan.gapsIncomplete}</p>}
    </section>
  );
}

interface ToPlaceProps {
  gap: FragmentType<typeof GapFacts>;
  planId: string;
  showsReferrals: boolean;
}

/** Leads to where the gap is closed. */
function ToPlace({ gap: masked, planId, showsReferrals }: ToPlaceProps) {
  const { t } = useSpeech();
  const place = placeOfGap(readFragment(GapFacts, masked), planId, showsReferrals);
  if (!place) return null;
  const name = t.gaps.places[place.name];
  return place.href.startsWith('#') ? (
    <a className={styles.place} href={place.href}>
      {name}
    </a>
  ) : (
    <Link className={styles.place} href={place.href}>
      {name}
    </Link>
  );
}
