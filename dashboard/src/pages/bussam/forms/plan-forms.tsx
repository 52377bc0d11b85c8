import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, DateField, TextArea, TextField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { AddBussamActivity, AddBussamQuestion } from './bussam-changes.js';
import { BussamForm, missing } from './bussam-form.js';

/** A body that there is, to choose among. */
export interface BodyChoice {
  readonly id: string;
  readonly name: string;
}

interface QuestionFormProps {
  year: number;
  bodies: readonly BodyChoice[];
  onClose(): void;
}

/** Adds a prioritised question to the plan of a year. */
export function QuestionForm({ year, bodies, onClose }: QuestionFormProps) {
  const { t } = useSpeech();
  const text = useWords().acts.question;
  const changeName = useChangeName();
  const [question, setQuestion] = useState('');
  const [responsible, setResponsible] = useState('');
  const [source, setSource] = useState('');
  const read = () => {
    const problems = missing({ question });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ year, question: question.trim(), responsible: responsible || null, source: source.trim() || null },
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <BussamForm
      title={text.title(year)}
      action={text.action}
      change={AddBussamQuestion}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextArea
            label={text.question}
            problem={problem('question')}
            value={question}
            onWrite={setQuestion}
          />
          <ChoiceField
            label={text.responsible}
            problem={problem('responsible')}
            value={responsible}
            options={[['', text.nobody] as const, ...bodies.map(({ id, name }) => [id, name] as const)]}
            onChoose={setResponsible}
          />
          <TextField
            label={t.changes.optional(text.source)}
            problem={problem('source')}
            value={source}
            onWrite={setSource}
          />
        </>
      )}
    </BussamForm>
  );
}

/** Adds what is done towards a prioritised question. */
export function ActivityForm({
  questionId,
  about,
  onClose,
}: {
  questionId: string;
  about: string;
  onClose(): void;
}) {
  const { t } = useSpeech();
  const text = useWords().acts.activity;
  const changeName = useChangeName();
  const [what, setWhat] = useState('');
  const [responsible, setResponsible] = useState('');
  const [dueOn, setDueOn] = useState('');
  const read = () => {
    const problems = missing({ what });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ questionId, what: what.trim(), responsible: responsible.trim() || null, dueOn: dueOn || null },
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <BussamForm
      title={text.title}
      action={text.action}
      change={AddBussamActivity}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p lang="sv">{about}</p>
          <TextArea label={text.what} problem={problem('what')} value={what} onWrite={setWhat} />
          <TextField
            label={t.changes.optional(text.responsible)}
            hint={text.responsibleHint}
            problem={problem('responsible')}
            value={responsible}
            onWrite={setResponsible}
          />
          <DateField
            label={t.changes.optional(text.dueOn)}
            problem={problem('dueOn')}
            value={dueOn}
            onChoose={setDueOn}
          />
        </>
      )}
    </BussamForm>
  );
}
