import { ActButton } from '../../../ui/act-button.js';
import { useWords } from '../words.js';
import { EndChairForm } from './end-chair-form.js';
import { ChairForm, CloseLevelForm, ConvenerForm } from './level-forms.js';
import styles from './seats.module.css';
import type { Level, Seat } from './seats-of-level.js';

interface LevelActsProps {
  level: Level;
  seats: readonly Seat[];
  /** of all levels: the chair may be a seat of another */
  all: readonly Seat[];
}

/** What can be done with one level. */
export function LevelActs({ level, seats, all }: LevelActsProps) {
  const words = useWords();
  const text = words.acts;
  const name = words.levels.name(level);
  const first = [...seats, ...all.filter(({ levelId }) => levelId !== level.id)];
  return (
    <div className={styles.acts}>
      {all.length > 0 && (
        <ActButton label={text.chair.open} about={name} look="quiet">
          {(close) => <ChairForm level={level} seats={first} onClose={close} />}
        </ActButton>
      )}
      {level.chair && level.chair.to === null && (
        <ActButton label={words.handOver.chair.open} about={name} look="quiet">
          {(close) =>
            level.chair && <EndChairForm level={level} chair={level.chair} seats={all} onClose={close} />
          }
        </ActButton>
      )}
      <ActButton label={text.convener.open} about={name} look="quiet">
        {(close) => <ConvenerForm level={level} seats={first} onClose={close} />}
      </ActButton>
      {!seats.some(({ __typename }) => __typename === 'MunicipalSeat') && (
        <ActButton label={text.closeLevel.open} about={name} look="quiet">
          {(close) => <CloseLevelForm level={level} onClose={close} />}
        </ActButton>
      )}
    </div>
  );
}
