import { Link, useLocation } from 'wouter';
import { readFragment } from '../../../gql/index.js';
import { Day } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { BackLink } from '../../../shell/back-link.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Message } from '../../../ui/message.js';
import { DayChoice } from '../frame/day-choice.js';
import { useGroupDay } from '../frame/group-day.js';
import styles from './audit.module.css';
import { AuditReportQuery } from './audit-query.js';
import { QuestionCard } from './question-card.js';
import { useWords } from './words.js';

/** "Revisionsfrågor": the audit's questions answered for a municipality from what is entered, to be handed its auditors. */
export function AuditPage({ municipalityCode }: { municipalityCode: string }) {
  const { dates, compare } = useSpeech();
  const words = useWords();
  const [, navigate] = useLocation();
  const [day] = useGroupDay();
  const page = useSteadyQuery(
    AuditReportQuery,
    { municipality: municipalityCode, on: day },
    'cache-and-network',
  );
  const report = page.data?.auditReport ?? null;
  useTitle(report ? words.title(report.municipality.name) : words.name);
  if (!report && page.error && !page.busy) {
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
  if (!report) {
    if (page.busy || page.data === undefined) return <PageSkeleton title={words.name} />;
    return (
      <Message
        heading={<PageHeading>{words.noneTitle}</PageHeading>}
        action={
          <Link className={buttonClass('primary')} href={paths.commitmentsBoard(day)}>
            {words.toBoard}
          </Link>
        }
      >
        <p>{words.none}</p>
      </Message>
    );
  }
  const municipalities = [...(page.data?.municipalities ?? [])].sort((a, b) => compare(a.name, b.name));
  const viewer = readFragment(ShellViewer, page.data?.viewer);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <nav className="screen-only" aria-label={words.toBoard}>
          <BackLink href={paths.commitmentsBoard(day)}>{words.toBoard}</BackLink>
        </nav>
        <PageHeading>{words.title(report.municipality.name)}</PageHeading>
        <p className={styles.lead}>{words.lead}</p>
        <p>
          <strong>{words.asOf(<Day date={report.day} as="full" />)}</strong>
        </p>
        <p className={styles.lead}>{words.how}</p>
      </header>
      <search className={`${styles.tools} screen-only`}>
        <SelectField
          label={words.municipality}
          value={municipalityCode}
          options={municipalities.map(({ code, name }) => [code, name] as const)}
          onChoose={(code) => navigate(paths.auditReport(code, day), { replace: true })}
        />
        <DayChoice />
        <Button look="primary" onClick={() => window.print()}>
          <Icon name="print" />
          {words.print}
        </Button>
      </search>
      <div className={styles.questions}>
        {report.questions.map((question, place) => (
          <QuestionCard key={question.key} number={place + 1} question={question} />
        ))}
      </div>
      <p className={styles.printed}>
        {words.printed(<Day date={dates.today} as="full" />, viewer?.name ?? '')}
      </p>
    </div>
  );
}
