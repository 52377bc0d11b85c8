import { GapFacts, GapSentence } from '../../../gaps/gap-sentence.js';
import type { PlanSheetFragment } from '../../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../../gql/index.js';
import { capitalised } from '../../../i18n/capitalised.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import type { OwnerService } from '../../../outages/failure.js';
import { Running } from '../../../paper/running.js';
import { HiddenFacts } from '../../../sharing/door-facts.js';
import { type FamilyCopy, familyCopy, showsGap } from './family-copy.js';
import styles from './plan-sheet.module.css';
import { SheetGoals } from './sheet-goals.js';
import { SheetMeetings } from './sheet-meetings.js';
import { SheetPeople } from './sheet-people.js';

const Fragment = graphql(`
  fragment PlanSheet on Plan {
    id
    startedOn
    question
    strengths
    guardiansView
    childsWords {
      text
    }
    child {
      id
      displayName
      municipalHiddenFromGuardians {
        id
        ...HiddenFacts
      }
      careHiddenFromGuardians {
        id
        ...HiddenFacts
      }
    }
    nextFollowUp {
      id
      dueOn
      responsible
    }
    gaps {
      items {
        kind
        since
        ...GapFacts
      }
    }
    ...SheetGoals
    ...SheetMeetings
    ...SheetPeople
  }
`);

interface PlanSheetProps {
  plan: FragmentType<typeof Fragment>;
  /** Stands on each page, with the date and the classification. */
  printedBy: string;
  missing: readonly OwnerService[];
}

/** The plan on paper, for the family to keep: large type, plain words, without what guardians must not read. */
export function PlanSheet({ plan: masked, printedBy, missing }: PlanSheetProps) {
  const { t, dates } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const text = t.print;
  const hiddenBy = (owner: 'municipal' | 'care') =>
    plan.child[`${owner}HiddenFromGuardians`]?.map((each) => readFragment(HiddenFacts, each)) ?? null;
  const copy = familyCopy(hiddenBy('municipal'), hiddenBy('care'));
  if (copy === null) return <p>{text.notNow}</p>;
  return (
    <Running printedBy={printedBy}>
      <h1 className={styles.title}>{text.title(plan.child.displayName)}</h1>
      <p className={styles.subtitle}>{text.subtitle}</p>
      <p className={styles.lead}>{text.what}</p>
      <p>
        {plan.startedOn && text.startedOn(<Day date={plan.startedOn} as="full" />)}{' '}
        {plan.nextFollowUp &&
          text.nextFollowUp(
            plan.nextFollowUp.dueOn < dates.today ? (
              <Day date={plan.nextFollowUp.dueOn} as="full" />
            ) : (
              <strong>
                <Day date={plan.nextFollowUp.dueOn} as="full" />
              </strong>
            ),
            capitalised(t.words.partyInSentence[plan.nextFollowUp.responsible]),
          )}
      </p>
      {plan.childsWords && !copy.isHidden('PLAN_CHILDS_WORDS', plan.id) && (
        <section className={styles.words}>
          <h2>{text.words}</h2>
          <p>
            ”<Written>{plan.childsWords.text}</Written>”
          </p>
        </section>
      )}
      {!copy.isHidden('PLAN_QUESTION', plan.id) && <Said heading={text.question} body={plan.question} />}
      {!copy.isHidden('PLAN_STRENGTHS', plan.id) && <Said heading={text.strengths} body={plan.strengths} />}
      <Said heading={text.guardiansView} body={plan.guardiansView} />
      <SheetGoals plan={plan} missing={missing} copy={copy} />
      <Missing plan={plan} copy={copy} />
      <SheetMeetings plan={plan} copy={copy} />
      <SheetPeople plan={plan} />
      <p className={styles.rights}>{text.rights}</p>
    </Running>
  );
}

function Said({ heading, body }: { heading: string; body: string | null }) {
  return body === null ? null : (
    <section className={styles.section}>
      <h2>{heading}</h2>
      <p>
        <Written>{body}</Written>
      </p>
    </section>
  );
}

function Missing({ plan, copy }: { plan: PlanSheetFragment; copy: FamilyCopy }) {
  const { t } = useSpeech();
  const gaps = plan.gaps.items.filter((gap) => showsGap(copy, readFragment(GapFacts, gap)));
  return gaps.length === 0 ? null : (
    <section className={styles.section}>
      <h2>{t.print.missing}</h2>
      <ul>
        {gaps.map((gap, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no id, and are drawn anew with their plan
          <li key={index}>
            <GapSentence gap={gap} />
          </li>
        ))}
      </ul>
    </section>
  );
}
