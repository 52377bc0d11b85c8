import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { RefreshContext } from '../../../sharing/refresh-context.js';
import { BackLink } from '../../../shell/back-link.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { Message } from '../../../ui/message.js';
import { Tag } from '../../../ui/tag.js';
import { Telling } from '../../../ui/telling.js';
import { choiceIn, searchFor } from '../choice.js';
import { DayChoice } from '../day-choice.js';
import { ForumDescriptionFacts, ForumFacts, ForumQuery } from '../forum-facts.js';
import styles from '../forums.module.css';
import { useWords } from '../words.js';
import { AboutCard } from './about-card.js';
import { AgreementCard } from './agreement-card.js';
import { FollowUpsCard } from './follow-ups-card.js';
import { ForumActs } from './forum-acts.js';
import { HistoryCard } from './history-card.js';
import { MembersCard } from './members-card.js';
import { OverlapsAround } from './overlaps-around.js';

/** One forum, on a day: all that is known of it, where it is said, and what it has been. */
export function ForumPage({ forumId }: { forumId: string }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.detail;
  const [changes, setChanges] = useState(0);
  const [path, navigate] = useLocation();
  const { day } = choiceIn(useSearch());
  const page = useSteadyQuery(ForumQuery, { id: forumId, on: day }, 'cache-and-network');
  const found = page.data?.forum;
  const forum = found && readFragment(ForumFacts, found);
  const told = forum && readFragment(ForumDescriptionFacts, forum.description);
  useTitle(told?.name ?? words.list.title);
  const choose = (next: string | null) =>
    navigate(path + searchFor({ ...choiceIn(''), day: next }), { replace: true });
  if (!found && page.error && !page.busy) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={text.unreachable}
      />
    );
  }
  if (!found && page.busy) return <PageSkeleton title={words.list.title} />;
  if (!found || !forum || !told) {
    return (
      <Message
        heading={<PageHeading>{text.notFoundTitle}</PageHeading>}
        action={<Link href={paths.forums()}>{text.back}</Link>}
      >
        <p>{text.notFound}</p>
        <DayChoice day={day} onChoose={choose} />
      </Message>
    );
  }
  const { municipality } = found;
  const refresh = () => {
    setChanges((made) => made + 1);
    return page.refresh();
  };
  const ended = forum.to && forum.to <= dates.today ? forum.to : null;
  return (
    <Telling>
      <RefreshContext value={refresh}>
        <div className={styles.page}>
          <header className={styles.head}>
            <p>
              <BackLink href={paths.forums(municipality.code, day)}>
                {text.back}, {municipality.name}
              </BackLink>
            </p>
            <div className={styles.line}>
              <PageHeading>{told.name}</PageHeading>
              <DayChoice day={day} onChoose={choose} />
            </div>
            <p className={styles.tags}>
              <Tag tone="neutral">{words.words.forms[told.form]}</Tag>
              {forum.busGroup && <Tag tone="soon">{words.list.isGroup}</Tag>}
              {ended && !day && <span className={styles.late}>{text.ended(dates.full(ended))}</span>}
              {day && <span className={styles.muted}>{text.otherDay(dates.full(day))}</span>}
            </p>
            {forum.viewerCanChange && !ended && <ForumActs forum={forum} told={told} />}
          </header>
          <OutageNotice
            missing={missingOwners(page.error)}
            consequence={words.list.regionMissing}
            busy={page.busy}
            onRetry={page.refresh}
          />
          <div className={styles.columns}>
            <AboutCard forum={forum} told={told} />
            <div className={styles.column}>
              <AgreementCard told={told} day={forum.day} />
              <FollowUpsCard forum={forum} told={told} />
            </div>
          </div>
          <MembersCard forum={forum} isComplete={told.membersComplete} day={day} />
          <OverlapsAround code={municipality.code} forumId={forumId} day={day} changes={changes} />
          <HistoryCard
            descriptions={found.descriptions.map((each) => readFragment(ForumDescriptionFacts, each))}
          />
        </div>
      </RefreshContext>
    </Telling>
  );
}
