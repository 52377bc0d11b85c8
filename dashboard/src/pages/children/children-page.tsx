import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { Needs } from '../../needs/needs.js';
import { failureOf } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import { paths } from '../../paths.js';
import { remember, remembered } from '../../session/remembered.js';
import { PageHeading } from '../../shell/page-heading.js';
import { seesChildren } from '../../shell/roles.js';
import { useTitle } from '../../shell/title.js';
import { ShellViewer, useViewer } from '../../shell/viewer.js';
import { Button } from '../../ui/button.js';
import { useHeldWhilePressed } from '../../ui/held-while-pressed.js';
import { Notice } from '../../ui/notice.js';
import { mostPlans, useAllPlans } from './all-plans.js';
import { ChildList } from './child-list.js';
import styles from './children-page.module.css';
import { ChildrenSkeleton } from './children-skeleton.js';
import { NoChildren, NothingMatches } from './empty.js';
import { choiceFrom, graphFilter, noChoice, passes, searchFor, unitsIn } from './filter.js';
import { focusFirstRow } from './list-keys.js';
import { Overview } from './overview.js';
import { Progress } from './progress.js';
import { grouped, ordered } from './sorting.js';
import { Toolbar } from './toolbar.js';

const textKey = 'children.text';
/** How long a reader pauses before a search goes to the graph, in milliseconds. */
const pause = 300;

/** "Mina barn": which of the children my unit shares need me now. */
export function ChildrenPage() {
  const speech = useSpeech();
  const { t, dates } = speech;
  const [, navigate] = useLocation();
  const search = useSearch();
  const choice = useMemo(() => choiceFrom(search), [search]);
  const [text, setText] = useState(() => remembered<string>(textKey) ?? '');
  const [overLimit, setOverLimit] = useState(false);
  const settledText = useSettled(text);
  const fetched = useAllPlans(graphFilter(choice, settledText, overLimit));
  // Rows that take another order under a finger or a mouse button lose the click.
  const all = useHeldWhilePressed(fetched);
  const viewer = readFragment(ShellViewer, useViewer(false));
  useTitle(t.children.title);

  useEffect(() => remember(textKey, text), [text]);
  useEffect(() => {
    if (all.total !== null && all.total > mostPlans) setOverLimit(true);
  }, [all.total]);

  const wantedText = useDeferredValue(text);
  const enterList = useListEntry(wantedText === text);
  const rows = useMemo(() => {
    const passing = all.plans.filter((plan) => passes(plan, choice, wantedText));
    return ordered(passing, choice.sort, speech);
  }, [all.plans, choice, wantedText, speech]);
  const groups = useMemo(() => grouped(rows, dates.today), [rows, dates.today]);
  const units = useMemo(() => unitsIn(all.plans), [all.plans]);

  const failure = all.error && failureOf(all.error);
  if (failure?.kind === 'forbidden' || (viewer && !seesChildren(viewer.roles))) return <ForbiddenPage />;
  if (all.total === null) {
    return failure ? (
      <FailurePage failure={failure} busy={all.fetching} onRetry={all.refresh} />
    ) : (
      <ChildrenSkeleton />
    );
  }
  const clear = () => {
    setText('');
    navigate(paths.children, { replace: true });
  };
  const closed = choice.status === 'CLOSED';
  const nothingShared = all.total === 0 && !overLimit && !closed;

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <PageHeading>{t.children.title}</PageHeading>
          {!nothingShared && <p className={styles.lead}>{t.children.lead(all.total, closed)}</p>}
        </div>
        {!nothingShared && (
          <Overview
            groups={groups}
            linked={choice.sort === 'urgency'}
            gapsMayBeMissing={all.missing.length > 0}
          />
        )}
      </header>
      <Needs onChanged={all.refresh} />
      <OutageNotice
        missing={all.missing}
        consequence={t.outages.regionMissingInList}
        busy={all.fetching}
        onRetry={all.refresh}
      />
      {failure && (
        <Notice
          tone="gap"
          title={failure.kind === 'offline' ? t.outages.offline : t.outages.fault}
          action={<Button onClick={all.refresh}>{t.shell.retry}</Button>}
        >
          {failure.kind === 'fault' && failure.id && <p>{t.outages.quote(<code>{failure.id}</code>)}</p>}
        </Notice>
      )}
      {nothingShared ? (
        <NoChildren />
      ) : (
        <>
          <Toolbar
            choice={choice}
            text={text}
            units={units}
            shown={rows.length}
            all={all.plans.length}
            onChoose={(next) => navigate(paths.children + searchFor(next), { replace: true })}
            onType={setText}
            onEnterList={enterList}
            onClear={text || searchFor({ ...choice, sort: noChoice.sort }) ? clear : null}
          />
          {all.total > mostPlans && (
            <Notice tone="soon" icon="search" title={t.children.tooMany(mostPlans, all.total)} />
          )}
          {all.fetching && all.plans.length < Math.min(all.total, mostPlans) && (
            <Progress loaded={all.loaded} all={Math.min(all.total, mostPlans)} />
          )}
          {rows.length === 0 ? (
            // Other plans than those at hand may be on their way: the closed ones.
            !all.fetching && <NothingMatches onClear={clear} />
          ) : (
            <ChildList groups={choice.sort === 'urgency' ? groups : null} plans={rows} />
          )}
        </>
      )}
    </div>
  );
}

/** Takes the reader to the first row, when the rows are those of what was typed: not to one that is about to go. */
function useListEntry(current: boolean): () => void {
  const [entering, setEntering] = useState(false);
  useEffect(() => {
    if (!entering || !current) return;
    focusFirstRow();
    setEntering(false);
  }, [entering, current]);
  return () => setEntering(true);
}

/** The value as it was when it last stood still. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
