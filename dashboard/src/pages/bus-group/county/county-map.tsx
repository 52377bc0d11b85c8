import { municipalityTiles } from '../../../charts/tile-map/layout.js';
import type { MapTile } from '../../../charts/tile-map/tile.js';
import { TileMap } from '../../../charts/tile-map/tile-map.js';
import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { SelectField } from '../../../ui/field.js';
import type { CountyChoice, CountyRow } from './county.js';
import styles from './county.module.css';
import { type Level, measures, tileOf } from './county.rules.js';
import { useWords } from './words.js';

interface CountyMapProps {
  municipalities: readonly { readonly code: string; readonly name: string }[];
  /** The groups of a municipality, by its code. */
  ofPlace(code: string): readonly CountyRow[];
  choice: CountyChoice;
  onChoose(next: Partial<CountyChoice>): void;
}

/** A mark of its own for each, beside the number: never the colour alone. */
const marks: Record<Level, string> = { WELL: '✓', LATE: '!', GAP: '×', TOLD: '', UNKNOWN: '?' };
const fills: Record<Level, string | undefined> = {
  WELL: 'var(--well-paper)',
  LATE: 'var(--late-paper)',
  GAP: 'var(--gap-paper)',
  TOLD: 'var(--soon-paper)',
  UNKNOWN: undefined,
};
const levels: readonly Level[] = ['WELL', 'LATE', 'GAP', 'TOLD', 'UNKNOWN'];

/** The 26 municipalities as equal tiles, by what is chosen; with a table that says the same. A tile shows its groups. */
export function CountyMap({ municipalities, ofPlace, choice, onChoose }: CountyMapProps) {
  const text = useWords();
  const { measure } = choice;
  const told = municipalities.flatMap(({ code, name }) => {
    const place = municipalityTiles.get(code);
    if (!place) return [];
    const groups = ofPlace(code);
    return [{ code, name, place, groups: groups.length, ...tileOf(measure, groups) }];
  });
  const say = ({ level, text: number, groups }: (typeof told)[number]) =>
    `${text.levels[level]}${number && `: ${text.told[measure](number)}`}${groups > 1 ? `, ${text.someGroups(groups)}` : ''}`;
  const tiles = told.map(({ code, name, place, level, text: number }): MapTile => {
    const fill = fills[level];
    return {
      ...{
        ...place,
        id: code,
        name,
        mark: `${number} ${marks[level]}`.trim(),
        shortMark: marks[level] || number,
        state: level,
      },
      ...(fill ? { fill } : {}),
    };
  });
  return (
    <Card title={text.map}>
      <div className={styles.map}>
        <p className="print-only">{text.measures[measure]}</p>
        <div className="screen-only">
          <SelectField
            label={text.measure}
            value={measure}
            options={measures.map((each) => [each, text.measures[each]] as const)}
            onChoose={(next) => onChoose({ measure: next })}
          />
        </div>
        <TileMap
          label={text.mapLabel(text.measures[measure])}
          keys={text.keys}
          tiles={tiles}
          chosen={choice.municipality ?? ''}
          describe={({ id, name }) => {
            const found = told.find(({ code }) => code === id);
            return `${name}. ${found ? say(found) : ''}`;
          }}
          onChoose={(id) => onChoose({ municipality: id === choice.municipality ? null : id })}
        />
        <ul className={styles.legend} aria-label={text.legend}>
          {levels
            .filter((level) => told.some((each) => each.level === level))
            .map((level) => (
              <li key={level} className={styles.key}>
                <span className={styles.swatch} data-level={level} aria-hidden="true">
                  {marks[level]}
                </span>
                {text.legends[measure][level]}
              </li>
            ))}
        </ul>
        <Disclosure onPaper summary={text.asTable}>
          <DataTable
            caption={text.mapLabel(text.measures[measure])}
            columns={[text.place, text.measures[measure]]}
            rows={told.map((each) => ({ key: each.code, cells: [each.name, say(each)] }))}
          />
        </Disclosure>
      </div>
    </Card>
  );
}
