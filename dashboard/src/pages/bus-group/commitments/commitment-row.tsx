import { Link } from 'wouter';
import type { CommitmentInFullFragment } from '../../../gql/graphql.js';
import { Day, Written } from '../../../i18n/day.js';
import { paths } from '../../../paths.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Icon } from '../../../ui/icon.js';
import { Tag } from '../../../ui/tag.js';
import styles from './commitments.module.css';
import { StandingTag } from './standing-tag.js';
import { useWords } from './words.js';

interface CommitmentRowProps {
  groupId: string;
  day: string | null;
  commitment: CommitmentInFullFragment;
}

/** A commitment: how it stands and why, and one click away what that rests on, where it is said and how it is worked out. */
export function CommitmentRow({ groupId, day, commitment }: CommitmentRowProps) {
  const words = useWords();
  const { rule, standing, facts, source, validFrom, validTo } = commitment;
  const told = words.rule(rule, commitment);
  const shown = (date: string | null) => date && <Day date={date} as="full" />;
  return (
    <li className={styles.commitment} id={rule} tabIndex={-1}>
      <div className={styles.line}>
        <h3 className={styles.words}>{told.words}</h3>
        <span className={styles.tags}>
          {commitment.demo && <Tag tone="neutral">{words.demo}</Tag>}
          <StandingTag standing={standing} />
        </span>
      </div>
      <div className={styles.why}>
        <p>
          {words.why({
            ...commitment,
            ...{ day: shown(commitment.day), from: shown(commitment.from), to: shown(commitment.to) },
          })}
        </p>
        <Disclosure summary={words.ground(facts.length)}>
          <div className={styles.ground}>
            {facts.length === 0 ? (
              <p className={styles.muted}>{words.noGround}</p>
            ) : (
              <ul className={styles.facts}>
                {facts.map((fact) => (
                  <Fact key={`${fact.id} ${fact.name} ${fact.day}`} groupId={groupId} day={day} fact={fact} />
                ))}
              </ul>
            )}
            <dl className={styles.about}>
              <div>
                <dt>{words.source}</dt>
                <dd>
                  {words.basis[commitment.basis]}: <Written>{source}</Written>.{' '}
                  {words.valid(shown(validFrom), shown(validTo))}.
                </dd>
              </div>
              <div>
                <dt>{words.how}</dt>
                <dd>
                  {told.computed} {words.checkedBy[commitment.checkedBy]}.
                </dd>
              </div>
              {commitment.isYardstick && (
                <div>
                  <dt>
                    <Tag tone="neutral">{words.yardstick}</Tag>
                  </dt>
                  <dd>{words.yardstickMore}</dd>
                </div>
              )}
            </dl>
          </div>
        </Disclosure>
      </div>
    </li>
  );
}

type Told = CommitmentInFullFragment['facts'][number];

function Fact({ groupId, day, fact }: { groupId: string; day: string | null; fact: Told }) {
  const words = useWords();
  const { id, holds } = fact;
  const text = <FactName fact={fact} />;
  const href = addressOf(groupId, fact, day);
  const mark = holds === null ? words.holds.unknown : holds ? words.holds.yes : words.holds.no;
  return (
    <li className={styles.fact} data-fact={id}>
      <span className={styles.mark} data-holds={holds ?? 'unknown'}>
        {holds === null ? (
          <span aria-hidden="true">?</span>
        ) : (
          <Icon name={holds ? 'check' : 'cross'} size={13} />
        )}
        <span className="for-screen-readers">{mark}: </span>
      </span>
      <span>
        {href ? <Link href={href}>{text}</Link> : text}
        {fact.day && (
          <>
            {' '}
            <span className={`${styles.muted} numbers`}>
              <Day date={fact.day} as="full" />
            </span>
          </>
        )}
        {fact.demo && <span className={styles.muted}> {words.demo}</span>}
      </span>
    </li>
  );
}

function FactName({ fact: { kind, id, name } }: { fact: Told }) {
  const { parties, points, levels } = useWords();
  const told = kind === 'PARTY' ? parties : kind === 'POINT' ? points : levels;
  const word = (told as Readonly<Record<string, string>>)[
    kind === 'PARTY' || kind === 'POINT' ? id : (name ?? '')
  ];
  return word === undefined ? <Written>{name ?? id}</Written> : word;
}

/** Where the thing itself is shown. */
function addressOf(groupId: string, { kind, id }: Told, day: string | null): string | null {
  switch (kind) {
    case 'SEAT':
      return paths.busGroupSeat(groupId, id, day);
    case 'MEETING':
      return paths.busGroupMeeting(groupId, id);
    case 'DOCUMENT':
    case 'POINT':
      return paths.busGroup(groupId, 'documents', day);
    case 'LEVEL':
    case 'PARTY':
      return paths.busGroup(groupId, 'seats', day);
    default:
      return null;
  }
}
