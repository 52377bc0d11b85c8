import { useState } from 'react';
import type { NeedReason, PartyKind } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { ChangeForm } from '../sharing/change-form.js';
import { useChangeName } from '../sharing/change-name.js';
import { OwnerContext } from '../sharing/owner-context.js';
import { type FieldProblem, problemAt } from '../sharing/problems.js';
import { ChoiceField, DateField, TextArea } from '../ui/written-fields.js';
import { ChildChoice } from './child-choice.js';
import { ReasonOptions } from './reason-options.js';
import { UnitChoice } from './unit-choice.js';

const Assess = graphql(`
  mutation AssessCareNeed($municipal: Boolean!, $input: AssessCareNeedInput!) {
    change: assessCareNeed(input: $input) @skip(if: $municipal) {
      __typename
      ... on CareNeedChanged {
        careNeed {
          id
          ...NeedFacts
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
        }
      }
    }
  }
`);

interface AssessCareNeedProps {
  /** the viewer's own care units: key and name */
  units: readonly (readonly [string, string])[];
  onMade(): void;
  onClose(): void;
}

/** That a child needs a plan, as the region assesses, and which municipal unit is asked to take it up. */
export function AssessCareNeed({ units, onMade, onClose }: AssessCareNeedProps) {
  const { t, dates } = useSpeech();
  const text = t.needs;
  const changeName = useChangeName();
  const [childId, setChild] = useState('');
  const [chosen, setChosen] = useState<readonly NeedReason[]>([]);
  const [question, setQuestion] = useState('');
  const [assessedOn, setAssessedOn] = useState(dates.today);
  const [unitId, setUnit] = useState(units[0]?.[0] ?? '');
  const [to, setTo] = useState<{ kind: PartyKind; unitId: string }>({ kind: 'SOCIAL_SERVICES', unitId: '' });

  const read = () => {
    const problems: FieldProblem[] = [];
    if (childId === '') problems.push({ field: 'childId', code: 'REQUIRED' });
    if (chosen.length === 0) problems.push({ field: 'reasons', code: 'REQUIRED' });
    if (question.trim() === '') problems.push({ field: 'question', code: 'REQUIRED' });
    if (assessedOn === '') problems.push({ field: 'assessedOn', code: 'REQUIRED' });
    else if (assessedOn > dates.today) problems.push({ field: 'assessedOn', code: 'IN_THE_FUTURE' });
    if (to.unitId === '') problems.push({ field: 'addressedTo', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = { childId, reasons: [...chosen], question, assessedOn, unitId, addressedTo: to.unitId };
    return { input: { ...asked, idempotencyKey: changeName.of(asked) } };
  };
  return (
    <OwnerContext value="REGION">
      <ChangeForm
        title={text.title}
        action={text.action}
        change={Assess}
        read={read}
        done={text.careDone}
        onMade={onMade}
        onClose={onClose}
      >
        {(problems) => (
          <>
            <ChildChoice
              owner="REGION"
              problem={problemAt(problems, 'childId', t)}
              value={childId}
              onChoose={setChild}
            />
            <ReasonOptions
              legend={text.reasons}
              hint={text.reasonsHint}
              problem={problemAt(problems, 'reasons', t)}
              chosen={chosen}
              onChoose={setChosen}
            />
            <TextArea
              label={text.question}
              hint={text.questionHint}
              problem={problemAt(problems, 'question', t)}
              value={question}
              onWrite={setQuestion}
            />
            <DateField
              label={text.assessedOn}
              hint={text.assessedOnHint}
              max={dates.today}
              problem={problemAt(problems, 'assessedOn', t)}
              value={assessedOn}
              onChoose={setAssessedOn}
            />
            {(units.length > 1 || problemAt(problems, 'unitId', t)) && (
              <ChoiceField
                label={text.unit}
                problem={problemAt(problems, 'unitId', t)}
                value={unitId}
                options={units}
                onChoose={setUnit}
              />
            )}
            <UnitChoice
              kindLabel={text.addressedKind}
              unitLabel={text.addressedTo}
              problem={problemAt(problems, 'addressedTo', t)}
              {...to}
              onChoose={(kind, id) => setTo({ kind, unitId: id })}
            />
            <p>{text.careMore}</p>
          </>
        )}
      </ChangeForm>
    </OwnerContext>
  );
}
