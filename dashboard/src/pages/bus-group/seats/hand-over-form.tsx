import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { ChoiceField, DateField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import type { ClosedSeat } from './left-open.js';
import { HandOver } from './left-open-query.js';
import { nameOfSeat, type Seat } from './seats-of-level.js';

interface HandOverFormProps {
  groupId: string;
  closed: ClosedSeat;
  /** those that there are */
  seats: readonly Seat[];
  onClose(): void;
}

/** Lets another seat answer for what a closed one left open. */
export function HandOverForm({ groupId, closed, seats, onClose }: HandOverFormProps) {
  const { dates } = useSpeech();
  const text = useWords().handOver;
  const changeName = useChangeName();
  const [toSeatId, setTo] = useState('');
  const [from, setFrom] = useState(dates.today);
  const read = () => {
    const problems: FieldProblem[] = [];
    if (toSeatId === '') problems.push({ field: 'toSeatId', code: 'REQUIRED' });
    if (from === '') problems.push({ field: 'from', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = { busGroupId: groupId, seatId: closed.id, toSeatId, from };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.formTitle(closed.name)}
      action={text.action}
      change={HandOver}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.more}</p>
          <ChoiceField
            label={text.to}
            problem={problem('toSeatId')}
            value={toSeatId}
            options={[['', text.choose], ...seats.map((seat) => [seat.id, nameOfSeat(seat)] as const)]}
            onChoose={setTo}
          />
          <DateField
            label={text.from}
            hint={text.fromHint}
            min={closed.closedOn}
            problem={problem('from') ?? problem('seatId')}
            value={from}
            onChoose={setFrom}
          />
        </>
      )}
    </GroupForm>
  );
}
