import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import { lifeOf } from './seat-life.js';
import styles from './seats.module.css';
import type { Seat } from './seats-of-level.js';

/** Who has sat there and what they could do, the latest first, with the days when nobody did. */
export function SeatHistory({ seat }: { seat: Seat }) {
  const { dates } = useSpeech();
  const words = useWords();
  const life = lifeOf(seat, dates.today);
  return (
    <Card title={words.seat.history}>
      {life.length === 0 ? (
        <p className={styles.muted}>{words.seat.noHistory}</p>
      ) : (
        <DataTable
          caption={words.seat.history}
          columns={[words.seat.when, words.seat.what, words.seat.who]}
          rows={life.map((each) => ({
            key: each.key,
            cells: [
              <span key="when" className="numbers">
                {words.levels.span(
                  <Day date={each.from} as="full" />,
                  each.to && <Day date={each.to} as="full" />,
                )}
              </span>,
              words.seat.kinds[each.kind],
              each.kind === 'vacant' ? (
                <Tag key="who" tone="late" icon="warning">
                  {words.seat.nobody}
                </Tag>
              ) : each.kind === 'mandate' ? (
                words.seats.mandates[each.mandate]
              ) : (
                <Written key="who">{each.name}</Written>
              ),
            ],
          }))}
        />
      )}
      <p className={styles.whoSaid}>{words.seat.stays}</p>
    </Card>
  );
}
