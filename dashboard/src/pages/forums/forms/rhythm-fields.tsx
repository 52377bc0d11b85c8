import type { ForumRhythmPer, ForumRhythmRule } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { ChoiceField, TextField } from '../../../ui/written-fields.js';
import styles from '../forums.module.css';
import { useWords } from '../words.js';
import type { FieldsProps } from './fields-props.js';

const rules: readonly ForumRhythmRule[] = ['ABOUT', 'AT_LEAST'];
const pers: readonly ForumRhythmPer[] = ['WEEK', 'MONTH', 'TERM', 'YEAR'];

/** How often it meets: counted, in words, or both. */
export function RhythmFields({ draft, onWrite, problem }: FieldsProps) {
  const { t } = useSpeech();
  const { acts } = useWords();
  const text = acts.fields;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.rhythm}</legend>
      <div className={styles.pairFields}>
        <ChoiceField
          label={text.rule}
          value={draft.rule}
          options={rules.map((each) => [each, text.rules[each]] as const)}
          onChoose={(rule) => onWrite({ rule })}
        />
        <TextField
          label={t.changes.optional(text.times)}
          problem={problem('description.rhythm.times')}
          value={draft.times}
          onWrite={(times) => onWrite({ times })}
        />
        <TextField
          label={t.changes.optional(text.every)}
          problem={problem('description.rhythm.every')}
          value={draft.every}
          onWrite={(every) => onWrite({ every })}
        />
        <ChoiceField<ForumRhythmPer | ''>
          label={text.per}
          problem={problem('description.rhythm.per')}
          value={draft.per}
          options={[['', acts.unknown] as const, ...pers.map((each) => [each, text.pers[each]] as const)]}
          onChoose={(per) => onWrite({ per })}
        />
      </div>
      <TextField
        label={t.changes.optional(text.rhythmWords)}
        problem={problem('description.rhythm.words')}
        value={draft.rhythmWords}
        onWrite={(rhythmWords) => onWrite({ rhythmWords })}
      />
    </fieldset>
  );
}
