import type { ChildRowFragment, PartyKind } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { PartyMark } from '../../parties/party.js';
import styles from './party-columns.module.css';

/** Kinds that share a column: a child goes to a school or a preschool. */
const columns: readonly (readonly PartyKind[])[] = [
  ['FAMILY'],
  ['COORDINATION'],
  ['SOCIAL_SERVICES'],
  ['SCHOOL', 'PRESCHOOL'],
  ['STUDENT_HEALTH'],
  ['CHILD_PSYCHIATRY'],
  ['HABILITATION'],
  ['PAEDIATRICS'],
  ['PRIMARY_CARE'],
  ['OTHER'],
];

export type PartyColumns = typeof columns;

/** The columns that hold anything in these plans, so that a list of schools and BUP is not mostly empty. */
export function columnsIn(plans: readonly ChildRowFragment[]): PartyColumns {
  const present = new Set(plans.flatMap((plan) => plan.parties.map((party) => party.kind)));
  return columns.filter((kinds) => kinds.some((kind) => present.has(kind)));
}

/** Who takes part in one plan. Each party stands in the same place on every line, so that one can look down a column. */
export function PartyMarks({ columns, kinds }: { columns: PartyColumns; kinds: readonly PartyKind[] }) {
  const { t, list } = useSpeech();
  const present = columns.flat().filter((kind) => kinds.includes(kind));
  return (
    <p className={styles.marks}>
      <span className="for-screen-readers">
        {t.children.parties}: {list(present.map((kind) => t.words.party[kind]))}
      </span>
      {columns.map((column) => {
        const kind = column.find((each) => kinds.includes(each));
        return (
          <span
            key={column[0]}
            className={styles.place}
            title={kind && t.words.party[kind]}
            aria-hidden="true"
          >
            {kind ? <PartyMark kind={kind} size={13} /> : <span className={styles.absent} />}
          </span>
        );
      })}
    </p>
  );
}

/** What the marks stand for. */
export function PartyLegend({ columns }: { columns: PartyColumns }) {
  const { t } = useSpeech();
  return (
    <ul className={styles.legend} aria-label={t.children.parties}>
      {columns.flat().map((kind) => (
        <li key={kind}>
          <PartyMark kind={kind} size={11} /> {t.words.party[kind]}
        </li>
      ))}
    </ul>
  );
}
