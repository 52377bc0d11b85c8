import { useState } from 'react';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { ConfirmChange } from '../../../sharing/confirm-change.js';
import { OwnerContext } from '../../../sharing/owner-context.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Notice } from '../../../ui/notice.js';
import styles from './calendar.module.css';
import { CalendarsOfGroup, EndAllSubscriptions, SubscriptionFacts } from './calendar-query.js';
import { NewAddress } from './new-address.js';
import { OwnSubscriptions } from './own-subscriptions.js';
import { useWords } from './words.js';

interface CalendarDialogProps {
  groupId: string;
  groupName: string;
  onClose(): void;
}

/** A secret address for a calendar program, how to add it, and those one has; for whoever leads the group how many there are. */
export function CalendarDialog({ groupId, groupName, onClose }: CalendarDialogProps) {
  const { t } = useSpeech();
  const text = useWords();
  const { data, error, refresh } = useSteadyQuery(CalendarsOfGroup, { id: groupId }, 'cache-and-network');
  const own = data?.calendarSubscriptions;
  const count = data?.busGroup?.calendarSubscriptionCount ?? null;
  return (
    <OwnerContext value="MUNICIPALITY">
      <Dialog title={text.title(groupName)} closeLabel={t.shell.close} narrow onClose={onClose}>
        <div className={styles.column}>
          <p>{text.what}</p>
          <p className={styles.muted}>{text.told}</p>
          {error && !own && (
            <div role="alert">
              <Notice tone="late" icon="warning" title={text.failed} />
            </div>
          )}
          <NewAddress
            groupId={groupId}
            most={own?.most ?? null}
            canSubscribe={own?.viewerCanSubscribe === true}
            onMade={refresh}
          />
          <section className={styles.section} aria-labelledby="calendar-programs">
            <h3 id="calendar-programs" className={styles.heading}>
              {text.how}
            </h3>
            {text.programs.map(({ name, steps }) => (
              <Disclosure key={name} summary={name}>
                <ol className={styles.steps}>
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              </Disclosure>
            ))}
            <p className={styles.muted}>{text.slow}</p>
          </section>
          {own && (
            <OwnSubscriptions
              items={own.items.map((each) => readFragment(SubscriptionFacts, each))}
              onChanged={refresh}
            />
          )}
          {data?.busGroup?.viewerCanEndCalendarSubscriptions && count !== null && (
            <OfGroup groupId={groupId} groupName={groupName} count={count} onChanged={refresh} />
          )}
        </div>
      </Dialog>
    </OwnerContext>
  );
}

interface OfGroupProps {
  groupId: string;
  groupName: string;
  count: number;
  onChanged(): void;
}

/** For when people leave. */
function OfGroup({ groupId, groupName, count, onChanged }: OfGroupProps) {
  const text = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="calendars-of-group">
      <h3 id="calendars-of-group" className={styles.heading}>
        {text.ofGroup}
      </h3>
      <p>{text.count(count)}</p>
      {count > 0 && (
        <>
          <p className={styles.muted}>{text.whose}</p>
          <div className={styles.acts}>
            <Button onClick={() => setAsked(true)}>{text.endAll}</Button>
          </div>
        </>
      )}
      {isAsked && (
        <ConfirmChange
          title={text.endAllTitle}
          action={text.endAll}
          isLoss
          change={EndAllSubscriptions}
          variables={{ input: { busGroupId: groupId } }}
          done={text.endAllDone}
          onMade={onChanged}
          onClose={() => setAsked(false)}
        >
          <p>{text.endAllMore(groupName)}</p>
        </ConfirmChange>
      )}
    </section>
  );
}
