import { useState } from 'react';
import type {
  ActivityPriority,
  GroupDocumentsFragment,
  GroupPlanFactsFragment,
} from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, DateField, TextArea } from '../../../ui/written-fields.js';
import { ChangeActivity, PlanActivity } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

interface ActivityFormProps {
  plan: GroupPlanFactsFragment;
  goalId: string;
  group: GroupDocumentsFragment;
  /** the one that is to read otherwise; none: a new one */
  activity?: GroupPlanFactsFragment['goals'][number]['activities'][number];
  onClose(): void;
}

/** Writes an activity into a plan, or says how one reads from today on. A seat is responsible, never a person. */
export function ActivityForm({ plan, goalId, group, activity, onClose }: ActivityFormProps) {
  const { t } = useSpeech();
  const words = useDocumentWords();
  const { activity: text, change } = words.forms;
  const changeName = useChangeName();
  const [wording, setWording] = useState(activity?.wording ?? '');
  const [priority, setPriority] = useState<ActivityPriority | ''>(
    activity ? (activity.priority ?? '') : 'NORMAL',
  );
  const current = activity?.municipalSeat ?? activity?.regionalSeat;
  const [seatId, setSeat] = useState(current?.id ?? '');
  const [dueOn, setDue] = useState(activity?.dueOn ?? '');
  const { id, version } = versionOf(plan);
  const there = [...group.municipalSeats, ...(group.regionalSeats ?? [])];
  // Who answers already is offered also after its seat was closed.
  const seats = current && !there.some((seat) => seat.id === current.id) ? [current, ...there] : there;
  const read = () => {
    if (wording.trim() === '') return [{ field: 'wording', code: 'REQUIRED' as const }];
    const asked = {
      ...{ documentId: id, wording: wording.trim(), priority: priority || null },
      ...{ seatId: seatId || null, dueOn: dueOn || null },
    };
    const which = activity ? { activityId: activity.id } : { goalId };
    const whole = { ...asked, ...which };
    return {
      ...whole,
      expectedVersion: version,
      idempotencyKey: changeName.of(activity ? { ...whole, version } : whole),
    };
  };
  return (
    <DocumentForm
      title={activity ? change.title : text.title}
      action={activity ? change.action : text.action}
      change={activity ? ChangeActivity : PlanActivity}
      read={read}
      done={activity ? change.done : text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {activity && <p>{change.lead}</p>}
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
