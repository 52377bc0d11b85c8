import { useState } from 'react';
import type { SubscriptionFactsFragment } from '../../../gql/graphql.js';
import { Day } from '../../../i18n/day.js';
import { ConfirmChange } from '../../../sharing/confirm-change.js';
import { Button } from '../../../ui/button.js';
import styles from './calendar.module.css';
import { EndSubscription, RenewSubscription } from './calendar-query.js';
import { useWords } from './words.js';

interface OwnSubscriptionsProps {
  items: readonly SubscriptionFactsFragment[];
  onChanged(): void;
}

/** The viewer's own, of all groups: until when each lasts, and whether anything fetches it. */
export function OwnSubscriptions({ items, onChanged }: OwnSubscriptionsProps) {
  const text = useWords();
  const [asked, setAsked] = useState<{ readonly id: string; readonly ends: boolean } | null>(null);
  const chosen = items.find(({ id }) => id === asked?.id);
  return (
    <section className={styles.section} aria-labelledby="own-calendars">
      <h3 id="own-calendars" className={styles.heading}>
        {text.own}
      </h3>
      {items.length === 0 && <p className={styles.muted}>{text.none}</p>}
      <ul className={styles.list}>
        {items.map(({ id, busGroup, createdAt, until, lastFetchedOn }) => (
          <li key={id} className={styles.item}>
            <div>
              <p className={styles.name}>{busGroup.name}</p>
              <p className={styles.muted}>
                {text.made(<Day date={createdAt.slice(0, 10)} />)} · {text.until(<Day date={until} />)}
              </p>
              <p className={styles.muted}>
                {lastFetchedOn ? text.fetched(<Day date={lastFetchedOn} />) : text.neverFetched}
              </p>
            </div>
            <div className={styles.acts}>
              <Button
                look="quiet"
                aria-label={`${text.renew}: ${busGroup.name}`}
                onClick={() => setAsked({ id, ends: false })}
              >
                {text.renew}
              </Button>
              <Button
                aria-label={`${text.end}: ${busGroup.name}`}
                onClick={() => setAsked({ id, ends: true })}
              >
                {text.end}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asked && chosen && (
        <ConfirmChange
          key={`${asked.id} ${asked.ends}`}
          title={asked.ends ? text.endTitle : text.renewTitle}
          action={asked.ends ? text.end : text.renew}
          isLoss={asked.ends}
          change={asked.ends ? EndSubscription : RenewSubscription}
          variables={{ input: { subscriptionId: asked.id } }}
          done={asked.ends ? text.endDone : text.renewed}
          onMade={onChanged}
          onClose={() => setAsked(null)}
        >
          <p>{(asked.ends ? text.endMore : text.renewMore)(chosen.busGroup.name)}</p>
        </ConfirmChange>
      )}
    </section>
  );
}
