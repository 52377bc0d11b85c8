import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import { type DeviationChoice, searchFor, senders } from '../../../deviations/choice.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import type { DeviationsQuery, PartyKind } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { PartyMark } from '../../../parties/party.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { WideTable } from '../../../ui/wide-table.js';

export type Figures = NonNullable<DeviationsQuery['deviationFigures']>;

interface FiguresProps {
  figures: Figures;
  choice: DeviationChoice;
}

/** Senders by recipients; each number leads to the register. */
export function MatrixCard({ figures, choice }: FiguresProps) {
  const { t } = useSpeech();
  const words = useWords().figures;
  const { matrix } = figures;
  const rows = senders.filter((kind) => matrix.some(({ senderKind }) => senderKind === kind));
  const columns = senders.filter((kind) => matrix.some(({ recipientKind }) => recipientKind === kind));
  const sum = (from: PartyKind | null, to: PartyKind | null) =>
    matrix
      .filter(
        (cell) => (from === null || cell.senderKind === from) && (to === null || cell.recipientKind === to),
      )
      .reduce((soFar, { count }) => soFar + count, 0);
  const most = Math.max(1, ...matrix.map(({ count }) => count));
  const cell = (sender: PartyKind | null, recipient: PartyKind | null, share = 0) => {
    const count = sum(sender, recipient);
    if (count === 0) return <span className={styles.muted}>–</span>;
    const named = (kind: PartyKind | null) => (kind === null ? words.total : t.words.party[kind]);
    return (
      <Link
        href={`${paths.deviations}${searchFor({ ...choice, counted: true, sender: sender ?? choice.sender, recipient: recipient ?? choice.recipient })}`}
        aria-label={words.cell(named(sender), named(recipient), count)}
        style={{ '--share': share || count / most } as CSSProperties}
      >
        {count}
      </Link>
    );
  };
  return (
    <Card title={words.matrix}>
      <p className={styles.lead}>{words.matrixLead}</p>
      {rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <WideTable label={words.matrixTable}>
          <table className={`${styles.matrix} numbers`}>
            <caption className="for-screen-readers">{words.matrixTable}</caption>
            <thead>
              <tr>
                <th scope="col">{words.corner}</th>
                {columns.map((kind) => (
                  <th key={kind} scope="col">
                    <PartyMark kind={kind} /> {t.words.party[kind]}
                  </th>
                ))}
                <th scope="col">{words.total}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((sender) => (
                <tr key={sender}>
                  <th scope="row">
                    <PartyMark kind={sender} /> {t.words.party[sender]}
                  </th>
                  {columns.map((recipient) => (
                    <td key={recipient}>{cell(sender, recipient)}</td>
                  ))}
                  <td className={styles.sum}>{cell(sender, null, 0.001)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{words.total}</th>
                {columns.map((recipient) => (
                  <td className={styles.sum} key={recipient}>
                    {cell(null, recipient, 0.001)}
                  </td>
                ))}
                <td className={styles.sum}>{figures.total}</td>
              </tr>
            </tbody>
          </table>
        </WideTable>
      )}
      <Basis figures={figures} />
    </Card>
  );
}

/** Of what the counts are, and when. */
export function Basis({ figures }: { figures: Figures }) {
  const { dates } = useSpeech();
  const words = useWords().figures;
  return (
    <p className={styles.muted}>
      {words.basis[figures.scope]} {words.asOf(dates.full(figures.asOf))}
    </p>
  );
}
