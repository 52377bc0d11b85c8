import { Link } from 'wouter';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { addDays } from '../../../i18n/dates.js';
import { Day, Written } from '../../../i18n/day.js';
import { PartyMark } from '../../../parties/party.js';
import { paths } from '../../../paths.js';
import { ActButton } from '../../../ui/act-button.js';
import { Card } from '../../../ui/card.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import { HandOverForm } from './hand-over-form.js';
import { closedSeatsOf } from './left-open.js';
import { LeftOpen } from './left-open-query.js';
import styles from './seats.module.css';
import { seatsOf } from './seats-of-level.js';

/** What closed seats left open, with a way to hand it over; nothing when they left nothing. */
export function LeftOpenCard({ group: masked }: { group: FragmentType<typeof LeftOpen> }) {
  const text = useWords().handOver;
  const group = readFragment(LeftOpen, masked);
  const closed = closedSeatsOf(group);
  if (closed.length === 0) return null;
  return (
    <Card title={text.title}>
      <div className={styles.level}>
        <p>{text.lead}</p>
        <ul className={styles.closed}>
          {closed.map((seat) => (
            <li key={seat.id} className={styles.closedSeat}>
              <span className={styles.line}>
                <PartyMark kind={seat.party} named />{' '}
                <Link href={paths.busGroupSeat(group.id, seat.id, addDays(seat.closedOn, -1))}>
                  <Written>{seat.name}</Written>
                </Link>
                <Tag tone="late" icon="warning">
                  {text.closedOn(<Day date={seat.closedOn} as="full" />)}
                </Tag>
              </span>
              <ul className={styles.duties}>
                {seat.things.map((thing) => (
                  <li key={thing.id}>
                    <span className={styles.muted}>{text[thing.kind]}:</span>{' '}
                    <Written>{thing.wording}</Written>
                  </li>
                ))}
              </ul>
              {group.viewerCanChange && (
                <span className={styles.acts}>
                  <ActButton label={text.open} about={seat.name}>
                    {(close) => (
                      <HandOverForm groupId={group.id} closed={seat} seats={seatsOf(group)} onClose={close} />
                    )}
                  </ActButton>
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
