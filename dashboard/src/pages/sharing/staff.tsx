import { useState } from 'react';
import type { AssignmentFactsFragment, SharingFactsFragment } from '../../gql/graphql.js';
import { graphql, readFragment } from '../../gql/index.js';
import { dateOf } from '../../i18n/dates.js';
import { Day } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { ConfirmChange } from '../../sharing/confirm-change.js';
import { AssignmentFacts } from '../../sharing/door-facts.js';
import { ReceiverNames } from '../../sharing/receiver-names.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Telling } from '../../ui/telling.js';
import { Assign } from './assign.js';
import { useDoor } from './door-context.js';
import styles from './sharing-page.module.css';

const End = graphql(`
  mutation EndAssignment($municipal: Boolean!, $input: EndAssignmentInput!) {
    municipal: endMunicipalAssignment(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: endCareAssignment(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

/** Who works with the child under this owner: what inner secrecy rests on. Given and ended by a manager or the coordinator. */
export function Staff({ sharing }: { sharing: SharingFactsFragment }) {
  const { t } = useSpeech();
  const { childId } = useDoor();
  const [opened, setOpened] = useState<'assign' | AssignmentFactsFragment | null>(null);
  const close = () => setOpened(null);
  const all = sharing.assignments.map((each) => readFragment(AssignmentFacts, each));
  const former = all.filter(({ active }) => !active);
  const text = t.sharingChanges.staff;
  return (
    <Card title={text.title}>
      <Telling>
        <p className={styles.muted}>{text.lead}</p>
        {former.length === all.length && <p className={styles.none}>{text.none}</p>}
        <ul className={styles.rows}>
          {all
            .filter(({ active }) => active)
            .map((each) => (
              <li key={each.id} className={styles.row}>
                <Person assignment={each} />
                {each.viewerCanEnd && (
                  <Button aria-label={text.endFor(each.name)} onClick={() => setOpened(each)}>
                    {text.end}
                  </Button>
                )}
              </li>
            ))}
        </ul>
        {former.length > 0 && (
          <Disclosure summary={text.former(former.length)}>
            <ul className={styles.rows}>
              {former.map((each) => (
                <li key={each.id} className={styles.row}>
                  <Person assignment={each} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {sharing.viewerCanAssign && (
          <div className={styles.actions}>
            <Button onClick={() => setOpened('assign')}>{text.assign}</Button>
          </div>
        )}
        {opened === 'assign' && <Assign sharing={sharing} onClose={close} />}
        {opened && opened !== 'assign' && (
          <ConfirmChange
            title={text.endTitle}
            action={text.endAction}
            isLoss
            change={End}
            variables={{ input: { childId, assignmentId: opened.id } }}
            done={text.endDone}
            onClose={close}
          >
            <p>{text.endMore(opened.name)}</p>
          </ConfirmChange>
        )}
      </Telling>
    </Card>
  );
}

function Person({ assignment }: { assignment: AssignmentFactsFragment }) {
  const { t } = useSpeech();
  const { kinds } = useDoor();
  const { name, unit, active, until, endedAt } = assignment;
  const text = t.sharingChanges.staff;
  return (
    <div>
      <p className={styles.strong}>{name}</p>
      <p className={styles.muted}>
        <ReceiverNames receivers={[unit]} kinds={kinds} />
        {active && until && <>, {text.until(<Day date={until} />)}</>}
        {!active && (endedAt ?? until) && (
          <>, {text.ended(<Day date={endedAt ? dateOf(endedAt) : (until as string)} />)}</>
        )}
      </p>
    </div>
  );
}
