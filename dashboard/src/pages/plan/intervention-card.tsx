import type { InterventionStatus } from '../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Day, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { PartyName, partyColour } from '../../parties/party.js';
import { unitName } from '../../parties/unit-name.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { InterventionActs } from './intervention-acts.js';
import styles from './intervention-card.module.css';

export const InterventionCardFragment = graphql(`
  fragment InterventionCard on Intervention {
    id
    title
    description
    status
    partyKind
    from
    until
    progress
    declineReason
    declinedOn
    endedOn
    outcome
    ...ActionableIntervention
    unit {
      id
      ...UnitName
    }
  }
`);

const icons: Record<InterventionStatus, IconName> = {
  OFFERED: 'clock',
  ACCEPTED: 'check',
  ONGOING: 'check',
  ENDED: 'pause',
  DECLINED: 'cross',
};

/** Who does what until when; a declined one says who said no, and why. */
export function InterventionCard({
  intervention,
}: {
  intervention: FragmentType<typeof InterventionCardFragment>;
}) {
  const speech = useSpeech();
  const { t } = speech;
  const it = readFragment(InterventionCardFragment, intervention);
  const unit = unitName(it.unit, it.partyKind, speech);

  if (it.status === 'DECLINED') {
    return (
      <div className={styles.declined}>
        <p>
          <Icon name="warning" size={14} />{' '}
          {t.plan.declined(unit, it.declinedOn && <Day date={it.declinedOn} />, it.declineReason)}
        </p>
        <p className={styles.declinedTitle}>
          <Written>{it.title}</Written>
        </p>
        <InterventionActs intervention={it} />
      </div>
    );
  }
  return (
    <div className={styles.card} style={{ borderInlineStartColor: partyColour(it.partyKind) }}>
      <p className={styles.unit}>
        <PartyName kind={it.partyKind}>{unit}</PartyName>
      </p>
      <p className={styles.title}>
        <Written>{it.title}</Written>
      </p>
      {it.description && (
        <p className={styles.description}>
          <Written>{it.description}</Written>
        </p>
      )}
      <p className={styles.foot}>
        <span className={styles[it.status]}>
          <Icon name={icons[it.status]} size={13} /> {t.words.interventionStatus[it.status]}
          {it.progress && <span className="numbers">, {it.progress}</span>}
        </span>
        <Period from={it.from} until={it.endedOn ?? it.until} status={it.status} />
      </p>
      {it.outcome && (
        <p className={styles.description}>
          <Written>{it.outcome}</Written>
        </p>
      )}
      <InterventionActs intervention={it} />
    </div>
  );
}

function Period({
  from,
  until,
  status,
}: {
  from: string | null;
  until: string | null;
  status: InterventionStatus;
}) {
  const { t, dates } = useSpeech();
  if (status === 'ENDED') return until && <span>{t.plan.endedOn(<Day date={until} />)}</span>;
  if (from && from > dates.today) {
    const day = <Day date={from} />;
    return <span>{status === 'ACCEPTED' ? t.plan.starts(day) : t.plan.from(day)}</span>;
  }
  return <span>{until ? t.plan.until(<Day date={until} />) : t.plan.openEnded}</span>;
}
