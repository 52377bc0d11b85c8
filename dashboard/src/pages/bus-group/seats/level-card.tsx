import type { ReactNode } from 'react';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { Card } from '../../../ui/card.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import styles from './seats.module.css';
import type { Level, Seat } from './seats-of-level.js';
import { SeatsTable } from './seats-table.js';

interface LevelCardProps {
  groupId: string;
  level: Level | null;
  seats: readonly Seat[];
  /** the region's seats could not be fetched */
  regionAway: boolean;
  day: string | null;
  /** what one can do with it */
  aside?: ReactNode;
}

/** A level of the group: who chairs and convenes it, and its seats. */
export function LevelCard({ groupId, level, seats, regionAway, day, aside }: LevelCardProps) {
  const words = useWords();
  return (
    <Card title={level ? words.levels.name(level) : words.seats.noLevel} aside={aside}>
      <div className={styles.level}>
        {level ? (
          <About level={level} seats={seats} />
        ) : (
          <p className={styles.muted}>{words.seats.noLevelMore}</p>
        )}
        {seats.length === 0 ? (
          <p className={styles.muted}>{words.seats.none}</p>
        ) : (
          <SeatsTable groupId={groupId} level={level} seats={seats} day={day} />
        )}
        {regionAway && <p className={styles.muted}>{words.seats.regionAway}</p>}
      </div>
    </Card>
  );
}

function About({ level, seats }: { level: Level; seats: readonly Seat[] }) {
  const { list } = useSpeech();
  const words = useWords();
  const chairId = level.chair?.municipalSeat?.id ?? level.chair?.regionalSeat?.id;
  const chair = seats.find(({ id }) => id === chairId);
  const closed = level.chair?.regionalSeat;
  const vacantSince = level.chairVacantSince ?? (closed?.to && closed.to <= closed.day ? closed.to : null);
  return (
    <>
      {level.description && (
        <p className={styles.text}>
          <Written>{level.description}</Written>
        </p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{words.levels.chair}</dt>
          <dd>
            {vacantSince ? (
              <Tag tone="late" icon="warning">
                {words.handOver.chair.vacantSince(<Day date={vacantSince} as="full" />)}
              </Tag>
            ) : chair ? (
              <Written>{chair.post ?? chair.organisation}</Written>
            ) : chairId ? (
              words.levels.chairElsewhere
            ) : (
              words.levels.notSaid
            )}
          </dd>
        </div>
        <div>
          <dt>{words.levels.convener}</dt>
          <dd>
            {level.convener ? <Written>{list(level.convener.organisations)}</Written> : words.levels.notSaid}
          </dd>
        </div>
        {level.contact && (
          <div>
            <dt>{words.levels.contact}</dt>
            <dd>
              <Written>{level.contact}</Written>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.levels.since}</dt>
          <dd>{level.from ? <Day date={level.from} as="full" /> : words.levels.sinceUnknown}</dd>
        </div>
      </dl>
      {level.conveners.length > 1 && (
        <Disclosure summary={words.levels.rotation(level.conveners.length)}>
          <ol className={styles.turns}>
            {level.conveners.map((turn) => (
              <li key={turn.id} aria-current={turn.id === level.convener?.id ? 'true' : undefined}>
                <span className="numbers">
                  {words.levels.span(
                    <Day date={turn.from} as="full" />,
                    turn.to && <Day date={turn.to} as="full" />,
                  )}
                </span>
                <Written>{list(turn.organisations)}</Written>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}
