import { useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { Measured, Median } from '../../../measurements/measurement-facts.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Icon } from '../../../ui/icon.js';
import { Telling } from '../../../ui/telling.js';
import { choiceIn, type MeasurementChoice, searchFor } from '../choice.js';
import { type MeasuredGroup, yearsOf } from '../measured.js';
import { MeasurementsQuery, SeatToAnswer, SurveyInShort } from '../measurements-query.js';
import styles from '../surveys.module.css';
import { useWords } from '../words.js';
import { AllGroupsCard } from './all-groups-card.js';
import { CompareCard } from './compare-card.js';
import { SurveysCard } from './surveys-card.js';

/** "Mätningar": what surveys have come to, group by group, and the surveys themselves. */
export function MeasurementsPage() {
  const words = useWords();
  const { compare } = useSpeech();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choice = choiceIn(search);
  const chart = useRef<HTMLDivElement>(null);
  const page = useSteadyQuery(MeasurementsQuery, {}, 'cache-and-network');
  useTitle(words.title);
  const { data } = page;
  const all = data?.busGroups ?? null;
  if (!all && page.error && !page.busy) {
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
  if (!all) return <PageSkeleton title={words.title} />;
  const missing = missingOwners(page.error);
  if (missing.length === 0 && !page.busy && data?.surveys === null) return <ForbiddenPage />;
  const groups: MeasuredGroup[] = all.map(({ id, name, spiderMeasurements }) => ({
    ...{ id, name, years: readFragment(Measured, spiderMeasurements ?? []) },
  }));
  const medians = readFragment(Median, data?.spiderMedians ?? []);
  const measured = groups.filter(({ years }) => years.length > 0).sort((a, b) => compare(a.name, b.name));
  const years = yearsOf(measured);
  const year = years.find((each) => each === choice.year) ?? years[0];
  const viewer = readFragment(ShellViewer, data?.viewer);
  // What is asked for; else a group that the viewer's own seats are in; else the first of which something is told.
  const own = new Set(
    (data?.surveys ?? []).flatMap((each) =>
      readFragment(SeatToAnswer, readFragment(SurveyInShort, each).viewerSeats ?? []).map(
        ({ busGroup }) => busGroup.id,
      ),
    ),
  );
  const group =
    measured.find(({ id }) => id === choice.group) ??
    measured.find(({ id }) => own.has(id)) ??
    measured.find(({ years: each }) => each.some((one) => one.year === year && !one.protected));
  const choose = (next: Partial<MeasurementChoice>) =>
    navigate(path + searchFor({ ...choice, ...next }), { replace: true });
  return (
    <Telling>
      <div className={styles.page}>
        <header className={styles.head}>
          <div className={styles.line}>
            <PageHeading>{words.title}</PageHeading>
            <Button className="screen-only" onClick={() => window.print()}>
              <Icon name="print" />
              {words.print}
            </Button>
          </div>
          <p className={styles.lead}>{words.lead}</p>
        </header>
        <OutageNotice
          missing={missing}
          consequence={words.missing.REGION}
          busy={page.busy}
          onRetry={page.refresh}
        />
        {data?.surveys && (
          <SurveysCard
            surveys={data.surveys}
            viewer={viewer}
            measuredYears={years}
            onChanged={page.refresh}
          />
        )}
        <div ref={chart} tabIndex={-1}>
          {group && year !== undefined && (
            <CompareCard {...{ groups: measured, medians, group, year, years, choice }} onChoose={choose} />
          )}
        </div>
        {year === undefined ? (
          missing.length === 0 && (
            <Card title={words.compare.title}>
              <p>{words.all.none}</p>
            </Card>
          )
        ) : (
          <AllGroupsCard
            groups={measured}
            year={year}
            sort={choice.sort}
            onSort={(sort) => choose({ sort })}
            hrefOf={(id) => path + searchFor({ ...choice, group: id })}
            onShow={() => {
              chart.current?.scrollIntoView({ block: 'start' });
              chart.current?.focus();
            }}
          />
        )}
      </div>
    </Telling>
  );
}
