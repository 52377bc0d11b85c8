import { useId } from 'react';
import { useSpeech } from '../i18n/language.js';
import { Notice } from '../ui/notice.js';
import type { WrittenField } from './conflict.js';
import styles from './conflict-choice.module.css';

/** What both wrote, field by field, and which of them is to stand. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

interface ConflictChoiceProps {
  fields: readonly WrittenField[];
  choices: Choices;
  onChoose(key: string, whose: 'mine' | 'theirs'): void;
}

/** Shows both versions of what two have written at once, and lets the reader choose. */
export function ConflictChoice({ fields, choices, onChoose }: ConflictChoiceProps) {
  const { t } = useSpeech();
  const text = t.moves.conflict;
  return (
    <section className={styles.conflict} aria-label={text.title}>
      <Notice tone="late" icon="warning" title={text.title}>
        <p>{fields.length > 0 ? text.choose : text.nothingShared}</p>
      </Notice>
      {fields.map((field) => (
        <Both key={field.key} field={field} chosen={choices[field.key] ?? 'mine'} onChoose={onChoose} />
      ))}
    </section>
  );
}

function Both({
  field,
  chosen,
  onChoose,
}: {
  field: WrittenField;
  chosen: 'mine' | 'theirs';
  onChoose: ConflictChoiceProps['onChoose'];
}) {
  const { t } = useSpeech();
  const text = t.moves.conflict;
  const name = useId();
  const say = field.say ?? ((value: string) => value);
  return (
    <fieldset className={styles.both}>
      <legend className={styles.legend}>{field.label}</legend>
      {(['mine', 'theirs'] as const).map((whose) => {
        const value = say(whose === 'mine' ? field.typed : field.now);
        return (
          <label key={whose} className={styles.one} data-checked={chosen === whose}>
            <span className={styles.whose}>
              <input
                type="radio"
                name={name}
                checked={chosen === whose}
                onChange={() => onChoose(field.key, whose)}
              />
              {text[whose]}
            </span>
            <span className={styles.value}>{value === '' ? t.moves.empty : value}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
