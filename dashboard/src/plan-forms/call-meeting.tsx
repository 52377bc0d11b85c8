import type { MeetingKind } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { addDays, dateOf } from '../i18n/dates.js';
import { useSpeech } from '../i18n/language.js';
import { clockOf, swedishMoment } from '../i18n/swedish-moment.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import type { FieldProblem } from '../sharing/problems.js';
import { ChoiceField, DateField, TextArea, TextField, TimeField } from '../ui/written-fields.js';
import { CalledParties } from './called-parties.js';
import { partiesNow } from './party-names.js';
import type { Facts, Meeting } from './plan-facts.js';

const Call = graphql(`
  mutation CallToMeeting($input: CallToMeetingInput!) {
    change: callToMeeting(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

interface CallMeetingProps {
  plan: Facts;
  /** a planned meeting that is called to anew */
  meeting?: Meeting | undefined;
  onClose(): void;
}

/** Calls the parties: when, where, about what, how the child wants to take part, and when to answer. */
export function CallMeeting({ plan, meeting, onClose }: CallMeetingProps) {
  const { t, dates } = useSpeech();
  const text = t.moves.call;
  const isFirst = !plan.meetings.some(({ kind, status }) => kind === 'SIP_MEETING' && status === 'HELD');
  const [kind, setKind] = useDrafted<MeetingKind>(
    'kind',
    meeting?.kind ?? (isFirst ? 'SIP_MEETING' : 'FOLLOW_UP_MEETING'),
  );
  const [day, setDay] = useDrafted('day', meeting ? dateOf(meeting.startsAt) : '');
  const [time, setTime] = useDrafted('time', meeting ? clockOf(meeting.startsAt) : '09:00');
  const [place, setPlace] = useDrafted('place', meeting?.place ?? '');
  const [link, setLink] = useDrafted('link', meeting?.link ?? '');
  const [questions, setQuestions] = useDrafted('questions', meeting?.questions ?? plan.question ?? '');
  const [participation, setParticipation] = useDrafted('participation', meeting?.childsParticipation ?? '');
  const [answerBy, setAnswerBy] = useDrafted('answerBy', meeting?.answerBy ?? '');
  const [partyIds, setParties] = useDrafted<readonly string[]>(
    'partyIds',
    partiesNow(plan)
      .filter(({ id }) => !meeting || meeting.attendance.some(({ party }) => party.id === id))
      .map(({ id }) => id),
  );

  const read = () => {
    const startsAt = swedishMoment(day, time);
    const found: FieldProblem[] = [];
    if (startsAt === null) found.push({ field: 'startsAt', code: 'REQUIRED' });
    if (place.trim() === '' && link.trim() === '') found.push({ field: 'place', code: 'REQUIRED' });
    if (link.trim() !== '' && !/^https:\/\/\S+$/i.test(link.trim()))
      found.push({ field: 'link', code: 'NOT_A_LINK' });
    if (questions.trim() === '') found.push({ field: 'questions', code: 'REQUIRED' });
    if (answerBy && day && answerBy > day) found.push({ field: 'answerBy', code: 'BEFORE_START' });
    if (partyIds.length === 0) found.push({ field: 'partyIds', code: 'NOT_READY' });
    if (startsAt === null || found.length > 0) return found;
    return {
      ...{ meetingId: meeting?.id ?? null, kind, startsAt, place: place.trim() || null },
      ...{ link: link.trim() || null, questions, childsParticipation: participation.trim() || null },
      ...{ answerBy: answerBy || null, partyIds: [...partyIds] },
    };
  };
  return (
    <PlanForm
      title={meeting ? text.againTitle : text.title}
      action={text.action}
      change={Call}
      read={read}
      about={['planId', 'meetingId']}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {meeting && <p>{text.againMore}</p>}
          <ChoiceField<MeetingKind>
            label={text.kind}
            problem={problem('kind')}
            value={kind}
            options={(['SIP_MEETING', 'FOLLOW_UP_MEETING'] as const).map((each) => [
              each,
              t.words.meeting[each],
            ])}
            onChoose={setKind}
          />
          <DateField
            label={text.day}
            hint={text.dayHint}
            min={dates.today}
            problem={problem('startsAt')}
            value={day}
            onChoose={(chosen) => {
              setDay(chosen);
              // A week before, when there is as much: the rule of notice at least one week before (M2).
              if (answerBy === '' && chosen > addDays(dates.today, 7)) setAnswerBy(addDays(chosen, -7));
            }}
          />
          <TimeField label={text.time} value={time} onChoose={setTime} />
          <TextField label={text.place} problem={problem('place')} value={place} onWrite={setPlace} />
          <TextField
            label={t.changes.optional(text.link)}
            hint={text.linkHint}
            problem={problem('link')}
            value={link}
            onWrite={setLink}
          />
          <TextArea
            label={text.questions}
            problem={problem('questions')}
            value={questions}
            onWrite={setQuestions}
          />
          <TextArea
            label={t.changes.optional(text.participation)}
            hint={text.participationHint}
            problem={problem('childsParticipation')}
            value={participation}
            onWrite={setParticipation}
          />
          <DateField
            label={t.changes.optional(text.answerBy)}
            min={dates.today}
            max={day || undefined}
            problem={problem('answerBy')}
            value={answerBy}
            onChoose={setAnswerBy}
          />
          <CalledParties
            parties={partiesNow(plan)}
            chosen={partyIds}
            problem={problem('partyIds')}
            onChoose={setParties}
          />
        </>
      )}
    </PlanForm>
  );
}
