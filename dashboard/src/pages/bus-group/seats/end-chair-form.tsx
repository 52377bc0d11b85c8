import { useState } from 'react';
import { graphql } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { DateField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { type Level, nameOfSeat, type Seat } from './seats-of-level.js';

const EndChair = graphql(`
  mutation EndBusChair($municipal: Boolean!, $input: EndChairInput!) {
    municipal: endBusChair(input: $input) @include(if: $municipal) {
      ...BusGroupOutcome
    }
  }
`);

interface EndChairFormProps {
  level: Level;
  chair: NonNullable<Level['chair']>;
  /** of all levels */
  seats: readonly Seat[];
  onClose(): void;
}

/** The level is to be without its chair from a day on. */
export function EndChairForm({ level, chair, seats, onClose }: EndChairFormProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.handOver.chair;
  const [on, setOn] = useState(dates.today);
  const seatId = chair.municipalSeat?.id ?? chair.regionalSeat?.id;
  const seat = seats.find(({ id }) => id === seatId);
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.title}
      action={text.action}
      change={EndChair}
      read={() =>
        on === ''
          ? [{ field: 'on', code: 'REQUIRED' as const }]
          : { levelId: level.id, chairId: chair.id, on }
      }
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.more(seat ? nameOfSeat(seat) : words.levels.chairElsewhere)}</p>
          <DateField
            label={text.on}
            hint={text.onHint}
            problem={problem('on') ?? problem('chairId')}
            value={on}
            onChoose={setOn}
          />
        </>
      )}
    </GroupForm>
  );
}
