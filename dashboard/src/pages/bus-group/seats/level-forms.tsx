import { useState } from 'react';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, DateField, TextArea } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { CloseLevel, SetChair, SetConvener } from './group-changes.js';
import { type Level, nameOfSeat, type Seat } from './seats-of-level.js';

interface LevelFormProps {
  level: Level;
  onClose(): void;
}

/** Closes a level in which the municipality has no seat left. */
export function CloseLevelForm({ level, onClose }: LevelFormProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.acts.closeLevel;
  const [on, setOn] = useState(dates.today);
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.title(words.levels.name(level))}
      action={text.action}
      change={CloseLevel}
      read={() => (on === '' ? [{ field: 'on', code: 'REQUIRED' as const }] : { levelId: level.id, on })}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.more}</p>
          <DateField
            label={text.on}
            problem={problem('on') ?? problem('levelId')}
            value={on}
            onChoose={setOn}
          />
        </>
      )}
    </GroupForm>
  );
}

/** Says whose turn it is to convene, one organisation a line: several may share a turn (f4). */
export function ConvenerForm({ level, seats, onClose }: LevelFormProps & { seats: readonly Seat[] }) {
  const { t, dates, list } = useSpeech();
  const words = useWords();
  const text = words.acts.convener;
  const changeName = useChangeName();
  const [organisations, setOrganisations] = useState('');
  const [seatId, setSeat] = useState('');
  const [from, setFrom] = useState(dates.today);
  const [to, setTo] = useState('');
  const named = organisations.split('\n').flatMap((line) => line.trim() || []);
  const read = () => {
    if (named.length === 0) return [{ field: 'organisations', code: 'REQUIRED' as const }];
    if (from === '') return [{ field: 'from', code: 'REQUIRED' as const }];
    if (to && to <= from) return [{ field: 'to', code: 'BEFORE_START' as const }];
    const asked = { levelId: level.id, organisations: named, seatId: seatId || null, from, to: to || null };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  const municipal = seats.filter(({ __typename }) => __typename === 'MunicipalSeat');
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.title}
      action={text.action}
      change={SetConvener}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextArea
            label={text.organisations}
            hint={text.organisationsHint}
            problem={problem('organisations')}
            value={organisations}
            onWrite={setOrganisations}
          />
          <ChoiceField
            label={t.changes.optional(text.seat)}
            problem={problem('seatId')}
            value={seatId}
            options={[['', text.noSeat], ...municipal.map((seat) => [seat.id, nameOfSeat(seat)] as const)]}
            onChoose={setSeat}
          />
          <DateField
            label={text.from}
            hint={text.fromHint}
            problem={problem('from')}
            value={from}
            onChoose={setFrom}
          />
          <DateField
            label={t.changes.optional(words.acts.to)}
            hint={words.acts.toHint}
            min={from || undefined}
            problem={problem('to')}
            value={to}
            onChoose={setTo}
          />
          {problem('from') && level.conveners.length > 0 && (
            <ul>
              {level.conveners.map((turn) => (
                <li key={turn.id}>
                  <Written>{list(turn.organisations)}</Written>{' '}
                  {words.levels.span(
                    <Day date={turn.from} as="full" />,
                    turn.to && <Day date={turn.to} as="full" />,
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </GroupForm>
  );
}

/** Says which seat is to chair a level: the chair goes with the post, and not with who sits there. */
export function ChairForm({ level, seats, onClose }: LevelFormProps & { seats: readonly Seat[] }) {
  const { t, dates } = useSpeech();
  const words = useWords();
  const text = words.acts.chair;
  const changeName = useChangeName();
  const [seatId, setSeat] = useState(seats[0]?.id ?? '');
  const [from, setFrom] = useState(dates.today);
  const [to, setTo] = useState('');
  const read = () => {
    if (from === '') return [{ field: 'from', code: 'REQUIRED' as const }];
    if (to && to <= from) return [{ field: 'to', code: 'BEFORE_START' as const }];
    const asked = { levelId: level.id, seatId, from, to: to || null };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.title}
      action={text.action}
      change={SetChair}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField
            label={words.seats.seat}
            hint={text.seatHint}
            problem={problem('seatId')}
            value={seatId}
            options={seats.map((seat) => [seat.id, nameOfSeat(seat)] as const)}
            onChoose={setSeat}
          />
          <DateField
            label={text.from}
            hint={text.fromHint}
            problem={problem('from')}
            value={from}
            onChoose={setFrom}
          />
          <DateField
            label={t.changes.optional(words.acts.to)}
            hint={words.acts.toHint}
            min={from || undefined}
            problem={problem('to')}
            value={to}
            onChoose={setTo}
          />
        </>
      )}
    </GroupForm>
  );
}
