import { type Meeting, overlay } from '@samsyn/collaboration/geography/overlay.rules';
import { useSpeech } from '../../i18n/language.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { Disclosure } from '../../ui/disclosure.js';
import styles from './map-page.module.css';
import type { MapTold } from './told.js';
import { useWords } from './words.js';

/** Two geographies over each other: who meets whom, and where the borders disagree. */
export function OverlayCard({ data, geographies, choice }: MapTold) {
  const text = useWords();
  const { list } = useSpeech();
  const [left, right] = [geographies[choice.shown], geographies[choice.against]];
  const title = text.overlay.title(text.kinds[choice.shown], text.kindsInside[choice.against]);
  if (choice.shown === choice.against || !left || !right) {
    return (
      <Card title={title}>
        <p className={styles.muted}>{choice.shown === choice.against ? text.overlay.same : text.map.away}</p>
      </Card>
    );
  }
  const laid = overlay(left, right);
  const names = new Map([...left, ...right, ...(data.districtParts ?? [])].map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const inLeft = new Map(left.map((area) => [area.id, area.name]));
  const several = [...laid.leftMeetingSeveral, ...laid.rightMeetingSeveral];
  const meeting = ({ id, meets }: Meeting) => (
    <li key={id}>{text.overlay.meets(inLeft.get(id) ?? name(id), list(meets.map(name)))}</li>
  );
  return (
    <Card title={title} anchor="granserna">
      <div className={styles.stack}>
        {laid.overlaps.length > 0 && (
          <p className={styles.sum} role="status">
            {text.overlay.summary(laid.overlaps.length, several.length, laid.oneToOne.length)}
          </p>
        )}
        {laid.unknown.length > 0 && (
          <p className={styles.unknown}>{text.overlay.unknown(laid.unknown.length)}</p>
        )}
        {laid.overlaps.length > 0 && (
          <div className={styles.two}>
            <div>
              <h3 className={styles.sub}>{text.overlay.disagreements}</h3>
              {several.length > 0 ? (
                <ul className={styles.lines}>{several.map(meeting)}</ul>
              ) : (
                <p className={styles.muted}>{text.overlay.agree}</p>
              )}
            </div>
            {laid.oneToOne.length > 0 && (
              <div>
                <h3 className={styles.sub}>{text.overlay.oneToOne}</h3>
                <ul className={styles.lines}>
                  {laid.oneToOne.map((pair) => (
                    <li key={pair.left}>
                      {name(pair.left) === name(pair.right)
                        ? name(pair.left)
                        : `${name(pair.left)} – ${name(pair.right)}`}
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        )}
        {laid.overlaps.length > 0 && (
          <Disclosure onPaper summary={text.overlay.table}>
            <DataTable
              caption={title}
              columns={[text.kinds[choice.shown], text.kinds[choice.against], text.overlay.shared]}
              rows={laid.overlaps.map((pair) => ({
                key: `${pair.left} ${pair.right}`,
                cells: [name(pair.left), name(pair.right), list(pair.partIds.map(name))],
              }))}
            />
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
