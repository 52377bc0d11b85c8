import type { ForumAgreementStanding } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { ChoiceField, DateField, TextField } from '../../../ui/written-fields.js';
import styles from '../forums.module.css';
import { useWords } from '../words.js';
import type { FieldsProps } from './fields-props.js';

const standings: readonly ForumAgreementStanding[] = ['NOT_SHOWN', 'WRITTEN', 'NONE'];

/** What it rests on; of one that is written, which and for how long. */
export function AgreementFields({ draft, onWrite, problem }: FieldsProps) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.acts.fields;
  const at = (field: string) => problem(`description.agreement.${field}`);
  const optional = t.changes.optional;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.agreement}</legend>
      <ChoiceField
        label={text.agreementStanding}
        value={draft.standing}
        options={standings.map((each) => [each, words.words.agreements[each]] as const)}
        onChoose={(standing) => onWrite({ standing })}
      />
      {draft.standing === 'WRITTEN' && (
        <>
          <TextField
            label={text.agreementText}
            problem={at('text')}
            value={draft.agreement}
            onWrite={(agreement) => onWrite({ agreement })}
          />
          <div className={styles.pairFields}>
            <DateField
              label={optional(text.agreementFrom)}
              problem={at('from')}
              value={draft.agreementFrom}
              onChoose={(agreementFrom) => onWrite({ agreementFrom })}
            />
            <DateField
              label={optional(text.agreementTo)}
              problem={at('to')}
              value={draft.agreementTo}
              onChoose={(agreementTo) => onWrite({ agreementTo })}
            />
          </div>
          <TextField
            label={optional(text.termMonths)}
            problem={at('termMonths')}
            value={draft.termMonths}
            onWrite={(termMonths) => onWrite({ termMonths })}
          />
          <TextField
            label={optional(text.renewal)}
            problem={at('renewal')}
            value={draft.renewal}
            onWrite={(renewal) => onWrite({ renewal })}
          />
          <TextField
            label={optional(text.followUpMonths)}
            problem={at('followUpMonths')}
            value={draft.followUpMonths}
            onWrite={(followUpMonths) => onWrite({ followUpMonths })}
          />
        </>
      )}
    </fieldset>
  );
}
