import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeviationRowFragment, DeviationState, PartyKind } from '../gql/graphql.js';
import { type FragmentType, readFragment } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { PartyMark } from '../parties/party.js';
import { UnitName } from '../parties/unit-name.js';
import { paths } from '../paths.js';
import { DataTable } from '../ui/data-table.js';
import type { IconName } from '../ui/icon.js';
import type { Tone } from '../ui/notice.js';
import { Tag } from '../ui/tag.js';
import { DeviationRow } from './deviation-facts.js';
import styles from './deviations.module.css';
import { useWords } from './words.js';

const looks: Record<DeviationState, { tone: Tone | 'neutral'; icon: IconName }> = {
  REPORTED: { tone: 'soon', icon: 'clock' },
  RETURNED: { tone: 'late', icon: 'back' },
  WITHDRAWN: { tone: 'neutral', icon: 'cross' },
  SENT: { tone: 'soon', icon: 'clock' },
  ANSWERED: { tone: 'soon', icon: 'clock' },
  DECIDED: { tone: 'soon', icon: 'check' },
  DONE: { tone: 'well', icon: 'check' },
  CLOSED: { tone: 'neutral', icon: 'check' },
};

export function StateTag({ state }: { state: DeviationState }) {
  const { words } = useWords();
  const { tone, icon } = looks[state];
  return (
    <Tag tone={tone} icon={icon}>
      {words.states[state]}
    </Tag>
  );
}

type Unit = FragmentType<typeof UnitName> | null | undefined;

/** A unit by its name, with its party's mark; by the function that it had when its owner cannot be reached. */
export function PartyTo({ unit, kind }: { unit: Unit; kind: PartyKind | null | undefined }) {
  const { t } = useSpeech();
  const named = unit ? readFragment(UnitName, unit) : null;
  const name = named && 'name' in named ? named.name : null;
  return (
    <span className={styles.party}>
      {kind && <PartyMark kind={kind} />} {name ?? (kind ? t.words.party[kind] : '–')}
    </span>
  );
}

interface DueProps {
  deviation: Pick<DeviationRowFragment, 'dueOn' | 'overdue'>;
  /** What stands above it already says that a day is the last one. */
  isNamed?: boolean;
}

/** When something is due, and that it is late. */
export function Due({ deviation, isNamed = false }: DueProps): ReactNode {
  const { dates } = useSpeech();
  const words = useWords();
  const { dueOn, overdue } = deviation;
  if (!dueOn) return <span className={styles.muted}>–</span>;
  const day = dates.full(dueOn);
  if (overdue) return <span className={styles.late}>{words.overdue(day)}</span>;
  return <span className={styles.muted}>{isNamed ? day : words.due(day)}</span>;
}

interface DeviationTableProps {
  caption: string;
  rows: readonly FragmentType<typeof DeviationRow>[];
}

/** Deviations beside each other; cards where there is no room. */
export function DeviationTable({ caption, rows }: DeviationTableProps) {
  const { dates } = useSpeech();
  const words = useWords();
  return (
    <div className={styles.register}>
      <DataTable
        caption={caption}
        columns={words.register.columns}
        rows={rows.map((masked) => {
          const deviation = readFragment(DeviationRow, masked);
          const { id, category, occurredOn, what, state } = deviation;
          return {
            key: id,
            cells: [
              <span className={styles.stack} key="what">
                <Link className={styles.name} href={paths.deviation(id)}>
                  {category && words.words.categories[category]}, {occurredOn && dates.full(occurredOn)}
                </Link>
                <span className={styles.what}>{what ?? words.detail.notRead}</span>
              </span>,
              <span className={styles.stack} key="parties">
                <PartyTo unit={deviation.sender} kind={deviation.senderKind} />
                <span>
                  <span className={styles.muted}>{words.fromTo}</span>{' '}
                  <PartyTo unit={deviation.recipient} kind={deviation.recipientKind} />
                </span>
              </span>,
              <span key="state">{state && <StateTag state={state} />}</span>,
              <Due key="due" deviation={deviation} isNamed />,
            ],
          };
        })}
      />
    </div>
  );
}
