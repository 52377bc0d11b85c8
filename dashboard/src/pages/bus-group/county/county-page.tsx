import { Link, useLocation, useSearch } from 'wouter';
import { useSpeech } from '../../../i18n/language.js';
import { useKeptCurrent } from '../../../live/kept-current.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Telling } from '../../../ui/telling.js';
import { DayChoice } from '../frame/day-choice.js';
import { halfYearBefore, useGroupDay } from '../frame/group-day.js';
import {
  type CountyChoice,
  choiceIn,
  dayAfter,
  inOrder,
  orders,
  rowOf,
  searchWith,
  yearBefore,
} from './county.js';
import styles from './county.module.css';
import { CountyMap } from './county-map.js';
import { CountyQuery } from './county-query.js';
import { CountyTable } from './county-table.js';
import { HowCounted } from './how-counted.js';
import { useWords } from './words.js';
import { WorseCard } from './worse-card.js';

/** "Länet": 34 groups at once, what got worse in half a year, and from any cell to its ground. */
export function CountyPage() {
  const { dates, compare } = useSpeech();
  const text = useWords();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choice = choiceIn(search);
  const [chosen] = useGroupDay();
  const isToCome = chosen !== null && chosen > dates.today;
  const day = isToCome ? null : chosen;
  const shownDay = day ?? dates.today;
  const before = halfYearBefore(shownDay);
  const asked = useSteadyQuery(
    CountyQuery,
    {
      ...{ on: day, before, after: dayAfter(shownDay), yearBefore: yearBefore(shownDay) },
      today: day === null,
    },
    'cache-and-network',
  );
  const page = useKeptCurrent(asked, shownDay, ({ busGroups }) => busGroups !== null);
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
  const missing = missingOwners(page.error);
  const rows = groups.map((group) => rowOf(group));
  const ofPlace = (code: string) =>
    rows.filter(({ municipalities }) => municipalities.some((one) => one.code === code));
  const place = page.data?.municipalities?.find(({ code }) => code === choice.municipality) ?? null;
  const shown = inOrder(place ? ofPlace(place.code) : rows, choice.order, compare);
  const choose = (next: Partial<CountyChoice>) =>
    navigate(path + searchWith(search, { ...choice, ...next }), { replace: true });
  return (
    <Telling>
      <div className={styles.page}>
        <header className={styles.head}>
          <div className={styles.line}>
            <PageHeading>{text.title}</PageHeading>
            <Button className="screen-only" onClick={() => window.print()}>
              <Icon name="print" />
              {text.print}
            </Button>
          </div>
          <p className={styles.lead}>{text.lead(rows.length, dates.full(shownDay), dates.full(before))}</p>
          <p className={`${styles.links} screen-only`}>
            <Link href={paths.bussam}>{text.toBussam}</Link>
            <Link href={paths.commitmentsBoard(day)}>{text.toRules}</Link>
          </p>
        </header>
        <OutageNotice
          missing={missing}
          consequence={missing.includes('kommun') ? text.asBefore : text.regionMissing}
          busy={page.busy}
          onRetry={page.refresh}
        />
        <search className={`${styles.tools} screen-only`}>
          <DayChoice />
        </search>
        {isToCome && <p role="status">{text.toCome(dates.full(chosen))}</p>}
        <div className={styles.columns}>
          <div className={styles.column}>
            <CountyMap
              municipalities={page.data?.municipalities ?? []}
              ofPlace={ofPlace}
              choice={choice}
              onChoose={choose}
            />
          </div>
          <div className={styles.column}>
            <WorseCard rows={rows} day={day} />
          </div>
        </div>
        <Card
          title={place ? text.groupsOf(place.name) : text.groups}
          aside={
            <p className={`${styles.muted} numbers`} role="status">
              {text.count(shown.length, rows.length)}
            </p>
          }
        >
          <p className="print-only">
            {text.order}: {text.orders[choice.order]}
          </p>
          <div className={`${styles.tools} screen-only`}>
            <SelectField
              label={text.order}
              value={choice.order}
              options={orders.map((each) => [each, text.orders[each]] as const)}
              onChoose={(order) => choose({ order })}
            />
            <SelectField
              label={text.place}
              value={place?.code ?? ''}
              options={[
                ['', text.everyPlace] as const,
                ...(page.data?.municipalities ?? []).map(({ code, name }) => [code, name] as const),
              ]}
              onChoose={(code) => choose({ municipality: code || null })}
            />
          </div>
          {shown.length === 0 ? <p>{text.nothing}</p> : <CountyTable rows={shown} day={day} />}
          <p className={styles.muted}>
            {text.dash} {rows.some(({ madeUp }) => madeUp) && text.demo}
          </p>
        </Card>
        <HowCounted />
      </div>
    </Telling>
  );
}
