import { useState } from 'react';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { CheckField } from '../../../ui/field.js';
import { DateField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { CloseSeat } from './seat-changes.js';
import { laterThan } from './seat-life.js';
import { ownerOfSeat, type Seat } from './seats-of-level.js';

/** There is to be no such seat any more. What it was stays to be read on the days that it was there. */
export function CloseSeatForm({ seat, onClose }: { seat: Seat; onClose(): void }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.acts.close;
  const [on, setOn] = useState(dates.today);
  const [isMeant, setMeant] = useState(false);
  const later = laterThan(seat, on);
  const read = () =>
    on === ''
      ? [{ field: 'on', code: 'REQUIRED' as const }]
      : { seatId: seat.id, on, expectedVersion: seat.version, cutsLater: isMeant };
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
          <DateField
            label={text.on}
            hint={text.onHint}
            problem={problem('on')}
            value={on}
            onChoose={(day) => {
              setOn(day);
              setMeant(false);
            }}
          />
          {later.length > 0 && (
            <>
              <p>{words.handOver.closing.later}</p>
              <ul>
                {later.map((each) => (
                  <li key={each.key}>
                    {'name' in each ? <Written>{each.name}</Written> : words.seats.mandates[each.mandate]}{' '}
                    {words.levels.span(
                      <Day date={each.from} as="full" />,
                      each.to && <Day date={each.to} as="full" />,
                    )}
                  </li>
                ))}
              </ul>
              <CheckField checked={isMeant} onChange={setMeant}>
                {words.handOver.closing.meant}
              </CheckField>
            </>
          )}
        </>
      )}
    </GroupForm>
  );
}
