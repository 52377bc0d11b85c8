import type { InterventionCardFragment as Card, SheetGoalsFragment } from '../../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../../gql/index.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import type { OwnerService } from '../../../outages/failure.js';
import { PartyMark } from '../../../parties/party.js';
import { unitName } from '../../../parties/unit-name.js';
import { InterventionCardFragment } from '../intervention-card.js';
import { type FamilyCopy, shownInterventions } from './family-copy.js';
import styles from './plan-sheet.module.css';

const Fragment = graphql(`
  fragment SheetGoals on Plan {
    id
    goals {
      id
      position
      wording
      measure
      current
      coverage
      wantsIntervention
    }
    municipalInterventions {
      id
      goalId
      ...InterventionCard
    }
    careInterventions {
      id
      goalId
      ...InterventionCard
    }
  }
`);

type Masked = FragmentType<typeof InterventionCardFragment>;

/** Each goal with what is done for it, by whom and when, in plain words. */
export function SheetGoals({
  plan: masked,
  missing,
  copy,
}: {
  plan: FragmentType<typeof Fragment>;
  missing: readonly OwnerService[];
  copy: FamilyCopy;
}) {
  const { t } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const goals = plan.goals
    .filter(({ id }) => !copy.isHidden('GOAL', id))
    .sort((a, b) => a.position - b.position);
  const goalIds = new Set(goals.map((goal) => goal.id));
  const all = shownInterventions(copy, plan.municipalInterventions, plan.careInterventions);
  const without = all.filter((each) => each.goalId === null || !goalIds.has(each.goalId));
  return (
    <section className={styles.goals}>
      <h2>{t.print.goals}</h2>
      {(plan.careInterventions === null || !copy.knowsRegion) && (
        <p className={styles.note}>
          {missing.includes('region') ? t.print.regionMissing : t.print.regionNotReleased}
        </p>
      )}
      {goals.map((goal) => (
        <Goal key={goal.id} goal={goal} interventions={all.filter((each) => each.goalId === goal.id)} />
      ))}
      {without.length > 0 && (
        <div className={styles.goal}>
          <h3>{t.plan.otherInterventions}</h3>
          <Interventions interventions={without} />
        </div>
      )}
    </section>
  );
}

function Goal({
  goal,
  interventions,
}: {
  goal: SheetGoalsFragment['goals'][number];
  interventions: readonly Masked[];
}) {
  const { t } = useSpeech();
  return (
    <div className={styles.goal}>
      <h3>
        <Written>{goal.wording}</Written>
      </h3>
      {goal.measure && (
        <p>
          {t.print.measure} <Written>{goal.measure}</Written>
        </p>
      )}
      {goal.current && (
        <p>
          {t.print.now} <Written>{goal.current}</Written>
        </p>
      )}
      <Interventions interventions={interventions} />
      {goal.wantsIntervention && goal.coverage === 'UNCOVERED' && (
        <p className={styles.nobody}>{t.print.nobody}</p>
      )}
    </div>
  );
}

function Interventions({ interventions }: { interventions: readonly Masked[] }) {
  const { t } = useSpeech();
  const all = interventions.map((each) => readFragment(InterventionCardFragment, each));
  const done = all.filter((each) => each.status !== 'DECLINED');
  const declined = all.filter((each) => each.status === 'DECLINED');
  return (
    <>
      {done.length > 0 && <p className={styles.helps}>{t.print.helps}</p>}
      <ul>
        {done.map((each) => (
          <Done key={each.id} intervention={each} />
        ))}
        {declined.map((each) => (
          <Declined key={each.id} intervention={each} />
        ))}
      </ul>
    </>
  );
}

function Done({ intervention: it }: { intervention: Card }) {
  const speech = useSpeech();
  const { t, dates } = speech;
  const from = it.from && it.from > dates.today && <Day date={it.from} as="full" />;
  const until = it.until && <Day date={it.until} as="full" />;
  return (
    <li>
      <PartyMark kind={it.partyKind} />
      <span>
        <Written>{it.title}</Written>: {unitName(it.unit, it.partyKind, speech)},{' '}
        {it.status !== 'DECLINED' && t.print.status[it.status]}
        {(from || until) && <>, {t.print.period(from, until)}</>}
      </span>
    </li>
  );
}

function Declined({ intervention: it }: { intervention: Card }) {
  const speech = useSpeech();
  return (
    <li>
      <PartyMark kind={it.partyKind} />
      <span>
        {speech.t.print.declined(
          unitName(it.unit, it.partyKind, speech),
          <Written>{it.title}</Written>,
          it.declineReason && <Written>{it.declineReason}</Written>,
        )}
      </span>
    </li>
  );
}
