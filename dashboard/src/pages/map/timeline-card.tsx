import { useSpeech } from '../../i18n/language.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Disclosure } from '../../ui/disclosure.js';
import type { Change } from './changes.js';
import type { MapChoice } from './map-choice.js';
import styles from './timeline-card.module.css';
import { useWords } from './words.js';

/** More names than these say less than their number does. */
const mostNames = 4;

interface TimelineCardProps {
  changes: readonly Change[];
  /** the day that is shown */
  day: string;
  onChoose(next: Partial<MapChoice>): void;
}

/** What became of areas, latest first, each with its source and how exactly the day is known. */
export function TimelineCard({ changes, day, onChoose }: TimelineCardProps) {
  const text = useWords();
  const { dates } = useSpeech();
  const days = [...new Set(changes.map(({ on }) => on))].reverse();
  // The map that is shown is the one that the latest change until then made.
  const current = days.find((on) => on <= day);
  return (
    <Card title={text.timeline.title} anchor="andringar">
      {days.length === 0 && <p>{text.timeline.none}</p>}
      <ol className={styles.days}>
        {days.map((on) => (
          <li key={on} className={styles.day} data-current={on === current}>
            <div className={styles.head}>
              <h3 className={styles.date}>
                <time dateTime={on}>{dates.full(on)}</time>
              </h3>
              {on === current && <span className={styles.now}>{text.timeline.shownNow}</span>}
              {on !== day && (
                <Button
                  look="quiet"
                  className="screen-only"
                  aria-label={text.timeline.show(dates.full(on))}
                  onClick={() => onChoose({ day: on })}
                >
                  {text.timeline.showShort}
                </Button>
              )}
            </div>
            <ul className={styles.changes}>
              {changes
                .filter((change) => change.on === on)
                .map((change) => (
                  <ChangeLine
                    key={[change.kind, ...change.after.map(({ id }) => id)].join()}
                    change={change}
                  />
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const text = useWords();
  const { list } = useSpeech();
  const { before, after, kind, knownTo, sources } = change;
  const isMany = before.length > mostNames || after.length > mostNames;
  const names = (areas: Change['before']) => list(areas.map(({ name }) => name));
  const what =
    before.length === 0 || after.length === 0
      ? isMany
        ? String(before.length + after.length)
        : names([...before, ...after])
      : isMany
        ? text.timeline.counts(before.length, after.length)
        : text.timeline.became(names(before), names(after));
  return (
    <li>
      <p>
        <strong>
          {text.timeline.kinds[kind]} {text.timeline.changes[change.change]}
        </strong>
        {': '}
        {what}.{after.some(({ compositionKnown }) => !compositionKnown) && ` ${text.timeline.unknownGround}`}
        {knownTo && <span className={styles.soft}> ({text.timeline.knownTo[knownTo]})</span>}
      </p>
      <Disclosure summary={text.timeline.sources}>
        {sources.length > 0 ? (
          <ul className={styles.sources}>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        ) : (
          <p>{text.timeline.recorded}</p>
        )}
      </Disclosure>
    </li>
  );
}
