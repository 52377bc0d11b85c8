import { type ReactNode, useRef } from 'react';
import { useQuery } from 'urql';
import type { GroupHeadFragment } from '../../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import type { SteadyQuery } from '../../../outages/steady-query.js';
import type { GroupTab } from '../../../paths.js';
import { RefreshContext } from '../../../sharing/refresh-context.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import type { ShellViewer } from '../../../shell/viewer.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Telling } from '../../../ui/telling.js';
import { useWords } from '../words.js';
import styles from './frame.module.css';
import { useGroupDay } from './group-day.js';
import { GroupHead, HeadOfGroup } from './group-head.js';
import { GroupHeader } from './group-header.js';
import { NoSuchGroup } from './no-such-group.js';

/** What each tab's own operation brings beside what the tab shows. */
interface GroupAnswer {
  readonly viewer?: FragmentType<typeof ShellViewer> | null;
  readonly busGroup?: FragmentType<typeof GroupHead> | null;
}

interface GroupFrameProps<Answer extends GroupAnswer> {
  groupId: string;
  tab: GroupTab;
  /** The tab's operation: `busGroup(id:, on:)` for the day of useGroupDay, with GroupHead, and the viewer. */
  page: SteadyQuery<Answer>;
  /** What is not told while an owner cannot be reached. */
  consequence: string;
  children(group: NonNullable<Answer['busGroup']>): ReactNode;
}

/** The frame of everything about one group: its name, the day, the tabs; and what is said when there is nothing to show. */
export function GroupFrame<Answer extends GroupAnswer>({
  groupId,
  tab,
  page,
  consequence,
  children,
}: GroupFrameProps<Answer>) {
  const { t } = useSpeech();
  const words = useWords();
  const [day] = useGroupDay();
  const group = page.data?.busGroup ?? null;
  const head = useHead(groupId, day, readFragment(GroupHead, group));
  useTitle(head ? words.frame.title(head.name, words.frame.tabs[tab]) : words.list.title);

  const isAnswered = page.data !== undefined;
  if (!group && page.error && !page.busy) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={words.frame.unreachable}
      />
    );
  }
  if (!group && isAnswered && !page.busy) return <NoSuchGroup groupId={groupId} />;
  if (!head) return <PageSkeleton title={words.list.title} />;
  return (
    <div className={styles.page}>
      <GroupHeader head={head} tab={tab} />
      <OutageNotice
        missing={missingOwners(page.error)}
        consequence={consequence}
        busy={page.busy}
        onRetry={page.refresh}
      />
      {group ? (
        <RefreshContext value={page.refresh}>
          <div className={styles.told}>
            <Telling>{children(group as NonNullable<Answer['busGroup']>)}</Telling>
          </div>
        </RefreshContext>
      ) : (
        <div className={styles.waiting}>
          <p className="for-screen-readers" role="status">
            {t.shell.loading}
          </p>
          <Skeleton height="8rem" />
          <Skeleton height="18rem" />
        </div>
      )}
    </div>
  );
}

/** The head of the group: as answered, as another tab has brought it, or, while another day is fetched, as it was last shown. */
function useHead(
  id: string,
  on: string | null,
  answered: GroupHeadFragment | null,
): GroupHeadFragment | null {
  const [{ data }] = useQuery({
    query: HeadOfGroup,
    variables: { id, on },
    requestPolicy: 'cache-only',
  });
  const last = useRef<GroupHeadFragment | null>(null);
  last.current = answered ?? readFragment(GroupHead, data?.busGroup ?? null) ?? last.current;
  return last.current;
}
