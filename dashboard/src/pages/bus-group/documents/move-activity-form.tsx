import { useState } from 'react';
import type { GroupPlanFactsFragment } from '../../../gql/graphql.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField } from '../../../ui/written-fields.js';
import { MoveActivity } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

type Goal = GroupPlanFactsFragment['goals'][number];

interface MoveActivityFormProps {
  plan: GroupPlanFactsFragment;
  goal: Goal;
  activity: Goal['activities'][number];
  onClose(): void;
}

/** Puts an activity before another of its goal, or last. */
export function MoveActivityForm({ plan, goal, activity, onClose }: MoveActivityFormProps) {
  const text = useDocumentWords().forms.move;
  const changeName = useChangeName();
  const others = goal.activities.filter(({ id }) => id !== activity.id);
  const [before, setBefore] = useState(others[0]?.id ?? '');
  const { id, version } = versionOf(plan);
  const read = () => {
    const asked = { documentId: id, activityId: activity.id, beforeId: before || null };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of({ ...asked, version }) };
  };
  return (
    <DocumentForm
      title={text.title(activity.wording)}
      action={text.action}
      change={MoveActivity}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <ChoiceField
          label={text.where}
          problem={problem('beforeId')}
          value={before}
          options={[...others.map((each) => [each.id, text.before(each.wording)] as const), ['', text.last]]}
          onChoose={setBefore}
        />
      )}
    </DocumentForm>
  );
}
