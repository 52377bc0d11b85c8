import { readFragment } from '../../../gql/index.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';
import { useWords } from '../words.js';
import { GroupActs } from './group-acts.js';
import { LeftOpenCard } from './left-open-card.js';
import { LevelActs } from './level-acts.js';
import { LevelCard } from './level-card.js';
import { LineageCard } from './lineage-card.js';
import { NoLevels } from './no-levels.js';
import { PartiesCard } from './parties-card.js';
import styles from './seats.module.css';
import { byLevel, seatsOf } from './seats-of-level.js';
import { GroupSeats, SeatsOfGroup } from './seats-query.js';

/** "Platser": who sits in the group, level by level, as posts; and what the group has been. */
export function SeatsTab({ groupId }: { groupId: string }) {
  const words = useWords().seats;
  const [day] = useGroupDay();
  const page = useSteadyQuery(SeatsOfGroup, { id: groupId, on: day }, 'cache-and-network');
  return (
    <GroupFrame groupId={groupId} tab="seats" page={page} consequence={words.regionMissing}>
      {(masked) => {
        const group = readFragment(GroupSeats, masked);
        const levels = byLevel(group);
        return (
          <div className={styles.columns}>
            <div className={styles.column}>
              <GroupActs group={group} />
              <LeftOpenCard group={masked} />
              {levels.length === 0 && <NoLevels />}
              {levels.map(({ level, seats }) => (
                <LevelCard
                  key={level?.id ?? 'none'}
                  groupId={groupId}
                  level={level}
                  seats={seats}
                  regionAway={group.regionalSeats === null}
                  day={day}
                  aside={
                    level &&
                    group.viewerCanChange && <LevelActs level={level} seats={seats} all={seatsOf(group)} />
                  }
                />
              ))}
            </div>
            <div className={styles.column}>
              <PartiesCard group={masked} />
              <LineageCard group={masked} />
            </div>
          </div>
        );
      }}
    </GroupFrame>
  );
}
