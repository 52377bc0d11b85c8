import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { Notice } from '../../../ui/notice.js';
import { DateField, TextArea, TextField } from '../../../ui/written-fields.js';
import { ChangeSurvey, CloseSurvey, MoveSurveyEnd, SendSurvey } from '../survey-changes.js';
import { SurveyForm } from '../survey-form.js';
import { useWords } from '../words.js';
import type { Survey } from './questions-card.js';

interface FormProps {
  survey: Survey;
  onMade(): void;
  onClose(): void;
}

/** Changes a draft: its name, last day and the nine questions in both languages. */
export function EditForm({ survey, onMade, onClose }: FormProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.survey.questions;
  const [title, setTitle] = useState(survey.title);
  const [closesOn, setClosesOn] = useState<string>(survey.closesOn);
  const [questions, setQuestions] = useState(survey.questions);
  const write = (place: number, language: 'sv' | 'en', said: string) =>
    setQuestions(questions.map((each, at) => (at === place ? { ...each, [language]: said } : each)));
  const read = () => {
    const problems: FieldProblem[] = [];
    if (title.trim() === '') problems.push({ field: 'title', code: 'REQUIRED' });
    if (closesOn === '') problems.push({ field: 'closesOn', code: 'REQUIRED' });
    questions.forEach(({ sv, en }, place) => {
      if (sv.trim() === '') problems.push({ field: `questions.${place}.sv`, code: 'REQUIRED' });
      if (en.trim() === '') problems.push({ field: `questions.${place}.en`, code: 'REQUIRED' });
    });
    if (problems.length > 0) return problems;
    return {
      ...{ surveyId: survey.id, year: survey.year, title: title.trim(), closesOn },
      questions: questions.map(({ axis, sv, en }) => ({ axis, sv: sv.trim(), en: en.trim() })),
      expectedVersion: survey.version,
    };
  };
  return (
    <SurveyForm
      title={text.editTitle}
      action={text.save}
      change={ChangeSurvey}
      read={read}
      done={text.saved}
      onMade={onMade}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <Overtaken problem={problem('expectedVersion')} />
          <TextField label={words.create.name} problem={problem('title')} value={title} onWrite={setTitle} />
          <DateField
            label={words.create.closesOn}
            problem={problem('closesOn')}
            min={dates.today}
            value={closesOn}
            onChoose={setClosesOn}
          />
          {questions.map(({ axis, sv, en }, place) => (
            <div key={axis}>
              <TextArea
                label={text.sv(words.axes[axis])}
                problem={problem(`questions.${place}.sv`)}
                value={sv}
                onWrite={(said) => write(place, 'sv', said)}
              />
              <TextArea
                label={text.en(words.axes[axis])}
                problem={problem(`questions.${place}.en`)}
                value={en}
                onWrite={(said) => write(place, 'en', said)}
              />
            </div>
          ))}
        </>
      )}
    </SurveyForm>
  );
}

/** Sends it; once more, to the seats that have come since. */
export function SendForm({ survey, onMade, onClose }: FormProps) {
  const text = useWords().survey.send;
  const isAgain = survey.state === 'OPEN';
  return (
    <SurveyForm
      title={isAgain ? text.againTitle : text.title}
      action={isAgain ? text.againAction : text.action}
      change={SendSurvey}
      read={() => ({ surveyId: survey.id, expectedVersion: survey.version })}
      done={isAgain ? text.againDone : text.done}
      at={{ 'surveyId NOT_VERIFIED': text.notVerified }}
      onMade={onMade}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{isAgain ? text.againLead : text.lead}</p>
          <Overtaken problem={problem('surveyId') ?? problem('expectedVersion')} />
        </>
      )}
    </SurveyForm>
  );
}

/** Moves its last day. */
export function MoveEndForm({ survey, onMade, onClose }: FormProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.survey.move;
  const [closesOn, setClosesOn] = useState<string>(survey.closesOn);
  return (
    <SurveyForm
      title={text.title}
      action={text.action}
      change={MoveSurveyEnd}
      read={() =>
        closesOn === ''
          ? [{ field: 'closesOn', code: 'REQUIRED' }]
          : { surveyId: survey.id, closesOn, expectedVersion: survey.version }
      }
      at={{ 'closesOn TOO_LONG': text.tooFar }}
      done={text.done}
      onMade={onMade}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.lead}</p>
          <Overtaken problem={problem('surveyId') ?? problem('expectedVersion')} />
          <DateField
            label={words.create.closesOn}
            problem={problem('closesOn')}
            min={dates.today}
            value={closesOn}
            onChoose={setClosesOn}
          />
        </>
      )}
    </SurveyForm>
  );
}

/** Ends it. */
export function CloseForm({ survey, onMade, onClose }: FormProps) {
  const text = useWords().survey.close;
  return (
    <SurveyForm
      title={text.title}
      action={text.action}
      change={CloseSurvey}
      read={() => ({ surveyId: survey.id, expectedVersion: survey.version })}
      done={text.done}
      onMade={onMade}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.lead}</p>
          <Overtaken problem={problem('surveyId') ?? problem('expectedVersion')} />
        </>
      )}
    </SurveyForm>
  );
}

/** What is wrong with the whole of it. */
function Overtaken({ problem }: { problem: string | undefined }) {
  return <div role="alert">{problem && <Notice tone="late" icon="warning" title={problem} />}</div>;
}
