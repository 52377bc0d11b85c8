import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { AnalysisCard } from '../../../deviations/analysis-card.js';
import { choiceIn, type DeviationChoice, filterOf, searchFor } from '../../../deviations/choice.js';
import type { DeviationRow } from '../../../deviations/deviation-facts.js';
import { DeviationsQuery } from '../../../deviations/deviation-register.js';
import { DeviationTable } from '../../../deviations/deviation-table.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Icon } from '../../../ui/icon.js';
import { MatrixCard } from './matrix-card.js';
import { PublishedCard } from './published-card.js';
import { RegisterCard } from './register-card.js';
import { TermsCard } from './terms-card.js';

const pageSize = 20;

/** How many of what waits stand there before the rest is asked for. */
const mostWaiting = 8;

/** "Avvikelser": what waits for the reader first, then what all of it amounts to, and the register. */
export function DeviationsPage() {
  const { dates } = useSpeech();
  const words = useWords();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choice = choiceIn(search);
  /** The cursors of the pages before this one, by the choice that they belong to. */
  const [turned, setTurned] = useState<{ search: string; after: readonly string[] }>({ search, after: [] });
  const after = turned.search === search ? turned.after : [];
  useTitle(words.title);
  const variables = {
    ...{ filter: filterOf(choice, dates.today), order: choice.order },
    ...{ first: pageSize, after: after.at(-1) ?? null },
  };
  const page = useSteadyQuery(DeviationsQuery, variables, 'cache-and-network');
  const { data } = page;
  const choose = (next: Partial<DeviationChoice>) =>
    navigate(path + searchFor({ ...choice, ...next }), { replace: true });
  if (!data?.deviations) {
    if (page.busy) return <PageSkeleton title={words.title} />;
    const failure = page.error && failureOf(page.error);
    if (!failure || failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={words.unreachable}
      />
    );
  }
  const { waiting, deviations, deviationFigures: figures, deviationPatterns: patterns, busGroups } = data;
  const viewer = data.viewer && readFragment(ShellViewer, data.viewer);
  const isSecretariat = viewer?.roles.includes('SECRETARIAT') ?? false;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.line}>
          <PageHeading>{words.title}</PageHeading>
          <div className={`${styles.acts} screen-only`}>
            {!isSecretariat && (
              <Link className={buttonClass('primary')} href={paths.reportDeviation}>
                {words.report}
              </Link>
            )}
            <Button onClick={() => window.print()}>
              <Icon name="print" />
              {words.print}
            </Button>
          </div>
        </div>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <OutageNotice
        missing={missingOwners(page.error)}
        consequence={words.municipalMissing}
        busy={page.busy}
        onRetry={page.refresh}
      />
      {!isSecretariat && waiting && (
        <Card
          title={words.work.title}
          aside={
            waiting.totalCount > 0 && (
              <p className={`${styles.muted} numbers`}>{words.work.count(waiting.totalCount)}</p>
            )
          }
        >
          {waiting.edges.length > 0 ? (
            <WorkList rows={waiting.edges.map(({ node }) => node)} />
          ) : (
            <>
              <p>{words.work.none}</p>
              <p className={styles.muted}>{words.work.noneMore}</p>
            </>
          )}
        </Card>
      )}
      {figures && <MatrixCard figures={figures} choice={choice} />}
      <div className={styles.wide}>
        {figures && <TermsCard figures={figures} />}
        {patterns && (
          <AnalysisCard
            groupId={null}
            analyses={patterns}
            mayWrite={figures?.viewerCanAnalyse ?? false}
            refresh={page.refresh}
          />
        )}
      </div>
      <RegisterCard
        deviations={deviations}
        groups={busGroups ?? []}
        choice={choice}
        before={after.length * pageSize}
        busy={page.busy}
        onChoose={choose}
        onTurn={(next) => setTurned({ search, after: next ? [...after, next] : after.slice(0, -1) })}
      />
      {figures && <PublishedCard published={figures.published} />}
    </div>
  );
}

/** What waits for the reader, what is due first first. */
function WorkList({ rows }: { rows: readonly FragmentType<typeof DeviationRow>[] }) {
  const { work } = useWords();
  const [isWhole, setWhole] = useState(false);
  const more = rows.length - mostWaiting;
  return (
    <>
      <DeviationTable caption={work.table} rows={isWhole ? rows : rows.slice(0, mostWaiting)} />
      {more > 0 && !isWhole && (
        <Button className="screen-only" look="quiet" onClick={() => setWhole(true)}>
          {work.more(more)}
        </Button>
      )}
    </>
  );
}
