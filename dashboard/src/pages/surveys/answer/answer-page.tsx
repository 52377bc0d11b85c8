import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { SeatToAnswerFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { useLeaveWarning } from '../../../session/leave-warning.js';
import { useUnsentPage } from '../../../sharing/unsent.js';
import { BackLink } from '../../../shell/back-link.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Message } from '../../../ui/message.js';
import { Notice } from '../../../ui/notice.js';
import { postOf } from '../answer-links.js';
import { SeatToAnswer } from '../measurements-query.js';
import type { Survey } from '../survey/questions-card.js';
import { NoSuchSurvey } from '../survey/survey-page.js';
import { SurveyQuery } from '../survey/survey-query.js';
import styles from '../surveys.module.css';
import { useWords } from '../words.js';
import answerStyles from './answer.module.css';
import { type Answers, answersToSend } from './answers.js';
import { Scale } from './scale.js';
import { type Sent, useAnswer } from './use-answer.js';

/** One seat's answer: nine scales, nothing saved before it is sent, and nothing lost when it does not arrive. */
export function AnswerSurveyPage({ surveyId, seatId }: { surveyId: string; seatId: string }) {
  const words = useWords();
  const { dates } = useSpeech();
  const page = useSteadyQuery(SurveyQuery, { id: surveyId }, 'cache-and-network');
  const [isArrived, setArrived] = useState(false);
  useTitle(words.title);
  const survey = page.data?.survey ?? null;
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
  const text = words.survey.answer;
  const seat = readFragment(SeatToAnswer, survey.viewerSeats ?? []).find((each) => each.seatId === seatId);
  if (isArrived) return <End key="arrived" title={text.doneTitle} more={text.done} />;
  if (!seat) return <End title={text.refused} more={text.noSeat} />;
  if (seat.answered) return <End title={text.already} more={text.alreadyMore} />;
  if (survey.state !== 'OPEN' || survey.closesOn < dates.today)
    return <End title={text.over} more={words.survey.closes(dates.full(survey.closesOn))} />;
  return (
    <Answering
      survey={survey}
      seat={seat}
      onArrived={() => {
        setArrived(true);
        page.refresh();
      }}
    />
  );
}

/** What is said in place of the questions. */
function End({ title, more }: { title: string; more: string }) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector('h1')?.focus();
  }, []);
  return (
    <div ref={place}>
      <Message
        heading={<PageHeading>{title}</PageHeading>}
        action={
          <Link className={buttonClass('plain')} href={paths.surveys}>
            {words.survey.answer.toOthers}
          </Link>
        }
      >
        <p>{more}</p>
      </Message>
    </div>
  );
}

interface AnsweringProps {
  survey: Survey;
  seat: SeatToAnswerFragment;
  onArrived(): void;
}

function Answering({ survey, seat, onArrived }: AnsweringProps) {
  const { t, language, dates } = useSpeech();
  const words = useWords();
  const text = words.survey.answer;
  const { send: sendAnswer, busy } = useAnswer();
  const [answers, setAnswers] = useState<Answers>({});
  const [trouble, setTrouble] = useState<Exclude<Sent, 'arrived'> | 'empty' | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const given = Object.values(answers).filter((value) => value !== undefined).length;
  useLeaveWarning(given > 0);
  const unsent = useUnsentPage(given > 0);
  useEffect(() => {
    if (trouble) said.current?.focus();
  }, [trouble]);
  const send = async () => {
    setTrouble(null);
    if (given === 0) return setTrouble('empty');
    const sent = await sendAnswer({
      surveyId: survey.id,
      seatId: seat.seatId,
      answers: answersToSend(answers),
    });
    if (sent === 'arrived') return onArrived();
    if (sent !== null) setTrouble(sent);
  };
  const message: ReactNode =
    trouble === null ? null : trouble === 'empty' ? (
      <Notice tone="late" icon="warning" title={text.empty} />
    ) : trouble === 'already' ? (
      <Notice tone="well" title={text.already}>
        <p>{text.alreadyMore}</p>
      </Notice>
    ) : (
      <Notice
        tone="gap"
        title={trouble === 'over' ? text.over : trouble === 'refused' ? text.refused : text.failed}
      />
    );
  return (
    <form
      className={`${styles.page} ${answerStyles.form}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <header className={styles.head}>
        <nav aria-label={t.plan.breadcrumb}>
          <BackLink href={paths.surveys}>{words.survey.back}</BackLink>
        </nav>
        <PageHeading>{text.title(seat.busGroup.name)}</PageHeading>
        <p className={styles.soft}>
          {[survey.title, postOf(seat), words.survey.closes(dates.full(survey.closesOn))]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.lead}>{text.lead}</p>
        <p className={styles.lead}>
          <Icon name="lock" /> {text.anonymous}
        </p>
      </header>
      <ol className={answerStyles.questions}>
        {survey.questions.map((question) => (
          <li key={question.axis}>
            <Scale
              name={question.axis}
              axis={words.axes[question.axis]}
              statement={question[language]}
              value={answers[question.axis]}
              onChoose={(value) => setAnswers((before) => ({ ...before, [question.axis]: value }))}
            />
          </li>
        ))}
      </ol>
      <div role="alert" ref={said} tabIndex={-1}>
        {message}
      </div>
      {unsent.question}
      <div className={styles.line}>
        <p className={`${styles.soft} numbers`} role="status">
          {text.progress(given, survey.questions.length)}
        </p>
        <Button look="primary" type="submit" aria-disabled={busy}>
          {busy ? text.sending : trouble === 'unknown' ? text.again : text.send}
        </Button>
      </div>
    </form>
  );
}
