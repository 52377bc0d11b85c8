import { Link } from 'wouter';
import type { PlanHeaderFragment } from '../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Day, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { BackLink } from '../../shell/back-link.js';
import { PageHeading } from '../../shell/page-heading.js';
import { buttonClass } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Tag } from '../../ui/tag.js';
import { DownloadPlan } from './download/download-plan.js';
import styles from './plan-header.module.css';

const Fragment = graphql(`
  fragment PlanHeader on Plan {
    id
    status
    startedOn
    endedOn
    endReason
    nextFollowUp {
      id
      dueOn
      overdue
      responsible
    }
    child {
      id
      displayName
      age
      protectedIdentity
      careProtectedIdentity
      registered {
        label
      }
      staying {
        label
      }
      school {
        inOtherDistrict
        unit {
          id
          name
          independent
        }
      }
    }
  }
`);

/** Who the plan is for, where the child lives and goes to school, and when it is followed up. */
export function PlanHeader({ plan: masked }: { plan: FragmentType<typeof Fragment> }) {
  const { t } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const { child } = plan;
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        <nav aria-label={t.plan.breadcrumb}>
          <BackLink href={paths.children}>{t.shell.children}</BackLink>
        </nav>
        <div className={styles.name}>
          <PageHeading>
            {child.displayName === null ? t.plan.unnamed : t.plan.nameAndAge(child.displayName, child.age)}
          </PageHeading>
          {plan.status !== 'ACTIVE' && (
            <Tag tone={plan.status === 'ESCALATED' ? 'late' : 'neutral'}>
              {t.words.planStatus[plan.status]}
            </Tag>
          )}
          {(child.protectedIdentity || child.careProtectedIdentity) && (
            <Tag tone="neutral" icon="lock">
              {t.plan.protectedTitle}
            </Tag>
          )}
        </div>
        <ul className={styles.facts}>
          <Where child={child} />
          <li>
            {plan.startedOn ? t.plan.sipSince(<Day date={plan.startedOn} as="full" />) : t.plan.notStarted}
          </li>
          {plan.endedOn && (
            <li>
              {t.plan.ended(<Day date={plan.endedOn} as="full" />)}
              {plan.endReason && (
                <>
                  : <Written>{plan.endReason}</Written>
                </>
              )}
            </li>
          )}
        </ul>
        {plan.status !== 'CLOSED' && <NextFollowUp next={plan.nextFollowUp} />}
      </div>
      <div className={styles.copies}>
        <DownloadPlan planId={plan.id} />
        <Link className={buttonClass('plain')} href={paths.planInPrint(plan.id)}>
          <Icon name="print" />
          {t.plan.print}
        </Link>
      </div>
    </header>
  );
}

function Where({ child }: { child: PlanHeaderFragment['child'] }) {
  const { t } = useSpeech();
  const { registered, staying, school } = child;
  const traits = school && [
    // Some schools already say so in their name.
    ...(school.unit.independent && !school.unit.name?.includes('fristående') ? [t.plan.independent] : []),
    ...(school.inOtherDistrict ? [t.plan.otherDistrict] : []),
  ];
  return (
    <>
      {child.protectedIdentity && <li>{t.plan.protectedMore}</li>}
      {registered && <li>{t.plan.registered(registered.label)}</li>}
      {staying && staying.label !== registered?.label && <li>{t.plan.staying(staying.label)}</li>}
      {school?.unit.name && (
        <li>
          {t.plan.school(<Written>{school.unit.name}</Written>)}
          {traits && traits.length > 0 && `, ${traits.join(', ')}`}
        </li>
      )}
    </>
  );
}

function NextFollowUp({ next }: { next: PlanHeaderFragment['nextFollowUp'] }) {
  const { t, dates } = useSpeech();
  if (next === null) return <p className={styles.followUp}>{t.plan.followUpNone}</p>;
  return (
    <p className={styles.followUp}>
      {next.overdue ? (
        <strong className={styles.late}>
          <Icon name="clock" />{' '}
          <time dateTime={next.dueOn} title={dates.full(next.dueOn)}>
            {t.plan.followUpLate(dates.lasted(next.dueOn))}
          </time>
        </strong>
      ) : (
        <strong>{t.plan.followUp(<Day date={next.dueOn} as="relative" />)}</strong>
      )}
      {' · '}
      {t.plan.responsible(t.words.partyInSentence[next.responsible])}
    </p>
  );
}
