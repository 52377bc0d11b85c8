import { Link } from 'wouter';
import type { ForumDescriptionFactsFragment, ForumFactsFragment } from '../../../gql/graphql.js';
import { paths } from '../../../paths.js';
import { DataTable } from '../../../ui/data-table.js';
import { Tag } from '../../../ui/tag.js';
import styles from '../forums.module.css';
import { takingPart } from '../parties-of.js';
import { Takers } from '../takers.js';
import { AgreementInShort, FollowUpStanding, Rhythm } from '../told.js';
import { useWords } from '../words.js';

/** A forum with its description of the day at hand. */
export type ForumShown = Omit<ForumFactsFragment, 'description'> & {
  readonly description: ForumDescriptionFactsFragment;
};

/** The forums beside each other; cards where there is no room. */
export function ForumTable({ forums, day }: { forums: readonly ForumShown[]; day: string | null }) {
  const words = useWords();
  const { list } = words;
  return (
    <div className={styles.list}>
      <DataTable
        caption={list.table}
        columns={list.columns}
        rows={forums.map((forum) => ({
          key: forum.id,
          cells: [
            <span className={styles.stack} key="forum">
              <Link className={styles.name} href={paths.forum(forum.id, day)}>
                {forum.description.name}
              </Link>
              <span>{forum.description.purpose}</span>
              <span className={styles.tags}>
                {forum.busGroup && <Tag tone="soon">{list.isGroup}</Tag>}
                {forum.description.form !== 'STANDING' && (
                  <Tag tone="neutral">{words.words.forms[forum.description.form]}</Tag>
                )}
                {!['NO', 'NOT_SHOWN'].includes(forum.description.individualCases) && (
                  <Tag tone="neutral">{list.oneCase}</Tag>
                )}
              </span>
            </span>,
            <Takers
              key="members"
              taking={takingPart(forum as ForumFactsFragment)}
              isComplete={forum.description.membersComplete}
            />,
            <Rhythm key="rhythm" rhythm={forum.description.rhythm} />,
            <AgreementInShort key="agreement" agreement={forum.description.agreement} day={forum.day} />,
            <FollowUpStanding key="followUp" forum={forum} />,
          ],
        }))}
      />
    </div>
  );
}
