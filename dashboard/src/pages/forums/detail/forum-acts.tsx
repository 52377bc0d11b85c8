import type { ForumDescriptionFactsFragment, ForumFactsFragment } from '../../../gql/graphql.js';
import { ActButton } from '../../../ui/act-button.js';
import { DayForm } from '../forms/day-form.js';
import { DescribeForumForm } from '../forms/describe-forum-form.js';
import { EndForum } from '../forms/forum-changes.js';
import styles from '../forums.module.css';
import { useWords } from '../words.js';

interface ForumActsProps {
  forum: ForumFactsFragment;
  told: ForumDescriptionFactsFragment;
}

/** What whoever leads a unit in the municipality may change of the forum itself. */
export function ForumActs({ forum, told }: ForumActsProps) {
  const { acts } = useWords();
  return (
    <div className={`${styles.acts} screen-only`}>
      <ActButton label={acts.describe.open} look="primary">
        {(close) => (
          <DescribeForumForm forumId={forum.id} version={forum.version} told={told} onClose={close} />
        )}
      </ActButton>
      {!forum.to && (
        <ActButton label={acts.end.open}>
          {(close) => (
            <DayForm
              text={acts.end}
              change={EndForum}
              input={{ forumId: forum.id, expectedVersion: forum.version }}
              onClose={close}
            />
          )}
        </ActButton>
      )}
    </div>
  );
}
