import { Link } from 'wouter';
import type { ShellViewerFragment, SurveyInShortFragment } from '../../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { ActButton } from '../../../ui/act-button.js';
import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { Notice } from '../../../ui/notice.js';
import { Tag } from '../../../ui/tag.js';
import { AnswerLinks } from '../answer-links.js';
import { ableAmong } from '../can-answer.js';
import { SeatToAnswer, SurveyInShort } from '../measurements-query.js';
import { surveyPaths } from '../survey-paths.js';
import styles from '../surveys.module.css';
import { useWords } from '../words.js';
import { CreateForm } from './create-form.js';
import { FileDialog } from './file-dialog.js';

interface SurveysCardProps {
  surveys: readonly FragmentType<typeof SurveyInShort>[];
  viewer: ShellViewerFragment | null | undefined;
  measuredYears: readonly number[];
  onChanged(): void;
}

/** The surveys: first of all what waits for the reader's own answer. */
export function SurveysCard({ surveys: masked, viewer, measuredYears, onChanged }: SurveysCardProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const surveys = readFragment(SurveyInShort, masked);
  const isSecretariat = viewer?.roles.includes('SECRETARIAT') ?? false;
  const taken = new Set([...measuredYears, ...surveys.map(({ year }) => year)]);
  return (
    <Card
      title={words.surveys.title}
      aside={
        isSecretariat && (
          <div className={`${styles.acts} screen-only`}>
            <ActButton label={words.create.open} look="primary">
              {(close) => <CreateForm taken={taken} onMade={onChanged} onClose={close} />}
            </ActButton>
            <ActButton label={words.files.open}>
              {(close) => <FileDialog onEntered={onChanged} onClose={close} />}
            </ActButton>
          </div>
        )
      }
    >
      <div className={styles.stack}>
        {surveys.map((survey) => (
          <ToAnswer key={survey.id} survey={survey} />
        ))}
        {surveys.length === 0 ? (
          <p>{words.surveys.none}</p>
        ) : (
          <DataTable
            caption={words.surveys.title}
            columns={words.surveys.columns}
            rows={surveys.map(({ id, title, state, closesOn, closedOn, responses, demo }) => ({
              key: id,
              cells: [
                <span key="title">
                  <Link href={surveyPaths.survey(id)}>{title}</Link>
                  {demo && <span className={styles.soft}> ({words.demo})</span>}
                </span>,
                <Tag key="state" tone={state === 'OPEN' ? 'soon' : 'neutral'}>
                  {words.states[state]}
                </Tag>,
                dates.full(closedOn && closedOn < closesOn ? closedOn : closesOn),
                <span className="numbers" key="answers">
                  {responses && responses.length > 0
                    ? words.survey.responses.count(
                        responses.flatMap(({ seats }) => seats).filter(({ answered }) => answered).length,
                        ableAmong(responses.flatMap(({ seats }) => seats)),
                      )
                    : words.surveys.notTold}
                </span>,
              ],
            }))}
          />
        )}
      </div>
    </Card>
  );
}

function ToAnswer({ survey }: { survey: SurveyInShortFragment }) {
  const { dates } = useSpeech();
  const words = useWords();
  const seats = readFragment(SeatToAnswer, survey.viewerSeats ?? []);
  if (survey.state !== 'OPEN' || survey.closesOn < dates.today || seats.length === 0) return null;
  const left = seats.filter(({ answered }) => !answered);
  if (left.length === 0) return <Notice tone="well" title={words.surveys.allAnswered} />;
  return (
    <Notice tone="soon" title={words.surveys.waiting(left.length)}>
      <p>{words.surveys.waitingMore(survey.title, dates.full(survey.closesOn))}</p>
      <AnswerLinks surveyId={survey.id} seats={left} />
    </Notice>
  );
}
