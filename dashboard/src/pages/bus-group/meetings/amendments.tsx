import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { Day, Written } from '../../../i18n/day.js';
import { Card } from '../../../ui/card.js';
import { useWords } from '../words.js';
import type { Meeting } from './meeting.js';
import styles from './meetings.module.css';
import { SaidOfMeeting } from './meetings-query.js';
import { SeatLink } from './seat-named.js';

interface AmendmentsProps {
  meeting: Meeting;
  groupId: string;
  day: string | null;
}

type Amendment = Meeting['amendments'][number];

/** What was changed of a meeting after it had been said: before, after, when, and what whoever did it does there. */
export function Amendments({ meeting, groupId, day }: AmendmentsProps) {
  const text = useWords().meetings.amended;
  if (meeting.amendments.length === 0) return null;
  return (
    <Card title={text.title}>
      <ul className={styles.decisions}>
        {meeting.amendments.map((each) => (
          <li key={`${each.kind} ${each.id}`} className={styles.decision}>
            <p>
              <strong>{what(each, text)}</strong>
              {each.subject && (
                <>
                  {': '}
                  <Written>{each.subject}</Written>
                </>
              )}
            </p>
            {each.seat && <SeatLink seat={each.seat} groupId={groupId} day={day} />}
            {each.before && isTold(each) && (
              <p>{text.before(<Said said={each.before} kind={each.kind} groupId={groupId} day={day} />)}</p>
            )}
            {isTold(each) && (each.before || each.after) && (
              <p>
                {text.after(
                  each.after ? (
                    <Said said={each.after} kind={each.kind} groupId={groupId} day={day} />
                  ) : (
                    text.nothing
                  ),
                )}
              </p>
            )}
            {each.reason && (
              <p>
                {text.reason} <Written>{each.reason}</Written>
              </p>
            )}
            <p className={styles.muted}>
              {text.made(
                <Day date={each.madeOn} as="full" />,
                each.madeAs && <Written>{each.madeAs}</Written>,
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What minutes said stands below the minutes. */
const isTold = ({ kind }: Amendment) => kind !== 'MINUTES';

type Text = ReturnType<typeof useWords>['meetings']['amended'];

function what({ kind, before, after }: Amendment, text: Text): string {
  if (kind === 'MINUTES' && !after) return text.minutesGone;
  return kind === 'NOTICE' && !before ? text.noticeLate : text.kinds[kind];
}

interface SaidProps {
  said: FragmentType<typeof SaidOfMeeting>;
  kind: Amendment['kind'];
  groupId: string;
  day: string | null;
}

function Said({ said: masked, kind, groupId, day }: SaidProps): ReactNode {
  const words = useWords().meetings;
  const said = readFragment(SaidOfMeeting, masked);
  if (kind === 'OUTCOME') return words.standing[said.standing ?? 'UNSAID'];
  if (kind === 'ATTENDANCE') return said.presence && words.presence[said.presence];
  return (
    <>
      {said.day && <Day date={said.day} as="full" />}
      {said.startsAt && <span className="numbers"> {words.clock(said.startsAt, said.endsAt)}</span>}
      {said.place && (
        <>
          {', '}
          <Written>{said.place}</Written>
        </>
      )}{' '}
      {kind === 'VERIFICATION' && <SeatLink seat={said.seat} groupId={groupId} day={day} />}
    </>
  );
}
