import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { DateField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { CloseSeat } from './seat-changes.js';
import { ownerOfSeat, type Seat } from './seats-of-level.js';

/** There is to be no such seat any more. What it was stays to be read on the days that it was there. */
export function CloseSeatForm({ seat, onClose }: { seat: Seat; onClose(): void }) {
  const { dates } = useSpeech();
  const text = useWords().acts.close;
  const [on, setOn] = useState(dates.today);
  const read = () =>
    on === ''
      ? [{ field: 'on', code: 'REQUIRED' as const }]
      : { seatId: seat.id, on, expectedVersion: seat.version };
  return (
    <GroupForm
      owner={ownerOfSeat(seat)}
      title={text.title}
      action={text.action}
      change={CloseSeat}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.more}</p>
          <DateField label={text.on} hint={text.onHint} problem={problem('on')} value={on} onChoose={setOn} />
        </>
      )}
    </GroupForm>
  );
}
