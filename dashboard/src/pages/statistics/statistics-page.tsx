import { closingDayOf, termOf } from '@samsyn/figures/term.rules';
import { figureWords } from '@samsyn/figures/words/written';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { useSteadyQuery } from '../../outages/steady-query.js';
import { paths } from '../../paths.js';
import { PageHeading } from '../../shell/page-heading.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { readsFigures } from '../../shell/roles.js';
import { useTitle } from '../../shell/title.js';
import { ShellViewer } from '../../shell/viewer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { Message } from '../../ui/message.js';
import { Skeleton } from '../../ui/skeleton.js';
import { choiceFrom, type StatisticsChoice, searchFor } from './choice.js';
import { FigureBars } from './figure-bars.js';
import { FigureValue } from './figure-cell.js';
import { FigureFiles } from './figure-files.js';
import { AreasTable, PartiesTable } from './figure-tables.js';
import { HowCounted } from './how-counted.js';
import { figuresIn } from './rows.js';
import styles from './statistics-page.module.css';
import { StatisticsQuery } from './statistics-query.js';
import { TableChoice, TermChoice } from './statistics-toolbar.js';
import { useWords } from './words.js';
import { YearlyReport } from './yearly-report/yearly-report.js';

/** The closed tables: one at a time, of a term, as bars of one place and as a table of all. */
export function StatisticsPage() {
  const { compare, dates, language } = useSpeech();
  const text = useWords();
  const words = figureWords(language);
  const [, navigate] = useLocation();
  const search = useSearch();
  const choice = useMemo(() => choiceFrom(search, dates.today), [search, dates.today]);
  const { table, term } = choice;
  const page = useSteadyQuery(
    StatisticsQuery,
    { table: table.id, term, municipal: table.owner === 'KOMMUN', care: table.owner === 'REGION' },
    'cache-and-network',
  );
  useTitle(text.title);
  const viewer = page.data?.viewer && readFragment(ShellViewer, page.data.viewer);
  if (viewer && !readsFigures(viewer.roles)) return <ForbiddenPage />;
  const figures = page.data ? figuresIn(page.data, compare) : null;
  if (!figures) {
    if (!page.error) return <PageSkeleton title={text.title} />;
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
  // Under a table's name stand its own numbers, or none.
  const isOfChoice = figures.table === table.id && figures.term === term;
  const { rows } = figures;
  const row = rows.find(({ id }) => id === choice.place) ?? rows[0];
  const choose = (next: Partial<StatisticsChoice>) =>
    navigate(paths.statistics + searchFor({ ...choice, ...next }, dates.today), { replace: true });
  const { title, unit } = words.tables[table.id];
  const termName = text.termName(term.startsWith('H'), term.slice(2));
  const isByParty = table.id === 'ATTENDANCE_BY_PARTY';
  const byTheNumbers = table.counted === 'PEOPLE' ? words.notAdded : words.live;
  const caption = `${title}, ${termName}. ${text.of(unit)}.`;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading>{text.title}</PageHeading>
        <p className={styles.lead}>{text.lead}</p>
      </header>
      {viewer?.roles.includes('SECRETARIAT') && <YearlyReport />}
      <TableChoice choice={choice} />
      <TermChoice
        choice={{ ...choice, place: row?.id ?? '' }}
        places={rows.map(({ id, name }) => [id, name ?? words.county] as const)}
        onChoose={choose}
      />
      {!isOfChoice ? (
        <FiguresComing />
      ) : row ? (
        <>
          <Card
            className={styles.printed}
            title={text.chart(title, row.name ?? words.county)}
            aside={<span className={styles.muted}>{`${termName} · ${text.of(unit)}`}</span>}
          >
            <div className={styles.card}>
              <p className={styles.all}>
                {words.total}: <FigureValue value={row.total.value} />
              </p>
              <p className={styles.byTheNumbers}>{byTheNumbers}</p>
              {isByParty ? <PartiesTable caption={caption} row={row} /> : <FigureBars row={row} />}
            </div>
          </Card>
          {!isByParty && (
            <Card
              className={styles.printed}
              title={text.areas}
              aside={<span className={styles.muted}>{termName}</span>}
            >
              <p className={styles.byTheNumbers}>{byTheNumbers}</p>
              <AreasTable caption={caption} categories={table.categories} rows={rows} />
            </Card>
          )}
          <div className={`${styles.acts} screen-only`}>
            <Button onClick={() => window.print()}>
              <Icon name="print" />
              {text.print}
            </Button>
            <FigureFiles key={table.id + term} choice={choice} />
          </div>
        </>
      ) : (
        <Message heading={<h2>{figures.asOf ? text.none : text.notClosed}</h2>}>
          <p>{figures.asOf ? text.noneMore : words.notClosed(dates.full(figures.closesOn))}</p>
        </Message>
      )}
      <HowCounted table={table} asOf={isOfChoice ? figures.asOf : null} />
      {table.counted === 'PEOPLE' && <NextClosing today={dates.today} />}
    </div>
  );
}

function FiguresComing() {
  const { t } = useSpeech();
  return (
    <>
      <p className="for-screen-readers" role="status">
        {t.shell.loading}
      </p>
      <Skeleton height="11rem" />
      <Skeleton height="60rem" />
    </>
  );
}

/** When there will be figures of the term that goes on. */
function NextClosing({ today }: { today: string }) {
  const { dates } = useSpeech();
  const text = useWords();
  const going = termOf(today, 'SCHOOL');
  const name = text.termName(going.startsWith('H'), going.slice(2));
  return <p className={`${styles.muted} screen-only`}>{text.next(name, dates.full(closingDayOf(going)))}</p>;
}
