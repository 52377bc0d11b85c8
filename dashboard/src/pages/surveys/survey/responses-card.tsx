import { useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ResponsesOfGroupFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Icon } from '../../../ui/icon.js';
import { Tag } from '../../../ui/tag.js';
import { ableAmong, isNeverShown } from '../can-answer.js';
import styles from '../surveys.module.css';
import { useWords } from '../words.js';
import { type AskedGroup, type NamedSeat, reminderText } from './reminder.js';

interface ResponsesCardProps {
  responses: readonly ResponsesOfGroupFragment[];
  /** All that stand, for who sees the responses of all; else none. */
  groups: readonly { readonly id: string; readonly name: string }[];
  title: string;
  closesOn: string;
  isOpen: boolean;
  /** The reader may ask the seats that have come since. */
  canInvite: boolean;
}

/** Which seats have answered, group by group, those with the most left first; and whom to remind, to be copied. */
export function ResponsesCard({
  responses,
  groups: all,
  title,
  closesOn,
  isOpen,
  canInvite,
}: ResponsesCardProps) {
  const { compare, dates, list } = useSpeech();
  const words = useWords().survey;
  const text = words.responses;
  const groups = responses
    .map((each) => ({ ...asked(each, text.seat), ofResponses: each }))
    .sort((a, b) => leftIn(b) - leftIn(a) || compare(a.name, b.name));
  const answered = responses.reduce((sum, each) => sum + each.answered, 0);
  const invited = responses.reduce((sum, each) => sum + each.invited, 0);
  const able = ableAmong(groups.flatMap(({ seats }) => seats));
  const tooFew = groups.filter(({ seats }) => isNeverShown(seats)).map(({ name }) => name);
  const seated = new Set(groups.map(({ id }) => id));
  const without = all.filter(({ id }) => !seated.has(id)).sort((a, b) => compare(a.name, b.name));
  const reminder = isOpen ? reminderText(groups, text.listHead(title, dates.full(closesOn))) : '';
  return (
    <Card title={text.title} aside={<p className={`${styles.soft} numbers`}>{text.count(answered, able)}</p>}>
      <p className={styles.lead}>{text.lead}</p>
      {groups.length === 0 && <p>{text.none}</p>}
      {invited > able && (
        <p className={styles.note}>
          {text.unable(invited - able)} {isOpen && text.unableMore} {canInvite && text.inviteThen}
        </p>
      )}
      {isOpen && tooFew.length > 0 && (
        <p className={styles.note}>{text.tooFew(list(tooFew.sort(compare)))}</p>
      )}
      {without.length > 0 && (
        <Disclosure summary={text.without(without.length, all.length)}>
          <p className={styles.note}>
            {text.withoutMore} {canInvite ? text.inviteThen : text.inviteLater}
          </p>
          <ul className={styles.names}>
            {without.map(({ id, name }) => (
              <li key={id}>
                <Link href={paths.busGroup(id, 'seats')}>{name}</Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {reminder !== '' && (
        <Disclosure summary={text.list}>
          <Reminder text={reminder} />
        </Disclosure>
      )}
      <ul className={styles.groups}>
        {groups.map(({ id, name, seats, ofResponses }) => (
          <li className={styles.group} key={id}>
            <div className={styles.line}>
              <h3 className={styles.oneName}>
                <Link href={paths.busGroup(id, 'seats')}>{name}</Link>
              </h3>
              {ofResponses.answered === ofResponses.invited ? (
                <Tag tone="well" icon="check">
                  {text.done}
                </Tag>
              ) : (
                <span className={`${styles.soft} numbers`}>
                  {text.count(ofResponses.answered, ableAmong(seats))}
                </span>
              )}
            </div>
            <span className={styles.bar} aria-hidden="true">
              <span
                style={{
                  inlineSize: `${(100 * ofResponses.answered) / Math.max(1, ableAmong(seats))}%`,
                }}
              />
            </span>
            <ul className={styles.seatList}>
              {seats.map((seat) => (
                <li key={seat.key}>
                  <Seat seat={seat} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const leftIn = ({ seats }: AskedGroup) =>
  seats.filter(({ hasUnit, answered }) => hasUnit && !answered).length;

function asked(
  { busGroup, seats }: ResponsesOfGroupFragment,
  nameOf: (organisation: string, post: string | null) => string,
): AskedGroup {
  const known = new Map(
    [...(busGroup.municipalSeats ?? []), ...(busGroup.regionalSeats ?? [])].map(
      ({ id, organisation, post, unit }) =>
        [id, { name: nameOf(organisation, post ?? null), unit: unit?.id ?? null }] as const,
    ),
  );
  const named = seats.map(({ seatId, hasUnit, answered }) => ({
    ...{ name: null, unit: null, ...known.get(seatId) },
    ...{ key: seatId, hasUnit, answered },
  }));
  const inOrder = named.sort(
    (a, b) => Number(a.answered) - Number(b.answered) || (a.name ?? '').localeCompare(b.name ?? '', 'sv'),
  );
  return { id: busGroup.id, name: busGroup.name, seats: inOrder };
}

function Seat({ seat: { name, answered, hasUnit } }: { seat: NamedSeat }) {
  const text = useWords().survey.responses;
  return (
    <>
      <span className={answered ? styles.yes : styles.soft}>
        <Icon name={answered ? 'check' : hasUnit ? 'clock' : 'pause'} size={14} />
      </span>
      <span>
        {name ?? text.gone}
        {answered || hasUnit ? (
          <span className="for-screen-readers">: {answered ? text.yes : text.no}</span>
        ) : (
          <span className={styles.soft}> ({text.noUnit})</span>
        )}
      </span>
    </>
  );
}

function Reminder({ text: reminder }: { text: string }) {
  const text = useWords().survey.responses;
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(reminder).then(
      () => setSaid(text.copied),
      () => {
        area.current?.select();
        setSaid(text.notCopied);
      },
    );
  return (
    <div className={styles.stack}>
      <textarea
        className={styles.reminder}
        ref={area}
        readOnly
        rows={Math.min(16, reminder.split('\n').length + 1)}
        aria-label={text.list}
        value={reminder}
      />
      <div className={styles.acts}>
        <Button onClick={() => void copy()}>{text.copy}</Button>
        <p className={styles.soft} role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
