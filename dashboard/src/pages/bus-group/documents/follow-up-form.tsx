import { useState } from 'react';
import type {
  ActivityStanding,
  GroupDocumentsFragment,
  GroupPlanFactsFragment,
} from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, DateField, TextArea } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { FollowUpActivity } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

const standings: readonly ActivityStanding[] = ['PLANNED', 'ONGOING', 'DONE', 'DROPPED'];

interface FollowUpFormProps {
  plan: GroupPlanFactsFragment;
  meetings: GroupDocumentsFragment['meetings'];
  activity: GroupPlanFactsFragment['goals'][number]['activities'][number];
  onClose(): void;
}

/** The template of the follow-up: the day, how it stands, and what was found. */
export function FollowUpForm({ plan, meetings, activity, onClose }: FollowUpFormProps) {
  const { t, dates } = useSpeech();
  const words = useDocumentWords();
  const text = words.forms.followUp;
  const { levels } = useWords();
  const changeName = useChangeName();
  const [on, setOn] = useState(dates.today);
  const [standing, setStanding] = useState<ActivityStanding>(
    activity.standing === 'PLANNED' ? 'ONGOING' : activity.standing,
  );
  const [note, setNote] = useState('');
  const [meetingId, setMeeting] = useState('');
  const { id, version } = versionOf(plan);
  // What has been, newest first: a follow-up is made at a meeting that has come.
  const been = meetings
    .filter(({ day, standing }) => standing !== 'CANCELLED' && day <= dates.today)
    .reverse();
  const read = () => {
    if (on === '') return [{ field: 'on', code: 'REQUIRED' as const }];
    const asked = {
      documentId: id,
      activityId: activity.id,
      on,
      standing,
      note: note.trim() || null,
      meetingId: meetingId || null,
    };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <DocumentForm
      title={text.title(activity.wording)}
      action={text.action}
      change={FollowUpActivity}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {been.length > 0 && (
            <ChoiceField
              label={text.meeting}
              problem={problem('meetingId')}
              value={meetingId}
              options={[
                ['', text.noMeeting],
                ...been.map(
                  ({ id, day, levelKind }) =>
                    [id, `${dates.short(day)}, ${levels.kinds[levelKind]}`] as const,
                ),
              ]}
              onChoose={(chosen) => {
                setMeeting(chosen);
                const meeting = been.find(({ id }) => id === chosen);
                if (meeting) setOn(meeting.day);
              }}
            />
          )}
          <DateField
            label={words.forms.on}
            problem={problem('on')}
            max={dates.today}
            value={on}
            onChoose={setOn}
          />
          <ChoiceField<ActivityStanding>
            label={text.standing}
            value={standing}
            options={standings.map((each) => [each, words.plan.standings[each]] as const)}
            onChoose={setStanding}
          />
          <TextArea
            label={standing === 'DROPPED' ? text.note : t.changes.optional(text.note)}
            problem={problem('note')}
            value={note}
            onWrite={setNote}
          />
        </>
      )}
    </DocumentForm>
  );
}
