import { useSpeech } from '../../i18n/language.js';
import { Button } from '../../ui/button.js';
import { CheckField, SearchField, SelectField } from '../../ui/field.js';
import { type Choice, type Sort, sorts, statuses } from './filter.js';
import styles from './toolbar.module.css';

interface ToolbarProps {
  choice: Choice;
  text: string;
  units: ReadonlyMap<string, string>;
  shown: number;
  all: number;
  onChoose(choice: Choice): void;
  onType(text: string): void;
  /** ↓ in the search field goes to the first child found. */
  onEnterList(): void;
  /** null when there is nothing to clear */
  onClear: (() => void) | null;
}

export function Toolbar({
  choice,
  text,
  units,
  shown,
  all,
  onChoose,
  onType,
  onEnterList,
  onClear,
}: ToolbarProps) {
  const { t, compare } = useSpeech();
  const unitOptions = [...units].sort(([, a], [, b]) => compare(a, b));
  return (
    <search className={styles.toolbar} aria-label={t.children.filters}>
      <SearchField
        label={t.children.search}
        hint={t.children.searchHint}
        value={text}
        onType={onType}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onEnterList();
        }}
      />
      <SelectField
        label={t.children.unit}
        value={choice.unit}
        options={[['', t.children.allUnits], ...unitOptions]}
        onChoose={(unit) => onChoose({ ...choice, unit })}
      />
      <SelectField
        label={t.children.status}
        value={choice.status}
        options={[
          ['', t.children.allStatuses],
          ...statuses.map((each) => [each, t.words.planStatus[each]] as const),
        ]}
        onChoose={(status) => onChoose({ ...choice, status })}
      />
      <SelectField<Sort>
        label={t.children.sort}
        value={choice.sort}
        options={sorts.map((each) => [each, t.children.sorts[each]])}
        onChoose={(sort) => onChoose({ ...choice, sort })}
      />
      <CheckField
        checked={choice.onlyOverdue}
        onChange={(onlyOverdue) => onChoose({ ...choice, onlyOverdue })}
      >
        {t.children.onlyOverdue}
      </CheckField>
      <div className={styles.result}>
        <p className="numbers" role="status">
          {t.children.shown(shown, all)}
        </p>
        {onClear && (
          <Button look="quiet" onClick={onClear}>
            {t.children.clear}
          </Button>
        )}
      </div>
    </search>
  );
}
