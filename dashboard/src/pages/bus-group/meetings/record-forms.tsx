import { useState } from 'react';
import type { DecisionFactsFragment, DecisionStanding, SeatPresence } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { ChoiceField, DateField, TextArea } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { nameOfSeat, type Seat } from '../seats/seats-of-level.js';
import { useWords } from '../words.js';
import type { Meeting } from './meeting.js';
import {
  FollowUpDecision,
  HoldMeeting,
  RecordDecision,
  VerifyMinutes,
  WriteMinutes,
} from './meeting-changes.js';
import { MeetingRow, NamedSeat } from './meetings-query.js';

interface RecordFormProps {
  meeting: Meeting;
  /** those in the group on the meeting's day */
  seats: readonly Seat[];
  onClose(): void;
}

const presences: readonly SeatPresence[] = ['PRESENT', 'PARTLY', 'DEPUTY', 'ABSENT'];

/** Says that the meeting was held, and how each seat took part. Of a seat that nothing is said of it stays unknown. */
export function HoldMeetingForm({ meeting, seats, onClose }: RecordFormProps) {
  const words = useWords();
  const text = words.meetingForms;
  const changeName = useChangeName();
  const ofLevel = seats.filter(({ levelId }) => levelId === meeting.level.id);
  const [said, say] = useState<Readonly<Record<string, SeatPresence | ''>>>(() =>
    Object.fromEntries(
      meeting.attendance.map(({ seat, presence }) => [readFragment(NamedSeat, seat).seatId, presence]),
    ),
  );
  const read = () => {
    const attendance = ofLevel.flatMap(({ id }) => {
      const presence = said[id];
      return presence ? [{ seatId: id, presence }] : [];
    });
    const asked = { meetingId: meeting.id, attendance };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.holdTitle}
      action={text.save}
      change={HoldMeeting}
      read={read}
      done={text.held}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.holdMore}</p>
          {ofLevel.length === 0 && <p>{words.meetings.noSeats}</p>}
          {ofLevel.map((seat) => (
            <ChoiceField<SeatPresence | ''>
              key={seat.id}
              label={nameOfSeat(seat)}
              problem={problem('attendance')}
              value={said[seat.id] ?? ''}
              options={[
                ['', words.meetings.presenceUnsaid],
                ...presences.map((each) => [each, words.meetings.presence[each]] as const),
              ]}
              onChoose={(presence) => say((before) => ({ ...before, [seat.id]: presence }))}
            />
          ))}
        </>
      )}
    </GroupForm>
  );
}

/** Writes the minutes. What is written anew must be verified anew. */
export function MinutesForm({ meeting, seats, onClose }: RecordFormProps) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.meetingForms;
  const changeName = useChangeName();
  const [written, write] = useState(meeting.minutes?.text ?? '');
  const [secretary, choose] = useState(
    readFragment(NamedSeat, meeting.minutes?.secretary ?? null)?.seatId ?? '',
  );
  const read = () => {
    if (written.trim() === '') return [{ field: 'text', code: 'REQUIRED' as const }];
    const asked = { meetingId: meeting.id, text: written.trim(), secretarySeatId: secretary || null };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={words.meetings.minutes}
      action={text.save}
      change={WriteMinutes}
      read={read}
      done={text.minutesSaved}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextArea
            label={text.minutesText}
            hint={meeting.minutes?.verifiedOn ? `${text.anew} ${text.noChild}` : text.noChild}
            problem={problem('text')}
            value={written}
            onWrite={write}
          />
          <ChoiceField
            label={t.changes.optional(words.meetings.secretary)}
            problem={problem('secretarySeatId')}
            value={secretary}
            options={[
              ['', words.meetings.notSaid],
              ...seats.map((seat) => [seat.id, nameOfSeat(seat)] as const),
            ]}
            onChoose={choose}
          />
        </>
      )}
    </GroupForm>
  );
}

