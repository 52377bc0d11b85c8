import { useState } from 'react';
import type { AnalysisFactsFragment, GroupPlanFactsFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, TextArea, TextField } from '../../../ui/written-fields.js';
import { AddGoal } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

interface GoalFormProps {
  plan: GroupPlanFactsFragment;
  analyses: readonly AnalysisFactsFragment[];
  onClose(): void;
}

/** Writes an outcome goal into a plan; it may answer a need that an analysis found. */
export function GoalForm({ plan, analyses, onClose }: GoalFormProps) {
  const { t } = useSpeech();
  const text = useDocumentWords().forms.goal;
  const changeName = useChangeName();
  const [wording, setWording] = useState('');
  const [measure, setMeasure] = useState('');
  const [needId, setNeed] = useState('');
  const { id, version } = versionOf(plan);
  const needs = analyses.flatMap(({ year, needs }) =>
    needs.map((need) => [need.id, year === null ? need.wording : `${need.wording} (${year})`] as const),
  );
  const read = () => {
    if (wording.trim() === '') return [{ field: 'wording', code: 'REQUIRED' as const }];
    const asked = {
      ...{ documentId: id, wording: wording.trim(), measure: measure.trim() || null },
      needId: needId || null,
    };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <DocumentForm
      title={text.title}
      action={text.action}
      change={AddGoal}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextArea label={text.wording} problem={problem('wording')} value={wording} onWrite={setWording} />
          <TextField
            label={t.changes.optional(text.measure)}
            problem={problem('measure')}
            value={measure}
            onWrite={setMeasure}
          />
          {needs.length > 0 && (
            <ChoiceField
              label={text.need}
              problem={problem('needId')}
              value={needId}
              options={[['', text.noNeed], ...needs]}
              onChoose={setNeed}
            />
          )}
        </>
      )}
    </DocumentForm>
  );
}
