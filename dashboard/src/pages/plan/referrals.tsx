import { planAnchors } from '../../gaps/gap-place.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Day, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import type { OwnerService } from '../../outages/failure.js';
import { useUnitName } from '../../parties/named-units.js';
import { unitKind } from '../../parties/unit-name.js';
import { Card } from '../../ui/card.js';
import type { IconName } from '../../ui/icon.js';
import type { Tone } from '../../ui/notice.js';
import { Tag } from '../../ui/tag.js';
import styles from './referrals.module.css';

const Fragment = graphql(`
  fragment ReferralsOfPlan on Plan {
    id
    careReferrals {
      id
      purpose
      sentOn
      status
      from {
        id
        ...UnitName
      }
      answers {
        outcome
        reason
        answeredOn
        unit {
          id
          name
          kind
        }
      }
    }
  }
`);

const looks = {
  WAITING: { tone: 'late', icon: 'clock' },
  ACCEPTED: { tone: 'well', icon: 'check' },
  DECLINED_BY_ALL: { tone: 'gap', icon: 'warning' },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

/** What was asked of the region, and what each clinic answered. Left out when nothing was asked or nothing is released. */
export function Referrals({
  plan: masked,
  missing,
}: {
  plan: FragmentType<typeof Fragment>;
  missing: readonly OwnerService[];
}) {
  const { t } = useSpeech();
  const nameOf = useUnitName();
  const { careReferrals } = readFragment(Fragment, masked);
  if (careReferrals === null) {
    return missing.includes('region') ? (
      <Card title={t.plan.referrals}>
        <p className={styles.muted}>{t.plan.notReached}</p>
      </Card>
    ) : null;
  }
  if (careReferrals.length === 0) return null;
  return (
    <Card title={t.plan.referrals} anchor={planAnchors.referrals}>
      <ul className={styles.referrals}>
        {careReferrals.map((referral) => (
          <li key={referral.id} className={styles.referral}>
            <div className={styles.head}>
              <p>
                <strong>
                  <Written>{referral.purpose}</Written>
                </strong>{' '}
                <span className={styles.muted}>
                  {t.plan.referralFrom(
                    nameOf(referral.from, unitKind(referral.from) ?? 'OTHER'),
                    <Day date={referral.sentOn} />,
                  )}
                </span>
              </p>
              <Tag {...looks[referral.status]}>{t.words.referralStatus[referral.status]}</Tag>
            </div>
            <ul className={styles.answers}>
              {referral.answers.map((answer) => (
                <li key={answer.unit.id}>
                  {answer.unit.name} {t.words.referralOutcome[answer.outcome]}
                  {answer.answeredOn && (
                    <>
                      {' '}
                      <Day date={answer.answeredOn} />
                    </>
                  )}
                  {answer.reason && (
                    <>
                      : ”<Written>{answer.reason}</Written>”
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
