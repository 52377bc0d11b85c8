import { Link, useLocation, useSearch } from 'wouter';
import { useSpeech } from '../../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../../outages/failure.js';
import { FailurePage } from '../../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../../outages/steady-query.js';
import { paths } from '../../../../paths.js';
import { BackLink } from '../../../../shell/back-link.js';
import { PageHeading } from '../../../../shell/page-heading.js';
import { PageSkeleton } from '../../../../shell/page-skeleton.js';
import { useTitle } from '../../../../shell/title.js';
import { Card } from '../../../../ui/card.js';
import { SelectField } from '../../../../ui/field.js';
import { Telling } from '../../../../ui/telling.js';
import { DayChoice } from '../../frame/day-choice.js';
import { useGroupDay } from '../../frame/group-day.js';
import { allRules, standings } from '../sections.js';
import { StandingTag } from '../standing-tag.js';
import { useWords } from '../words.js';
import {
  type BoardChoice,
  choiceIn,
  columnsOf,
  inOrder,
  passes,
  rowOf,
  type Sort,
  searchWith,
  shows,
  sorts,
} from './board.js';
import styles from './board.module.css';
import { BoardQuery } from './board-query.js';
import { BoardTable } from './board-table.js';

/** The municipality whose audit the report's questions are from; there another is chosen. */
const tyreso = '0138';

/** "Åtaganden i alla BUS-grupper": 34 groups by what is asked of them, from any cell to its ground. */
export function BoardPage() {
  const { t, compare } = useSpeech();
  const words = useWords();
  const text = words.board;
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choice = choiceIn(search);
  const [day] = useGroupDay();
  const page = useSteadyQuery(BoardQuery, { on: day }, 'cache-and-network');
  useTitle(text.title);
  const groups = page.data?.busGroups ?? null;
  if (!groups && page.error && !page.busy) {
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
  if (!groups) return <PageSkeleton title={text.title} />;
  const rows = groups.map(rowOf);
  const shown = inOrder(
    rows.filter((row) => passes(row, choice.show)),
    choice.sort,
    compare,
  );
  const choose = (next: Partial<BoardChoice>) =>
    navigate(path + searchWith(search, { ...choice, ...next }), { replace: true });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <nav aria-label={t.plan.breadcrumb}>
          <BackLink href={paths.busGroups(day)}>{t.shell.busGroups}</BackLink>
        </nav>
        <PageHeading>{text.title}</PageHeading>
        <p className={styles.lead}>
          {text.lead} {words.tab.lead}
        </p>
        <p>
          <Link href={paths.auditReport(tyreso, day)}>{text.toReport}</Link>
        </p>
      </header>
      <OutageNotice
        missing={missingOwners(page.error)}
        consequence={text.regionMissing}
        busy={page.busy}
        onRetry={page.refresh}
      />
      <search className={styles.tools}>
        <SelectField
          label={text.show}
          value={choice.show}
          options={shows.map((each) => [each, text.shown[each]] as const)}
          onChoose={(show) => choose({ show })}
        />
        <SelectField<Sort>
          label={text.sort}
          value={choice.sort}
          options={[
            ...sorts.map((each) => [each, text.sorts[each]] as const),
            ...allRules.map((rule) => [rule, words.short[rule].replaceAll('\u00ad', '')] as const),
          ]}
          onChoose={(sort) => choose({ sort })}
        />
        <DayChoice />
      </search>
      <Card
        title={text.how}
        aside={
          <p className={`${styles.muted} numbers`} role="status">
            {text.count(shown.length, rows.length)}
          </p>
        }
      >
        {shown.length === 0 ? (
          <p>{text.nothing}</p>
        ) : (
          <Telling>
            <ul className={styles.legend} aria-label={text.marks}>
              {standings.map((standing) => (
                <li key={standing}>
                  {standing === 'UNKNOWN' && <span aria-hidden="true">? </span>}
                  <StandingTag standing={standing} />
                </li>
              ))}
            </ul>
            {shown.some(({ madeUp }) => madeUp.size > 0) && <p className={styles.muted}>{text.demoMore}</p>}
            <BoardTable
              rows={shown}
              columns={columnsOf(rows)}
              sort={choice.sort}
              day={day}
              onSort={(sort) => choose({ sort })}
            />
          </Telling>
        )}
      </Card>
    </div>
  );
}
