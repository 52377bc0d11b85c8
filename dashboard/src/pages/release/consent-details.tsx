import type { StandingFactsFragment } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { problemAt } from '../../sharing/problems.js';
import { Option, Options } from '../../ui/options.js';
import { DateField, TextArea, TextField } from '../../ui/written-fields.js';
import type { Choosing } from './choosing.js';
import { type Draft, missingSignatures } from './draft.js';

interface ConsentDetailsProps extends Choosing {
  /** those who must sign */
  guardians: StandingFactsFragment['guardians'];
}

/** Who has signed and when, why fewer may suffice, what the child says, what the consent is for. */
export function ConsentDetails({ draft, problems, onChange, guardians }: ConsentDetailsProps) {
  const { t, dates } = useSpeech();
  const mustSign = guardians.map(({ id }) => id);
  const isWhole = guardians.length > 0 && missingSignatures(draft, mustSign).length === 0;
  const problem = problemAt(problems, 'signatures', t);
  return (
    <>
      <Options legend={t.release.signatures} hint={t.release.signaturesHint} problem={problem}>
        {guardians.length === 0 && <p>{t.release.noGuardians}</p>}
        {guardians.map(({ id, name }) => (
          <Option
            key={id}
            type="checkbox"
            checked={id in draft.signedOn}
            invalid={problem !== undefined}
            onChange={(hasSigned) => onChange({ signedOn: withSignature(draft, id, hasSigned, dates.today) })}
            title={t.release.hasSigned(name)}
            more={
              id in draft.signedOn && (
                <DateField
                  label={t.release.signedOn}
                  max={dates.today}
                  problem={problemAt(problems, `signedOn.${id}`, t)}
                  value={draft.signedOn[id] ?? ''}
                  onChoose={(day) => onChange({ signedOn: { ...draft.signedOn, [id]: day } })}
                />
              )
            }
          />
        ))}
        {!isWhole && !draft.byChild && (
          <Option
            type="checkbox"
            checked={draft.byDecision}
            onChange={(byDecision) => onChange({ byDecision })}
            title={t.release.byDecision}
            more={
              draft.byDecision && (
                <TextArea
                  label={t.release.decisionReference}
                  hint={t.release.decisionHint}
                  problem={problemAt(problems, 'decisionReference', t)}
                  value={draft.decisionReference}
                  onWrite={(decisionReference) => onChange({ decisionReference })}
                />
              )
            }
          >
            {t.release.byDecisionMore}
          </Option>
        )}
        {(!isWhole || draft.byChild) && (
          <Option
            type="checkbox"
            checked={draft.byChild}
            onChange={(byChild) => onChange({ byChild })}
            title={t.release.byChild}
          >
            {t.release.byChildMore}
          </Option>
        )}
      </Options>
      <TextArea
        label={t.changes.optional(t.release.childsView)}
        hint={t.release.childsViewHint}
        problem={problemAt(problems, 'childsView', t)}
        value={draft.childsView}
        onWrite={(childsView) => onChange({ childsView })}
      />
      <TextArea
        label={draft.byChild ? t.release.maturity : t.changes.optional(t.release.maturity)}
        hint={t.release.maturityHint}
        problem={problemAt(problems, 'maturityAssessment', t)}
        value={draft.maturityAssessment}
        onWrite={(maturityAssessment) => onChange({ maturityAssessment })}
      />
      <TextField
        label={t.release.purpose}
        problem={problemAt(problems, 'purpose', t)}
        value={draft.purpose}
        onWrite={(purpose) => onChange({ purpose })}
      />
    </>
  );
}

function withSignature(draft: Draft, guardian: string, hasSigned: boolean, today: string) {
  const { [guardian]: _, ...others } = draft.signedOn;
  return hasSigned ? { ...others, [guardian]: today } : others;
}
