import type { ForumForm, ForumIndividualCases, NeedReason } from '../../../gql/graphql.js';
import { capitalised } from '../../../i18n/capitalised.js';
import { useSpeech } from '../../../i18n/language.js';
import { CheckField } from '../../../ui/field.js';
import { Option, Options } from '../../../ui/options.js';
import { ChoiceField, TextArea, TextField } from '../../../ui/written-fields.js';
import { followUps, themes } from '../choice.js';
import styles from '../forums.module.css';
import { useWords } from '../words.js';
import { AgreementFields } from './agreement-fields.js';
import type { FieldsProps } from './fields-props.js';
import { RhythmFields } from './rhythm-fields.js';

const forms: readonly ForumForm[] = ['STANDING', 'PROJECT', 'OPERATION'];
const cases: readonly ForumIndividualCases[] = [
  ...(['NOT_SHOWN', 'NO', 'WITH_CONSENT', 'WITH_CONSENT_OR_BY_LAW', 'GROUND_NOT_SHOWN'] as const),
];
const reasons: readonly NeedReason[] = [
  ...([
    'ASYLUM_SEEKER',
    'DISABILITY',
    'CHRONIC_DISEASE',
    'MENTAL_ILL_HEALTH',
    'FAILING_SUPPORT_AT_HOME',
  ] as const),
  ...(['TEMPORARY_CRISIS', 'NEUROPSYCHIATRIC', 'PROBLEMATIC_SCHOOLING', 'COMORBIDITY'] as const),
];

/** What a forum is, field by field; what is not known is left empty. */
export function DescriptionFields({ draft, onWrite, problem }: FieldsProps) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.acts.fields;
  const optional = t.changes.optional;
  const toggled = <Value,>(list: readonly Value[], value: Value, isIn: boolean) =>
    isIn ? [...list, value] : list.filter((each) => each !== value);
  return (
    <>
      <TextField
        label={text.name}
        problem={problem('description.name')}
        value={draft.name}
        onWrite={(name) => onWrite({ name })}
      />
      <ChoiceField
        label={text.form}
        value={draft.form}
        options={forms.map((each) => [each, words.words.forms[each]] as const)}
        onChoose={(form) => onWrite({ form })}
      />
      <TextArea
        label={optional(text.purpose)}
        problem={problem('description.purpose')}
        value={draft.purpose}
        onWrite={(purpose) => onWrite({ purpose })}
      />
      <Options legend={text.themes} hint={text.themesHint}>
        {themes.map((theme) => (
          <Option
            key={theme}
            type="checkbox"
            checked={draft.themes.includes(theme)}
            onChange={(isIn) => onWrite({ themes: toggled(draft.themes, theme, isIn) })}
            title={words.words.themes[theme]}
          />
        ))}
      </Options>
      <Options legend={optional(text.reasons)}>
        {reasons.map((reason) => (
          <Option
            key={reason}
            type="checkbox"
            checked={draft.reasons.includes(reason)}
            onChange={(isIn) => onWrite({ reasons: toggled(draft.reasons, reason, isIn) })}
            title={capitalised(t.words.reason[reason])}
          />
        ))}
      </Options>
      <div className={styles.pairFields}>
        <TextField
          label={optional(text.ageFrom)}
          problem={problem('description.ageFrom')}
          value={draft.ageFrom}
          onWrite={(ageFrom) => onWrite({ ageFrom })}
        />
        <TextField
          label={optional(text.ageTo)}
          problem={problem('description.ageTo')}
          value={draft.ageTo}
          onWrite={(ageTo) => onWrite({ ageTo })}
        />
      </div>
      <TextField
        label={optional(text.targetGroup)}
        problem={problem('description.targetGroup')}
        value={draft.targetGroup}
        onWrite={(targetGroup) => onWrite({ targetGroup })}
      />
      <CheckField
        checked={draft.membersComplete}
        onChange={(membersComplete) => onWrite({ membersComplete })}
      >
        {text.membersComplete}
      </CheckField>
      <TextField
        label={optional(text.convener)}
        hint={text.functionHint}
        problem={problem('description.convener')}
        value={draft.convener}
        onWrite={(convener) => onWrite({ convener })}
      />
      <TextField
        label={optional(text.contact)}
        hint={text.functionHint}
        problem={problem('description.contact')}
        value={draft.contact}
        onWrite={(contact) => onWrite({ contact })}
      />
      <RhythmFields draft={draft} onWrite={onWrite} problem={problem} />
      <AgreementFields draft={draft} onWrite={onWrite} problem={problem} />
      <ChoiceField
        label={text.followUp}
        value={draft.followUp}
        options={followUps.map((each) => [each, words.words.followUps[each]] as const)}
        onChoose={(followUp) => onWrite({ followUp })}
      />
      <TextField
        label={optional(text.followUpWords)}
        problem={problem('description.followUpWords')}
        value={draft.followUpWords}
        onWrite={(followUpWords) => onWrite({ followUpWords })}
      />
      <ChoiceField
        label={text.cases}
        value={draft.cases}
        options={cases.map((each) => [each, words.words.cases[each]] as const)}
        onChoose={(next) => onWrite({ cases: next })}
      />
      <TextField
        label={optional(words.acts.source)}
        hint={words.acts.sourceHint}
        problem={problem('description.source')}
        value={draft.source}
        onWrite={(source) => onWrite({ source })}
      />
    </>
  );
}
