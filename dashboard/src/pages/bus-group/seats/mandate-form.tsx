import { useState } from 'react';
import type { SeatMandate } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { Option, Options } from '../../../ui/options.js';
import { DateField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { SetMandate } from './seat-changes.js';
import { ownerOfSeat, type Seat } from './seats-of-level.js';

const mandates: readonly SeatMandate[] = ['DECIDES', 'PREPARES', 'OBSERVES'];

/** Writes down what whoever sits on a seat may do for the own organisation. */
export function MandateForm({ seat, onClose }: { seat: Seat; onClose(): void }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.acts.mandate;
  const changeName = useChangeName();
  const [mandate, choose] = useState<SeatMandate | null>(seat.mandate);
  const [from, setFrom] = useState(seat.mandate === null ? seat.from : dates.today);
  const read = () => {
    if (mandate === null) return [{ field: 'mandate', code: 'REQUIRED' as const }];
    if (from === '') return [{ field: 'from', code: 'REQUIRED' as const }];
    const asked = { seatId: seat.id, mandate, from };
    return { ...asked, expectedVersion: seat.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner={ownerOfSeat(seat)}
      title={text.title}
      action={text.action}
      change={SetMandate}
      read={read}
      done={text.done}
      now={
        <p>
          {words.seats.mandate}: {seat.mandate ? words.seats.mandates[seat.mandate] : words.seats.notWritten}
        </p>
      }
      onClose={onClose}
    >
      {(problem) => (
        <>
          <Options legend={words.seats.mandate} problem={problem('mandate')}>
            {mandates.map((each) => (
              <Option
                key={each}
                type="radio"
                name="mandate"
                checked={mandate === each}
                onChange={() => choose(each)}
                title={words.seats.mandates[each]}
              >
                {text.explained[each]}
              </Option>
            ))}
          </Options>
          <DateField
            label={text.from}
            hint={text.fromHint}
            problem={problem('from')}
            value={from}
            onChoose={setFrom}
          />
        </>
      )}
    </GroupForm>
  );
}
