import { useLocation, useSearch } from 'wouter';
import { readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { useSteadyQuery } from '../../outages/steady-query.js';
import { dayParameter } from '../../paths.js';
import { RefreshContext } from '../../sharing/refresh-context.js';
import { PageHeading } from '../../shell/page-heading.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { useTitle } from '../../shell/title.js';
import { Button } from '../../ui/button.js';
import { DayField } from '../../ui/day-field.js';
import { SelectField } from '../../ui/field.js';
import { isShownDay } from '../../ui/shown-day.js';
import { Telling } from '../../ui/telling.js';
import { BodiesCard } from './bodies-card.js';
import styles from './bussam.module.css';
import {
  BussamBodyFacts,
  BussamDocumentFacts,
  BussamMeetingFacts,
  BussamQuery,
  BussamQuestionFacts,
  BussamStruckFacts,
} from './bussam-query.js';
import { DocumentsCard } from './documents-card.js';
import { FiguresCard } from './figures-card.js';
import { Glance } from './glance.js';
import { MeetingsCard } from './meetings-card.js';
import { PlanCard } from './plan-card.js';
import { StruckCard } from './struck-card.js';
import { useWords } from './words.js';

const yearParameter = 'ar';

/** What an address asks for: the day, and the yearly plan's year; null: today, and the day's. */
function choiceIn(search: string): { day: string | null; year: number | null } {
  const params = new URLSearchParams(search);
  const day = params.get(dayParameter) ?? '';
  const year = params.get(yearParameter) ?? '';
  return { day: isShownDay(day) ? day : null, year: /^20\d\d$/.test(year) ? Number(year) : null };
}

/** "BUSSAM": the county's own bodies, what they set out to do, and whether it is followed up. */
export function BussamPage() {
  const words = useWords();
  const { dates } = useSpeech();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choice = choiceIn(search);
  const page = useSteadyQuery(BussamQuery, { on: choice.day, year: choice.year }, 'cache-and-network');
  useTitle(words.title);
  const told = page.data?.bussam ?? null;
  if (!told && page.error && !page.busy) {
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
  if (!told) return page.busy ? <PageSkeleton title={words.title} /> : <ForbiddenPage />;
  const choose = (name: string, value: string | null) => {
    const params = new URLSearchParams(search);
    if (value) params.set(name, value);
    else params.delete(name);
    const text = params.toString();
    navigate(path + (text && `?${text}`), { replace: true });
  };
  // Yesterday is shown, not written in.
  const canChange = told.viewerCanChange && choice.day === null;
  const { year } = told.yearPlan;
  const questions = readFragment(BussamQuestionFacts, told.yearPlan.questions);
  const bodies = readFragment(BussamBodyFacts, told.bodies);
  const meetings = readFragment(BussamMeetingFacts, told.meetings);
  const documents = readFragment(BussamDocumentFacts, told.documents);
  const ownYear = Number(told.day.slice(0, 4));
  const years = [...new Set([...told.planYears, ownYear, ownYear + 1, year])].sort((a, b) => b - a);
  const isDemo = questions.some(({ demo }) => demo) || meetings.some(({ demo }) => demo);
  return (
    <Telling>
      <RefreshContext value={page.refresh}>
        <div className={styles.page}>
          <header className={styles.head}>
            <PageHeading>{words.title}</PageHeading>
            <p className={styles.lead}>{words.lead}</p>
          </header>
          <search className={styles.tools}>
            <SelectField
              label={words.year}
              value={String(year)}
              options={years.map((each) => [String(each), String(each)] as const)}
              onChoose={(next) => choose(yearParameter, Number(next) === ownYear ? null : next)}
            />
            <DayField label={words.day} day={choice.day} onChoose={(day) => choose(dayParameter, day)} />
            {choice.day && (
              <Button look="quiet" onClick={() => choose(dayParameter, null)}>
                {words.today}
              </Button>
            )}
          </search>
          <Glance
            year={year}
            questions={questions}
            documents={documents}
            next={told.nextMeeting}
            openDecisions={told.openDecisions}
          />
          {isDemo && <p className={styles.muted}>{words.madeUpMore}</p>}
          <div className={styles.columns}>
            <div className={styles.column}>
              <PlanCard year={year} questions={questions} bodies={bodies} canChange={canChange} />
              <MeetingsCard meetings={meetings} bodies={bodies} canChange={canChange} />
            </div>
            <div className={styles.column}>
              <DocumentsCard documents={documents} day={choice.day ?? dates.today} canChange={canChange} />
              <FiguresCard changes={page.data?.publishedFigureChanges ?? []} />
            </div>
          </div>
          <BodiesCard bodies={bodies} day={told.day} />
          <StruckCard struck={readFragment(BussamStruckFacts, told.struck ?? [])} />
        </div>
      </RefreshContext>
    </Telling>
  );
}
