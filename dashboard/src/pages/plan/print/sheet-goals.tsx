import type { SheetGoalsFragment } from '../../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../../gql/index.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import type { OwnerService } from '../../../outages/failure.js';
import { PartyMark } from '../../../parties/party.js';
import { unitName } from '../../../parties/unit-name.js';
import { InterventionCardFragment } from '../intervention-card.js';
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
}: {
  plan: FragmentType<typeof Fragment>;
  missing: readonly OwnerService[];
}) {
  const { t } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const goals = [...plan.goals].sort((a, b) => a.position - b.position);
  const goalIds = new Set(goals.map((goal) => goal.id));
  const all = [...plan.municipalInterventions, ...(plan.careInterventions ?? [])];
  const without = all.filter((each) => each.goalId === null || !goalIds.has(each.goalId));
  return (
    <section className={styles.goals}>
      <h2>{t.print.goals}</h2>
      {plan.careInterventions === null && (
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
  interventions: readonly (Masked & { id: string })[];
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
      {goal.coverage === 'UNCOVERED' && <p className={styles.nobody}>{t.print.nobody}</p>}
    </div>
  );
}

function Interventions({ interventions }: { interventions: readonly (Masked & { id: string })[] }) {
  const speech = useSpeech();
  const { t } = speech;
  if (interventions.length === 0) return null;
  return (
    <>
      <p className={styles.helps}>{t.print.helps}</p>
      <ul>
        {interventions.map((masked) => {
          const it = readFragment(InterventionCardFragment, masked);
          const declined = it.status === 'DECLINED';
          return (
            <li key={it.id}>
              <PartyMark kind={it.partyKind} />
              <span>
                <Written>{it.title}</Written>: {unitName(it.unit, it.partyKind, speech)},{' '}
                {t.print.status[it.status]}
                {!declined && (it.from || it.until) && (
                  <>
                    {', '}
                    {t.print.period(
                      it.from && it.from > speech.dates.today && <Day date={it.from} as="full" />,
                      it.until && <Day date={it.until} as="full" />,
                    )}
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
