import { useState } from 'react';
import type { BusLevelKind } from '../../../gql/graphql.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { CheckField } from '../../../ui/field.js';
import { ChoiceField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { PlanMeeting } from './meeting-changes.js';
import { TimeFields, useWhenAndWhere } from './time-fields.js';

interface PlanMeetingFormProps {
  levels: readonly { readonly id: string; readonly kind: BusLevelKind; readonly name: string | null }[];
  onClose(): void;
}

/** Plans a meeting, or enters one that has been. The agenda may begin with the points that all groups share. */
export function PlanMeetingForm({ levels, onClose }: PlanMeetingFormProps) {
  const words = useWords();
  const text = words.meetingForms;
  const changeName = useChangeName();
  const steering = levels.find(({ kind }) => kind === 'STEERING') ?? levels[0];
  const [levelId, setLevel] = useState(steering?.id ?? '');
  const [shared, setShared] = useState(true);
  const when = useWhenAndWhere({ day: '', startsAt: '', endsAt: '', place: '', link: '' });
  const read = () => {
    if (when.value.day === '') return [{ field: 'day', code: 'REQUIRED' as const }];
    const asked = { levelId, ...when.asked, withSharedAgenda: shared };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.planTitle}
      action={text.plan}
      change={PlanMeeting}
      read={read}
      done={text.planned}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField
            label={words.seat.level}
            problem={problem('levelId')}
            value={levelId}
            options={levels.map((level) => [level.id, words.levels.name(level)] as const)}
            onChoose={setLevel}
          />
          <TimeFields value={when.value} onChange={when.set} problem={problem} />
          <CheckField checked={shared} onChange={setShared}>
            {text.withShared}
          </CheckField>
        </>
      )}
    </GroupForm>
  );
}