/** Says that the minutes, as they stand, are verified, by another seat than the secretary's. */
export function VerifyForm({ meeting, seats, onClose }: RecordFormProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.meetingForms;
  const changeName = useChangeName();
  const secretary = readFragment(NamedSeat, meeting.minutes?.secretary ?? null)?.seatId;
  const others = seats.filter(({ id }) => id !== secretary);
  // Nobody vouches for minutes because a list began with their seat.
  const [verifierSeatId, choose] = useState('');
  const [on, setOn] = useState(dates.today);
  const read = () => {
    if (verifierSeatId === '') return [{ field: 'verifierSeatId', code: 'REQUIRED' as const }];
    if (on === '') return [{ field: 'on', code: 'REQUIRED' as const }];
    const asked = { meetingId: meeting.id, verifierSeatId, on };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.verifyTitle}
      action={text.save}
      change={VerifyMinutes}
      read={read}
      done={text.verified}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField
            label={words.meetings.verifier}
            problem={problem('verifierSeatId')}
            value={verifierSeatId}
            options={[['', text.choose], ...others.map((seat) => [seat.id, nameOfSeat(seat)] as const)]}
            onChoose={choose}
          />
          <DateField
            label={text.verifiedOn}
            max={dates.today}
            problem={problem('on')}
            value={on}
            onChoose={setOn}
          />
        </>
      )}
    </GroupForm>
  );
}

/** Records what was decided. A seat answers for it, never a person: whoever leaves takes nothing along. */
export function DecisionForm({ meeting, seats, onClose }: RecordFormProps) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.meetingForms;
  const changeName = useChangeName();
  const { day } = readFragment(MeetingRow, meeting);
  const [wording, write] = useState('');
  const [responsibleSeatId, choose] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [agendaItemId, setItem] = useState('');
  const read = () => {
    const problems: FieldProblem[] = [];
    if (wording.trim() === '') problems.push({ field: 'wording', code: 'REQUIRED' });
    if (responsibleSeatId === '') problems.push({ field: 'responsibleSeatId', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ meetingId: meeting.id, wording: wording.trim(), responsibleSeatId },
      ...{ dueOn: dueOn || null, agendaItemId: agendaItemId || null },
    };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.decisionTitle}
      action={text.save}
      change={RecordDecision}
      read={read}
      done={text.decisionSaved}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextArea
            label={text.wording}
            hint={text.noChild}
            problem={problem('wording')}
            value={wording}
            onWrite={write}
          />
          <ChoiceField
            label={text.responsible}
            hint={text.responsibleHint}
            problem={problem('responsibleSeatId')}
            value={responsibleSeatId}
            options={[['', text.choose], ...seats.map((seat) => [seat.id, nameOfSeat(seat)] as const)]}
            onChoose={choose}
          />
          <DateField
            label={t.changes.optional(text.dueOn)}
            min={day}
            problem={problem('dueOn')}
            value={dueOn}
            onChoose={setDueOn}
          />
          {meeting.agenda.length > 0 && (
            <ChoiceField
              label={t.changes.optional(text.item)}
              problem={problem('agendaItemId')}
              value={agendaItemId}
              options={[
                ['', words.meetings.notSaid],
                ...meeting.agenda.map(({ id, title }) => [id, title] as const),
              ]}
              onChoose={setItem}
            />
          )}
        </>
      )}
    </GroupForm>
  );
}

interface FollowUpFormProps {
  decision: DecisionFactsFragment;
  /** the meeting that takes it up; null between meetings */
  meetingId: string | null;
  onClose(): void;
}

const standings: readonly DecisionStanding[] = ['DONE', 'OPEN', 'DROPPED'];

/** Says what has become of a decision. */
export function FollowUpForm({ decision, meetingId, onClose }: FollowUpFormProps) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.meetingForms;
  const changeName = useChangeName();
  const [standing, choose] = useState<DecisionStanding>('DONE');
  const [result, write] = useState('');
  const read = () => {
    const asked = { decisionId: decision.id, meetingId, standing, result: result.trim() || null };
    return { ...asked, expectedVersion: decision.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.followUpTitle}
      action={text.save}
      change={FollowUpDecision}
      read={read}
      done={text.followedUp}
      now={
        <p>
          {words.meetings.standingColumn}: {words.meetings.decisionStanding[decision.standing]}
        </p>
      }
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{decision.wording}</p>
          <ChoiceField<DecisionStanding>
            label={text.standing}
            problem={problem('standing') ?? problem('meetingId')}
            value={standing}
            options={standings.map((each) => [each, words.meetings.decisionStanding[each]] as const)}
            onChoose={choose}
          />
          <TextArea
            label={t.changes.optional(text.result)}
            hint={text.noChild}
            problem={problem('result')}
            value={result}
            onWrite={write}
          />
        </>
      )}
    </GroupForm>
  );
}
