import { useState } from 'react';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { ChoiceField, DateField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { EndHolding } from './seat-changes.js';
import { ownerOfSeat, type Seat } from './seats-of-level.js';

/** Who sits there, or is to, and has not been given a last day that has passed. */
export function stillThere({ holders }: Pick<Seat, 'holders'>, today: string) {
  return holders.filter(({ to }) => to === null || to > today);
}

/** Somebody leaves a seat. The seat stays, with all that it answers for. */
export function EndHoldingForm({ seat, onClose }: { seat: Seat; onClose(): void }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.acts.end;
  const there = stillThere(seat, dates.today);
  const [holdingId, choose] = useState(there[0]?.id ?? '');
  const [on, setOn] = useState(dates.today);
  const read = () =>
    on === ''
      ? [{ field: 'on', code: 'REQUIRED' as const }]
      : { seatId: seat.id, holdingId, on, expectedVersion: seat.version };
  return (
    <GroupForm
      owner={ownerOfSeat(seat)}
      title={text.title}
      action={text.action}
      change={EndHolding}
      read={read}
      done={text.done}
      now={
        <p>
          {words.seats.holder}:{' '}
          {seat.holder ? <Written>{seat.holder.name}</Written> : words.seats.holderUnknown}
        </p>
      }
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField
            label={text.who}
            problem={problem('holdingId')}
            value={holdingId}
            options={there.map(({ id, name, role }) => [id, text.named(name, role)] as const)}
            onChoose={choose}
          />
          <DateField label={text.on} hint={text.onHint} problem={problem('on')} value={on} onChoose={setOn} />
          <p>{text.stays}</p>
        </>
      )}
    </GroupForm>
  );
}
