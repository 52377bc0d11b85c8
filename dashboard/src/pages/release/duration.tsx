import { monthsLater } from '../../i18n/dates.js';
import { useSpeech } from '../../i18n/language.js';
import { problemAt } from '../../sharing/problems.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/written-fields.js';
import type { Choosing } from './choosing.js';
import { latestDay } from './draft.js';
import styles from './release-page.module.css';
import { Section } from './section.js';

const shortcuts = [3, 6, 12] as const;

/** Until when: a day, or one of the usual spans. */
export function Duration({ draft, problems, onChange }: Choosing) {
  const { t, dates } = useSpeech();
  return (
    <Section number={4} title={t.release.untilWhen}>
      <p className={styles.note}>{t.release.untilHint}</p>
      <div className={styles.duration}>
        <DateField
          label={t.release.until}
          problem={problemAt(problems, 'until', t)}
          min={dates.today}
          max={latestDay(dates.today)}
          value={draft.until}
          onChoose={(until) => onChange({ until })}
        />
        <div className={styles.shortcuts}>
          {shortcuts.map((months) => {
            const day = monthsLater(dates.today, months);
            return (
              <Button
                key={months}
                aria-pressed={draft.until === day}
                onClick={() => onChange({ until: day })}
              >
                {t.release.shortcuts[months]}
              </Button>
            );
          })}
        </div>
      </div>
    </Section>
  );
}
