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
import { remember, remembered } from '../../../session/remembered.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { Card } from '../../../ui/card.js';
import { SearchField, SelectField } from '../../../ui/field.js';
import { DayChoice } from '../frame/day-choice.js';
import { useGroupDay } from '../frame/group-day.js';
import { useWords } from '../words.js';
import { inOrder, matches, passes, searchWith, viewIn, views } from './choice.js';
import styles from './groups-page.module.css';
import { GroupsQuery } from './groups-query.js';
import { GroupsTable } from './groups-table.js';
import { OtherDays } from './other-days.js';

const textKey = 'bus-groups.text';

/** "BUS-grupper": all local groups on a day, the viewer's own first. */
export function GroupsPage() {
  const { dates, compare } = useSpeech();
  const words = useWords().list;
  const [path, navigate] = useLocation();
  const search = useSearch();
  const view = viewIn(search);
  const [day] = useGroupDay();
  const [text, setText] = useState(() => remembered<string>(textKey) ?? '');
  const page = useSteadyQuery(GroupsQuery, { on: day }, 'cache-and-network');
  useTitle(words.title);
  const groups = page.data?.busGroups ?? null;
  if (!groups && page.error && !page.busy) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={words.unreachable}
      />
    );
  }
  if (!groups) return <PageSkeleton title={words.title} />;
  const viewer = readFragment(ShellViewer, page.data?.viewer);
  const units = (viewer?.units ?? []).map(({ id }) => id);
  const shown = inOrder(groups, units, compare).filter(
    (group) => passes(group, view, units) && matches(group, text),
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading>{words.title}</PageHeading>
        <p className={styles.lead}>{words.lead}</p>
        <p>
          <Link href={paths.commitmentsBoard(day)}>{words.toBoard}</Link>
        </p>
      </header>
      <OutageNotice
        missing={missingOwners(page.error)}
        consequence={words.regionMissing}
        busy={page.busy}
        onRetry={page.refresh}
      />
      <search className={styles.tools}>
        <SearchField
          label={words.search}
          hint={words.searchHint}
          value={text}
          onType={(next) => {
            setText(next);
            remember(textKey, next);
          }}
        />
        <SelectField
          label={words.view}
          value={view}
          options={views.map((each) => [each, words.views[each]] as const)}
          onChoose={(next) => navigate(path + searchWith(search, next), { replace: true })}
        />
        <DayChoice />
      </search>
      <Card
        title={day ? words.onDay(dates.full(day)) : words.now}
        aside={
          <p className={`${styles.muted} numbers`} role="status">
            {words.count(shown.length, groups.length)}
          </p>
        }
      >
        {shown.length === 0 ? <p>{words.nothing}</p> : <GroupsTable groups={shown} units={units} day={day} />}
      </Card>
      <OtherDays day={day} text={text} />
    </div>
  );
}
