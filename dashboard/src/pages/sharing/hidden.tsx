import { type ReactNode, useState } from 'react';
import type { HiddenFactsFragment, HideableOfPlanFragment } from '../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Moment, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { ConfirmChange } from '../../sharing/confirm-change.js';
import { HiddenFacts } from '../../sharing/door-facts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Telling } from '../../ui/telling.js';
import { useDoor } from './door-context.js';
import { Hide, optionFor } from './hide.js';
import { hiddenThing, hideablesOf } from './hideables.js';
import styles from './sharing-page.module.css';

const HideableOfPlan = graphql(`
  fragment HideableOfPlan on Plan {
    id
    question
    strengths
    childsWords {
      text
    }
    goals {
      id
      position
      wording
    }
    municipalInterventions {
      id
      title
    }
    careInterventions {
      id
      title
    }
    meetings {
      id
      kind
      startsAt
    }
  }
`);

const Show = graphql(`
  mutation ShowToGuardians($municipal: Boolean!, $input: ShowToGuardiansInput!) {
    municipal: showMunicipalToGuardians(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: showCareToGuardians(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

interface HiddenProps {
  plan: FragmentType<typeof HideableOfPlan>;
  hidden: readonly FragmentType<typeof HiddenFacts>[];
  mayHide: boolean;
}

/** What copies for the family leave out, by either owner's decision. */
export function Hidden({ plan: masked, hidden, mayHide }: HiddenProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { childId, owner } = useDoor();
  const plan = readFragment(HideableOfPlan, masked);
  const [opened, setOpened] = useState<'hide' | HiddenFactsFragment | null>(null);
  const close = () => setOpened(null);
  const text = t.sharingChanges.hidden;
  const all = hidden.map((each) => readFragment(HiddenFacts, each));
  if (!mayHide && all.length === 0) return null;
  return (
    <Card title={text.title}>
      <Telling>
        <p className={styles.muted}>{text.lead}</p>
        {all.length === 0 && <p className={styles.none}>{text.none}</p>}
        <ul className={styles.rows}>
          {all.map((each) => (
            <li key={each.id} className={styles.row}>
              <div>
                <p className={styles.strong}>
                  <Thing plan={plan} hidden={each} />
                </p>
                {each.reason && (
                  <p>
                    <Written>{each.reason}</Written>
                  </p>
                )}
                <p className={styles.muted}>
                  {t.sharingChanges.decidedBy(each.decidedBy, <Moment at={each.decidedAt} />)}
                </p>
              </div>
              {mayHide && each.owner === owner && (
                <Button
                  aria-label={text.showFor(optionFor(hiddenThing(plan, each) ?? each, plan, speech))}
                  onClick={() => setOpened(each)}
                >
                  {text.show}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {mayHide && hideablesOf(plan, owner).length > 0 && (
          <div className={styles.actions}>
            <Button onClick={() => setOpened('hide')}>{text.hide}</Button>
          </div>
        )}
        {opened === 'hide' && <Hide plan={plan} hidden={all} onClose={close} />}
        {opened && opened !== 'hide' && (
          <ConfirmChange
            title={text.showTitle}
            action={text.show}
            change={Show}
            variables={{ input: { childId, hiddenId: opened.id } }}
            done={text.showDone}
            onClose={close}
          >
            <p className={styles.strong}>
              <Thing plan={plan} hidden={opened} />
            </p>
            <p>{text.showMore}</p>
          </ConfirmChange>
        )}
      </Telling>
    </Card>
  );
}

/** What it is about, in the plan's own words where the viewer may read them. */
function Thing({ plan, hidden }: { plan: HideableOfPlanFragment; hidden: HiddenFactsFragment }): ReactNode {
  const speech = useSpeech();
  const text = speech.t.sharingChanges.hidden;
  const thing = hiddenThing(plan, hidden);
  if (thing?.wording && thing.what === 'GOAL') return text.goal(<Written>{thing.wording}</Written>);
  if (thing?.wording && thing.what === 'INTERVENTION')
    return text.intervention(<Written>{thing.wording}</Written>);
  return optionFor(thing ?? hidden, plan, speech);
}
