import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Day, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { Card } from '../../ui/card.js';
import styles from './about-plan.module.css';
import { EditButton } from './edit-button.js';

const Fragment = graphql(`
  fragment AboutPlan on Plan {
    id
    viewerMoves
    reasons
    strengths
    guardiansView
    needAssessedOn
    initiatedBy
  }
`);

/** What else is written about the child and the plan. */
export function AboutPlan({ plan: masked }: { plan: FragmentType<typeof Fragment> }) {
  const { t, list } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const facts: [string, ReactNode][] = [
    [t.plan.strengths, plan.strengths && <Written>{plan.strengths}</Written>],
    [t.plan.guardiansView, plan.guardiansView && <Written>{plan.guardiansView}</Written>],
    [t.plan.reasons, plan.reasons.length > 0 && list(plan.reasons.map((reason) => t.words.reason[reason]))],
    [t.plan.initiatedBy, t.words.party[plan.initiatedBy]],
    [t.plan.assessed, plan.needAssessedOn && <Day date={plan.needAssessedOn} as="full" />],
  ];
  return (
    <Card
      title={t.plan.about}
      aside={
        <EditButton
          can={plan.viewerMoves.includes('EDIT_PLAN')}
          parts={['strengths', 'guardiansView', 'reasons']}
        />
      }
    >
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
    </Card>
  );
}
