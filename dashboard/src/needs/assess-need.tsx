import { useState } from 'react';
import { useLocation } from 'wouter';
import type { NeedFactsFragment, NeedReason, PartyKind } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { Day } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { paths } from '../paths.js';
import { ChangeForm } from '../sharing/change-form.js';
import { useChangeName } from '../sharing/change-name.js';
import { OwnerContext } from '../sharing/owner-context.js';
import { type FieldProblem, problemAt } from '../sharing/problems.js';
import { ChoiceField, DateField, TextArea } from '../ui/written-fields.js';
import { ChildChoice } from './child-choice.js';
import { ReasonOptions } from './reason-options.js';
import { UnitChoice } from './unit-choice.js';

const Assess = graphql(`
  mutation AssessNeed($municipal: Boolean!, $input: AssessNeedInput!) {
    change: assessNeed(input: $input) @include(if: $municipal) {
      __typename
      ... on MunicipalPlanChanged {
        plan {
          id
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

const initiators: readonly PartyKind[] = [
  ...(['SOCIAL_SERVICES', 'SCHOOL', 'STUDENT_HEALTH', 'PRESCHOOL', 'COORDINATION'] as const),
  ...(['CHILD_PSYCHIATRY', 'HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE'] as const),
];

interface AssessNeedProps {
  /** the viewer's own unit, to begin with */
  unit: { readonly id: string; readonly kind: PartyKind } | null;
  /** the region's assessment that is taken up, when one is */
  need?: NeedFactsFragment | undefined;
  onMade(): void;
  onClose(): void;
}

/** Opens a plan in draft: that a child needs one, as the municipality assesses, or as the region has and is taken up. */
export function AssessNeed({ unit, need, onMade, onClose }: AssessNeedProps) {
  const { t, dates } = useSpeech();
  const text = t.needs;
  const changeName = useChangeName();
  const [, navigate] = useLocation();
  const [childId, setChild] = useState(need?.childId ?? '');
  const [chosen, setChosen] = useState<readonly NeedReason[]>(need?.reasons ?? []);
  const [question, setQuestion] = useState(need?.question ?? '');
  const [assessedOn, setAssessedOn] = useState(need?.assessedOn ?? dates.today);
  const [initiatedBy, setInitiator] = useState<PartyKind>(need?.partyKind ?? unit?.kind ?? 'SOCIAL_SERVICES');
  const [at, setAt] = useState({ kind: unit?.kind ?? 'SOCIAL_SERVICES', unitId: unit?.id ?? '' });

  const read = () => {
    const problems: FieldProblem[] = [];
    if (childId === '') problems.push({ field: 'childId', code: 'REQUIRED' });
    if (chosen.length === 0) problems.push({ field: 'reasons', code: 'REQUIRED' });
    if (question.trim() === '') problems.push({ field: 'question', code: 'REQUIRED' });
    if (assessedOn === '') problems.push({ field: 'needAssessedOn', code: 'REQUIRED' });
    else if (assessedOn > dates.today) problems.push({ field: 'needAssessedOn', code: 'IN_THE_FUTURE' });
    if (at.unitId === '') problems.push({ field: 'coordinatingUnitId', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ childId, reasons: [...chosen], question, needAssessedOn: assessedOn, initiatedBy },
      ...{ coordinatingUnitId: at.unitId, careNeedId: need?.id ?? null },
    };
    return { input: { ...asked, idempotencyKey: changeName.of(asked) } };
  };
  return (
    <OwnerContext value="MUNICIPALITY">
      <ChangeForm
        title={need ? text.takeUpTitle : text.title}
        action={need ? text.takeUpAction : text.action}
        change={Assess}
        read={read}
        done={text.done}
        onMade={(answers) => {
          onMade();
          const planId = planIn(answers);
          if (planId) navigate(paths.plan(planId));
        }}
        onClose={onClose}
      >
        {(problems) => (
          <>
            {need ? (
              <p>
                <strong>{need.child?.displayName ?? text.byKey(need.childId.slice(0, 8))}</strong>
                {need.assessedOn && need.partyKind && (
                  <>
                    {'. '}
                    {text.assessedBy(
                      t.words.partyInSentence[need.partyKind],
                      <Day date={need.assessedOn} as="full" />,
                    )}
                  </>
                )}
              </p>
            ) : (
              <ChildChoice
                owner="MUNICIPALITY"
                problem={problemAt(problems, 'childId', t)}
                value={childId}
                onChoose={setChild}
              />
            )}
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
            {!need && (
              <>
                <DateField
                  label={text.assessedOn}
                  hint={text.assessedOnHint}
                  max={dates.today}
                  problem={problemAt(problems, 'needAssessedOn', t)}
                  value={assessedOn}
                  onChoose={setAssessedOn}
                />
                <ChoiceField<PartyKind>
                  label={text.initiatedBy}
                  problem={problemAt(problems, 'initiatedBy', t)}
                  value={initiatedBy}
                  options={initiators.map((each) => [each, t.words.party[each]] as const)}
                  onChoose={setInitiator}
                />
              </>
            )}
            <UnitChoice
              kindLabel={text.coordinatingKind}
              unitLabel={text.coordinatingUnit}
              hint={text.coordinatingHint}
              problem={problemAt(problems, 'coordinatingUnitId', t)}
              {...at}
              onChoose={(kind, unitId) => setAt({ kind, unitId })}
            />
            <p role="alert">{problemAt(problems, 'careNeedId', t)}</p>
            {need && <p role="alert">{problemAt(problems, 'childId', t)}</p>}
          </>
        )}
      </ChangeForm>
    </OwnerContext>
  );
}

/** The new plan's key; null where the viewer may not read it, as when a school assesses for the social board. */
function planIn(answers: unknown): string | null {
  const { change } = (answers ?? {}) as {
    readonly change?: { readonly plan?: { readonly id: string } | null } | null;
  };
  return change?.plan?.id ?? null;
}
