import { useState } from 'react';
import type {
  ActivityPriority,
  GroupDocumentsFragment,
  GroupPlanFactsFragment,
} from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, DateField, TextArea } from '../../../ui/written-fields.js';
import { PlanActivity } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

interface ActivityFormProps {
  plan: GroupPlanFactsFragment;
  goalId: string;
  group: GroupDocumentsFragment;
  onClose(): void;
}

/** Writes an activity into a plan. A seat is responsible, never a person. */
export function ActivityForm({ plan, goalId, group, onClose }: ActivityFormProps) {
  const { t } = useSpeech();
  const words = useDocumentWords();
  const text = words.forms.activity;
  const changeName = useChangeName();
  const [wording, setWording] = useState('');
  const [priority, setPriority] = useState<ActivityPriority | ''>('NORMAL');
  const [seatId, setSeat] = useState('');
  const [dueOn, setDue] = useState('');
  const { id, version } = versionOf(plan);
  const seats = [...group.municipalSeats, ...(group.regionalSeats ?? [])];
  const read = () => {
    if (wording.trim() === '') return [{ field: 'wording', code: 'REQUIRED' as const }];
    const asked = {
      ...{ documentId: id, goalId, wording: wording.trim(), priority: priority || null },
      ...{ seatId: seatId || null, dueOn: dueOn || null },
    };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <DocumentForm
      title={text.title}
      action={text.action}
      change={PlanActivity}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextArea label={text.wording} problem={problem('wording')} value={wording} onWrite={setWording} />
          <ChoiceField
            label={text.seat}
            hint={text.seatHint}
            problem={problem('seatId')}
            value={seatId}
            options={[['', text.noSeat], ...seats.map((seat) => [seat.id, nameOf(seat)] as const)]}
            onChoose={setSeat}
          />
          <ChoiceField<ActivityPriority | ''>
            label={text.priority}
            value={priority}
            options={[
              ['HIGH', words.plan.priority.HIGH],
              ['NORMAL', words.plan.priority.NORMAL],
              ['LOW', words.plan.priority.LOW],
              ['', text.noPriority],
            ]}
            onChoose={setPriority}
          />
          <DateField
            label={t.changes.optional(text.dueOn)}
            problem={problem('dueOn')}
            value={dueOn}
            onChoose={setDue}
          />
        </>
      )}
    </DocumentForm>
  );
}

function nameOf({ organisation, post }: { organisation: string; post: string | null }): string {
  return post ? `${organisation}, ${post}` : organisation;
}
