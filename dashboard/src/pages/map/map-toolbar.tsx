import { useSpeech } from '../../i18n/language.js';
import { Button } from '../../ui/button.js';
import { DayField } from '../../ui/day-field.js';
import { SelectField } from '../../ui/field.js';
import type { Change } from './changes.js';
import { type GeographyKind, geographyKinds } from './geographies.js';
import type { MapChoice } from './map-choice.js';
import styles from './map-page.module.css';
import { useWords } from './words.js';

interface MapToolbarProps {
  choice: MapChoice;
  changes: readonly Change[];
  onChoose(next: Partial<MapChoice>): void;
}

export function MapToolbar({ choice, changes, onChoose }: MapToolbarProps) {
  const text = useWords();
  const { dates, compare } = useSpeech();
  const stops = new Map<string, string>();
  for (const { on, kind } of changes) {
    const said = stops.get(on);
    const name = text.timeline.kinds[kind];
    stops.set(on, said ? (said.includes(name) ? said : `${said}, ${name}`) : `${dates.full(on)}: ${name}`);
  }
  const kinds = geographyKinds.map((kind) => [kind, text.kinds[kind]] as const);
  return (
    <search className={`${styles.toolbar} screen-only`} aria-label={text.toolbar.label}>
      <DayField
        label={text.toolbar.day}
        day={choice.day || null}
        onChoose={(day) => onChoose({ day: day ?? '' })}
      />
      <SelectField
        label={text.toolbar.stop}
        value={stops.has(choice.day) ? choice.day : ''}
        options={[
          ['', text.toolbar.chooseStop],
          ...[...stops].sort(([a], [b]) => compare(a, b)).map(([day, said]) => [day, said] as const),
        ]}
        onChoose={(day) => onChoose({ day })}
      />
      <SelectField<GeographyKind>
        label={text.toolbar.shown}
        value={choice.shown}
        options={kinds}
        onChoose={(shown) => onChoose({ shown })}
      />
      <SelectField<GeographyKind>
        label={text.toolbar.against}
        value={choice.against}
        options={kinds}
        onChoose={(against) => onChoose({ against })}
      />
      {choice.day && (
        <Button look="quiet" className={styles.today} onClick={() => onChoose({ day: '' })}>
          {text.toolbar.today}
        </Button>
      )}
    </search>
  );
}
