import { useState } from 'react';
import type { BussamMeetingFactsFragment, BussamMeetingOutcome } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { Option, Options } from '../../../ui/options.js';
import { ChoiceField, DateField, TextArea, TextField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { PlanBussamMeeting, RecordBussamDecision, RecordBussamMeeting } from './bussam-changes.js';
import { BussamForm, missing } from './bussam-form.js';
import type { BodyChoice } from './plan-forms.js';

/** Plans a meeting of one of the bodies. */
export function PlanMeetingForm({ bodies, onClose }: { bodies: readonly BodyChoice[]; onClose(): void }) {
  const text = useWords().acts.plan;
  const changeName = useChangeName();
  const [body, setBody] = useState(bodies[0]?.id ?? '');
  const [on, setOn] = useState('');
  const read = () => {
    const problems = missing({ on });
    if (problems.length > 0) return problems;
    return { body, on, idempotencyKey: changeName.of({ body, on }) };
  };
  return (
    <BussamForm
      title={text.title}
      action={text.action}
      change={PlanBussamMeeting}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField
            label={text.body}
            problem={problem('body')}
            value={body}
            options={bodies.map(({ id, name }) => [id, name] as const)}
            onChoose={setBody}
          />
          <DateField label={text.on} problem={problem('on')} value={on} onChoose={setOn} />
        </>
      )}
    </BussamForm>
  );
}

interface MeetingFormProps {
  meeting: BussamMeetingFactsFragment;
  onClose(): void;
}

/** Says what is known of a meeting: that its notice went out, whether it was held, where its minutes are. */
export function RecordMeetingForm({ meeting, onClose }: MeetingFormProps) {
  const { t, dates } = useSpeech();
  const words = useWords();
  const text = words.acts.record;
  const isOver = meeting.day <= dates.today;
  const [noticeSentOn, setNotice] = useState(meeting.noticeSentOn ?? '');
  const [noticeWithAgenda, setAgenda] = useState(meeting.notice !== 'WITHOUT_AGENDA');
  const [outcome, setOutcome] = useState<BussamMeetingOutcome | ''>(
    meeting.standing === 'HELD' || meeting.standing === 'CANCELLED' ? meeting.standing : '',
  );
  const [minutesKeptIn, setMinutes] = useState(meeting.minutesKeptIn ?? '');
  const read = () => ({
    ...{ meetingId: meeting.id, expectedVersion: meeting.version },
    ...(noticeSentOn && { noticeSentOn, noticeWithAgenda }),
    ...{ outcome: outcome || null, minutesKeptIn: minutesKeptIn.trim() || null },
  });
  const outcomes = isOver ? (['', 'HELD', 'CANCELLED'] as const) : (['', 'CANCELLED'] as const);
  return (
    <BussamForm
      title={text.title(meeting.bodyName, dates.full(meeting.day))}
      action={text.action}
      change={RecordBussamMeeting}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <DateField
            label={t.changes.optional(text.notice)}
            problem={problem('noticeSentOn')}
            max={dates.today}
            value={noticeSentOn}
            onChoose={setNotice}
          />
          {noticeSentOn && (
            <Options legend={text.agenda} legendHidden>
              <Option type="checkbox" checked={noticeWithAgenda} onChange={setAgenda} title={text.agenda} />
            </Options>
          )}
          <ChoiceField<BussamMeetingOutcome | ''>
            label={text.outcome}
            problem={problem('outcome')}
            value={outcome}
            options={outcomes.map(
              (each) => [each, each === '' ? text.notSaid : words.meeting[each]] as const,
            )}
            onChoose={setOutcome}
          />
          {outcome === 'HELD' && (
            <TextField
              label={t.changes.optional(text.minutes)}
              problem={problem('minutesKeptIn')}
              value={minutesKeptIn}
              onWrite={setMinutes}
            />
          )}
        </>
      )}
    </BussamForm>
  );
}

/** Records what a meeting decided. */
export function DecisionForm({ meeting, onClose }: MeetingFormProps) {
  const { t } = useSpeech();
  const text = useWords().acts.decision;
  const changeName = useChangeName();
  const [what, setWhat] = useState('');
  const [responsible, setResponsible] = useState('');
  const [dueOn, setDueOn] = useState('');
  const read = () => {
    const problems = missing({ what });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ meetingId: meeting.id, what: what.trim(), responsible: responsible.trim() || null },
      dueOn: dueOn || null,
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <BussamForm
      title={text.title}
      action={text.action}
      change={RecordBussamDecision}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextArea label={text.what} problem={problem('what')} value={what} onWrite={setWhat} />
          <TextField
            label={t.changes.optional(text.responsible)}
            problem={problem('responsible')}
            value={responsible}
            onWrite={setResponsible}
          />
          <DateField
            label={t.changes.optional(text.dueOn)}
            problem={problem('dueOn')}
            min={meeting.day}
            value={dueOn}
            onChoose={setDueOn}
          />
        </>
      )}
    </BussamForm>
  );
}
