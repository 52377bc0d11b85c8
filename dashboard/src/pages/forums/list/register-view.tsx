import type { ForumPlacesQuery as Places } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { RefreshContext } from '../../../sharing/refresh-context.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { ActButton } from '../../../ui/act-button.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Icon } from '../../../ui/icon.js';
import { Message } from '../../../ui/message.js';
import { type ForumChoice, passes } from '../choice.js';
import { AddForumForm } from '../forms/add-forum-form.js';
import { ForumDescriptionFacts, ForumFacts, ForumRegisterQuery, OverlapFacts } from '../forum-facts.js';
import styles from '../forums.module.css';
import { OverlapsCard } from '../overlaps-card.js';
import { useWords } from '../words.js';
import { ForumTable } from './forum-table.js';
import { GroupLinks } from './group-links.js';
import { MemberMatrix } from './member-matrix.js';
import { Toolbar } from './toolbar.js';

interface RegisterViewProps {
  code: string;
  places: NonNullable<Places['forumCounts']>;
  choice: ForumChoice;
  onChoose(next: Partial<ForumChoice>): void;
  /** how many forums there are has changed */
  onChanged(): void;
}

/** One municipality's forums: what they are, who is in several, and which may be parallel tracks. */
export function RegisterView({ code, places, choice, onChoose, onChanged }: RegisterViewProps) {
  const { t, dates } = useSpeech();
  const words = useWords();
  const { list } = words;
  const page = useSteadyQuery(
    ForumRegisterQuery,
    { municipality: code, on: choice.day },
    'cache-and-network',
  );
  const register = page.data?.forumRegister ?? null;
  if (!register && page.error && !page.busy) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={list.unreachable}
      />
    );
  }
  if (!register) return <PageSkeleton title={list.title} />;
  const all = register.forums.map((each) => {
    const forum = readFragment(ForumFacts, each);
    return { ...forum, description: readFragment(ForumDescriptionFacts, forum.description) };
  });
  const forums = all.filter((forum) => passes(forum, choice));
  const ids = new Set(forums.map(({ id }) => id));
  const overlaps = register.overlaps
    .map((each) => readFragment(OverlapFacts, each))
    .filter((each) => each.forums.some(({ id }) => ids.has(id)));
  const { name } = register.municipality;
  const title = choice.day ? list.onDay(name, dates.full(choice.day)) : list.now(name);
  const refresh = () => {
    onChanged();
    return page.refresh();
  };
  return (
    <RefreshContext value={refresh}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div className={styles.line}>
            <PageHeading>{list.title}</PageHeading>
            <div className={`${styles.acts} screen-only`}>
              {register.viewerCanAdd && (
                <ActButton label={words.acts.add.open} look="primary">
                  {(close) => <AddForumForm code={code} groups={register.busGroups} onClose={close} />}
                </ActButton>
              )}
              <Button onClick={() => window.print()}>
                <Icon name="print" />
                {words.print}
              </Button>
            </div>
          </div>
          <p className={styles.lead}>{list.lead}</p>
        </header>
        <OutageNotice
          missing={missingOwners(page.error)}
          consequence={list.regionMissing}
          busy={page.busy}
          onRetry={page.refresh}
        />
        <Toolbar code={code} places={places} choice={choice} onChoose={onChoose} />
        <Card
          title={title}
          aside={
            <p className={`${styles.muted} numbers`} role="status">
              {list.count(forums.length, all.length)}
            </p>
          }
        >
          {forums.length > 0 && <ForumTable forums={forums} day={choice.day} />}
          {forums.length === 0 && all.length > 0 && (
            <Message
              heading={<p className={styles.pairTitle}>{list.noneFits}</p>}
              action={<Button onClick={() => onChoose({ theme: null, followUp: null })}>{list.clear}</Button>}
            />
          )}
          {all.length === 0 && (
            <Message heading={<h3>{list.emptyTitle}</h3>}>
              <p>{register.viewerCanAdd ? list.emptyOwn : list.emptyOther}</p>
            </Message>
          )}
        </Card>
        <GroupLinks groups={register.busGroups} day={choice.day} />
        {forums.length > 1 && (
          <OverlapsCard overlaps={overlaps} canExplain={register.viewerCanAdd} day={choice.day} />
        )}
        {forums.length > 1 && <MemberMatrix forums={forums} day={choice.day} />}
        <p className="for-screen-readers" role="status">
          {page.busy && t.shell.loading}
        </p>
      </div>
    </RefreshContext>
  );
}
