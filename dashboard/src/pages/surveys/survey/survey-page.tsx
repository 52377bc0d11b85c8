import { Link } from 'wouter';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { BackLink } from '../../../shell/back-link.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { ActButton } from '../../../ui/act-button.js';
import { buttonClass } from '../../../ui/button.js';
import { Message } from '../../../ui/message.js';
import { Notice } from '../../../ui/notice.js';
import { Tag } from '../../../ui/tag.js';
import { Telling } from '../../../ui/telling.js';
import { AnswerLinks } from '../answer-links.js';
import { SeatToAnswer } from '../measurements-query.js';
import styles from '../surveys.module.css';
import { useWords } from '../words.js';
import { QuestionsCard, type Survey } from './questions-card.js';
import { ResponsesCard } from './responses-card.js';
import { CloseForm, EditForm, MoveEndForm, SendForm } from './survey-forms.js';
import { ResponsesOfGroup, SurveyQuery } from './survey-query.js';

/** One survey: written and sent by the secretariat; who has answered, for it and for whoever leads a seated unit. */
export function SurveyPage({ surveyId }: { surveyId: string }) {
  const words = useWords();
  const page = useSteadyQuery(SurveyQuery, { id: surveyId }, 'cache-and-network');
  const survey = page.data?.survey ?? null;
  useTitle(survey?.title ?? words.title);
  if (!survey && page.error && !page.busy) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={words.survey.unreachable}
      />
    );
  }
  if (!survey && page.busy) return <PageSkeleton title={words.title} />;
  if (!survey) return <NoSuchSurvey />;
  return (
    <Telling>
      <div className={styles.page}>
        <Head survey={survey} onMade={page.refresh} />
        <OutageNotice
          missing={missingOwners(page.error)}
          consequence={words.missing.MUNICIPALITY}
          busy={page.busy}
          onRetry={page.refresh}
        />
        {survey.responses && survey.state !== 'DRAFT' && (
          <ResponsesCard
            responses={readFragment(ResponsesOfGroup, survey.responses)}
            groups={survey.viewerCanClose ? (page.data?.busGroups ?? []) : []}
            title={survey.title}
            closesOn={survey.closesOn}
            isOpen={survey.state === 'OPEN'}
            canInvite={survey.viewerCanSend === true}
          />
        )}
        <QuestionsCard
          survey={survey}
          aside={
            survey.viewerCanChange && (
              <ActButton label={words.survey.questions.edit}>
                {(close) => <EditForm survey={survey} onMade={page.refresh} onClose={close} />}
              </ActButton>
            )
          }
        />
      </div>
    </Telling>
  );
}

function Head({ survey, onMade }: { survey: Survey; onMade(): void }) {
  const { dates, t } = useSpeech();
  const words = useWords();
  const text = words.survey;
  const left = readFragment(SeatToAnswer, survey.viewerSeats ?? []).filter(({ answered }) => !answered);
  const isOver = survey.closesOn < dates.today;
  return (
    <header className={styles.head}>
      <nav aria-label={t.plan.breadcrumb}>
        <BackLink href={paths.surveys}>{text.back}</BackLink>
      </nav>
      <div className={styles.line}>
        <div className={styles.acts}>
          <PageHeading>{survey.title}</PageHeading>
          <Tag tone={survey.state === 'OPEN' ? 'soon' : 'neutral'}>{words.states[survey.state]}</Tag>
        </div>
        <div className={`${styles.acts} screen-only`}>
          {survey.viewerCanSend && (
            <ActButton
              label={survey.state === 'OPEN' ? text.send.again : text.send.open}
              look={survey.state === 'OPEN' ? 'plain' : 'primary'}
            >
              {(close) => <SendForm survey={survey} onMade={onMade} onClose={close} />}
            </ActButton>
          )}
          {survey.viewerCanMoveEnd && (
            <ActButton label={text.move.open}>
              {(close) => <MoveEndForm survey={survey} onMade={onMade} onClose={close} />}
            </ActButton>
          )}
          {survey.viewerCanClose && (
            <ActButton label={text.close.open} look={isOver ? 'primary' : 'plain'}>
              {(close) => <CloseForm survey={survey} onMade={onMade} onClose={close} />}
            </ActButton>
          )}
        </div>
      </div>
      <p className={styles.lead}>
        {survey.closedOn
          ? text.closed(dates.full(survey.closedOn))
          : text.closes(dates.full(survey.closesOn))}
        {survey.demo && ` (${words.demo})`}
      </p>
      {survey.earlierEnds.length > 0 && (
        <p className={styles.soft}>
          {survey.earlierEnds
            .map(({ day, movedOn }) => text.move.stood(dates.full(day), dates.full(movedOn)))
            .join(' ')}
        </p>
      )}
      {survey.viewerCanClose && isOver && <Notice tone="late" title={text.close.due} />}
      {survey.state === 'OPEN' && !isOver && left.length > 0 && (
        <AnswerLinks surveyId={survey.id} seats={left} />
      )}
    </header>
  );
}

/** What an address is answered with that leads to no survey, or to a draft. */
export function NoSuchSurvey() {
  const words = useWords();
  useTitle(words.survey.noneTitle);
  return (
    <Message
      heading={<PageHeading>{words.survey.noneTitle}</PageHeading>}
      action={
        <Link className={buttonClass('plain')} href={paths.surveys}>
          {words.survey.answer.toOthers}
        </Link>
      }
    >
      <p>{words.survey.none}</p>
    </Message>
  );
}
