import { useState } from 'react';
import type { SeatRole } from '../../../gql/graphql.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { Notice } from '../../../ui/notice.js';
import { ChoiceField, DateField, TextField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { Holder } from './holder.js';
import { Appoint } from './seat-changes.js';
import { inTheWay, relievedForGood } from './seat-life.js';
import { ownerOfSeat, type Seat } from './seats-of-level.js';

const roles: readonly SeatRole[] = ['HOLDER', 'DEPUTY'];

/** Says who is to sit on a seat, as holder or deputy. Whoever sits there until then is relieved the same day. */
export function AppointForm({ seat, onClose }: { seat: Seat; onClose(): void }) {
  const { t, dates, enumerate } = useSpeech();
  const words = useWords();
  const text = words.acts.appoint;
  const changeName = useChangeName();
  const [role, setRole] = useState<SeatRole>('HOLDER');
  const [name, setName] = useState('');
  const [from, setFrom] = useState(dates.today);
  const [to, setTo] = useState('');

  const others = inTheWay(seat.holders, { role, name: name.trim(), from, to: to || null });
  const relieved = relievedForGood(seat.holders, { role, from, to: to || null });
  const read = () => {
    if (name.trim() === '') return [{ field: 'name', code: 'REQUIRED' as const }];
    if (from === '') return [{ field: 'from', code: 'REQUIRED' as const }];
    if (to && to <= from) return [{ field: 'to', code: 'BEFORE_START' as const }];
    const asked = { seatId: seat.id, role, name: name.trim(), from, to: to || null };
    return { ...asked, expectedVersion: seat.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner={ownerOfSeat(seat)}
      title={text.title}
      action={text.action}
      change={Appoint}
      read={read}
      done={text.done}
      now={<Now seat={seat} />}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField<SeatRole>
            label={text.role}
            value={role}
            options={roles.map((each) => [each, text.roles[each]] as const)}
            onChoose={setRole}
          />
          <TextField
            label={text.name}
            hint={text.nameHint}
            problem={problem('name')}
            value={name}
            onWrite={setName}
          />
          <DateField
            label={text.from}
            hint={text.fromHint}
            problem={problem('from')}
            value={from}
            onChoose={setFrom}
          />
          {problem('from') && others.length > 0 && (
            <p>
              {words.acts.already(
                enumerate(
                  others.map((each) => (
                    <span key={each.id}>
                      <Written>{each.name}</Written>{' '}
                      {words.levels.span(
                        <Day date={each.from} as="full" />,
                        each.to && <Day date={each.to} as="full" />,
                      )}
                    </span>
                  )),
                ),
              )}
            </p>
          )}
          <DateField
            label={t.changes.optional(words.acts.to)}
            hint={words.acts.toHint}
            min={from || undefined}
            problem={problem('to')}
            value={to}
            onChoose={setTo}
          />
          <div role="status">
            {relieved && (
              <Notice
                tone="late"
                icon="warning"
                title={text.leaves[role](<Written>{relieved.name}</Written>, <Day date={from} as="full" />)}
              >
                <p>{text.leavesMore[role](<Day date={to} as="full" />)}</p>
              </Notice>
            )}
          </div>
        </>
      )}
    </GroupForm>
  );
}

/** Who sits there now. */
function Now({ seat }: { seat: Seat }) {
  const words = useWords().seats;
  return (
    <p>
      {words.holder}: <Holder seat={seat} />
      {seat.deputy && (
        <>
          . {words.deputy}: <Written>{seat.deputy.name}</Written>
        </>
      )}
    </p>
  );
}
