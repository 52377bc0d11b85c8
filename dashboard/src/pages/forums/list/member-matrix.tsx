import { Link } from 'wouter';
import type { ForumFactsFragment } from '../../../gql/graphql.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { WideTable } from '../../../ui/wide-table.js';
import styles from '../forums.module.css';
import { memberRows, type Presence } from '../parties-of.js';
import { Taker } from '../takers.js';
import { useWords } from '../words.js';
import type { ForumShown } from './forum-table.js';

const marks: Record<Presence, string> = { yes: '●', maybe: '?', no: '–' };

/** Members by forums: the same row in several columns is the same party in several forums. */
export function MemberMatrix({ forums, day }: { forums: readonly ForumShown[]; day: string | null }) {
  const words = useWords().matrix;
  const rows = memberRows(
    forums as readonly ForumFactsFragment[],
    forums.map(({ description }) => description.membersComplete),
  );
  return (
    <Card title={words.title}>
      <p className={styles.lead}>{words.lead}</p>
      <WideTable label={words.caption}>
        <table className={styles.matrix}>
          <caption className="for-screen-readers">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.member}</th>
              <th scope="col">{words.count}</th>
              {forums.map(({ id, description }) => (
                <th key={id} scope="col">
                  <span className={styles.upright}>
                    <Link href={paths.forum(id, day)}>{description.name}</Link>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <Taker taking={row} />
                </th>
                <td className="numbers">{row.count}</td>
                {row.in.map((presence, place) => (
                  <td key={forums[place]?.id}>
                    <span className={`${styles.cell} ${styles[presence] ?? ''}`} aria-hidden="true">
                      {marks[presence]}
                    </span>
                    <span className="for-screen-readers">{words[presence]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Card>
  );
}
