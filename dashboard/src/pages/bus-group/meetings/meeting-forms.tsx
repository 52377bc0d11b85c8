import { useState } from 'react';
import { readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { DateField, TextArea, TextField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import type { Meeting } from './meeting.js';
import { CancelMeeting, MoveMeeting, ProposeItem, SendNotice, WithdrawItem } from './meeting-changes.js';
import { MeetingRow } from './meetings-query.js';
import { TimeFields, useWhenAndWhere } from './time-fields.js';

interface MeetingFormProps {
  meeting: Meeting;
  onClose(): void;
}

/** Another day, time or place. The day that it was to be on stays to be read. */
export function MoveMeetingForm({ meeting, onClose }: MeetingFormProps) {
  const text = useWords().meetingForms;
  const changeName = useChangeName();
  const row = readFragment(MeetingRow, meeting);
  const when = useWhenAndWhere({
    day: row.day,
    startsAt: row.startsAt ?? '',
    endsAt: row.endsAt ?? '',
    place: row.place ?? '',
    link: meeting.link ?? '',
  });
  const read = () => {
    if (when.value.day === '') return [{ field: 'day', code: 'REQUIRED' as const }];
    const asked = { meetingId: meeting.id, ...when.asked };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={row.standing === 'HELD' ? text.moveHeld : text.moveTitle}
      action={text.save}
      change={MoveMeeting}
      read={read}
      done={text.moved}
      onClose={onClose}
    >
      {(problem) => <TimeFields value={when.value} onChange={when.set} problem={problem} />}
    </GroupForm>
  );
}

/** Calls a meeting off. */
export function CancelMeetingForm({ meeting, onClose }: MeetingFormProps) {
  const { t } = useSpeech();
  const text = useWords().meetingForms;
  const changeName = useChangeName();
  const [reason, setReason] = useState('');
  const read = () => {
    const asked = { meetingId: meeting.id, reason: reason.trim() || null };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.cancelTitle}
      action={text.cancel}
      change={CancelMeeting}
      read={read}
      done={text.cancelled}
      onClose={onClose}
    >
      {(problem) => (
        <TextArea
          label={t.changes.optional(text.reason)}
          hint={text.reasonHint}
          problem={problem('reason')}
          value={reason}
          onWrite={setReason}
        />
      )}
    </GroupForm>
  );
}

/** Says that the notice was sent: in time is at least a week before, with an agenda. */
export function SendNoticeForm({ meeting, onClose }: MeetingFormProps) {
  const { dates } = useSpeech();
  const text = useWords().meetingForms;
  const changeName = useChangeName();
  const row = readFragment(MeetingRow, meeting);
  // Of a meeting that has been it was not sent today.
  const [sentOn, setSentOn] = useState(row.notice?.sentOn ?? (row.day < dates.today ? '' : dates.today));
  const read = () => {
    if (sentOn === '') return [{ field: 'sentOn', code: 'REQUIRED' as const }];
    const asked = { meetingId: meeting.id, sentOn };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.noticeTitle}
      action={text.save}
      change={SendNotice}
      read={read}
      done={text.noticeSaved}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.noticeMore(dates.full(row.noticeDueOn), meeting.agenda.length)}</p>
          <DateField
            label={text.sentOn}
            max={dates.today}
            problem={problem('sentOn')}
            value={sentOn}
            onChoose={setSentOn}
          />
        </>
      )}
    </GroupForm>
  );
}

/** Proposes an item for the agenda: by whoever leads a unit of one of the parties. */
export function ProposeItemForm({ meeting, onClose }: MeetingFormProps) {
  const { t } = useSpeech();
  const text = useWords().meetingForms;
  const changeName = useChangeName();
  const [title, setTitle] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [proposal, setProposal] = useState('');
  const read = () => {
    if (title.trim() === '') return [{ field: 'title', code: 'REQUIRED' as const }];
    const asked = {
      ...{ meetingId: meeting.id, title: title.trim(), proposal: proposal.trim() || null },
      organisation: organisation.trim() || null,
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.proposeTitle}
      action={text.propose}
      change={ProposeItem}
      read={read}
      done={text.proposed}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextField
            label={text.itemTitle}
            hint={text.noChild}
            problem={problem('title')}
            value={title}
            onWrite={setTitle}
          />
          <TextField
            label={text.organisation}
            hint={text.organisationHint}
            problem={problem('organisation') ?? problem('seatId')}
            value={organisation}
            onWrite={setOrganisation}
          />
          <TextArea
            label={t.changes.optional(text.proposal)}
            problem={problem('proposal')}
            value={proposal}
            onWrite={setProposal}
          />
        </>
      )}
    </GroupForm>
  );
}

/** Takes an item off the agenda. */
export function WithdrawForm({
  meeting,
  item,
  onClose,
}: MeetingFormProps & { item: Meeting['agenda'][number] }) {
  const text = useWords().meetingForms;
  const changeName = useChangeName();
  const read = () => {
    const asked = { meetingId: meeting.id, itemId: item.id };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.withdrawTitle}
      action={text.withdraw}
      change={WithdrawItem}
      read={read}
      done={text.withdrawn}
      onClose={onClose}
    >
      {() => (
        <p>
          <Written>{item.title}</Written>
        </p>
      )}
    </GroupForm>
  );
}
