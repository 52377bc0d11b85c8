import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { DateField, TextField } from '../../../ui/written-fields.js';
import { CreateSurvey } from '../survey-changes.js';
import { SurveyForm } from '../survey-form.js';
import { useWords } from '../words.js';

/** Begins a survey: of the first year that has none. */
export function CreateForm({
  taken,
  onMade,
  onClose,
}: {
  taken: ReadonlySet<number>;
  onMade(): void;
  onClose(): void;
}) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.create;
  const thisYear = Number(dates.today.slice(0, 4));
  const changeName = useChangeName();
  const first = [thisYear, thisYear + 1].find((each) => !taken.has(each)) ?? thisYear;
  const [year, setYear] = useState(String(first));
  const [title, setTitle] = useState(words.create.nameOf(first));
  const [closesOn, setClosesOn] = useState('');
  const read = () => {
    const problems: FieldProblem[] = [];
    if (!/^20\d{2}$/.test(year.trim())) problems.push({ field: 'year', code: 'UNKNOWN' });
    if (title.trim() === '') problems.push({ field: 'title', code: 'REQUIRED' });
    if (closesOn === '') problems.push({ field: 'closesOn', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = { year: Number(year.trim()), title: title.trim(), closesOn };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <SurveyForm
      title={text.title}
      action={text.action}
      change={CreateSurvey}
      read={read}
      done={text.done}
      at={{ 'year YEAR_TAKEN': text.taken, 'year UNKNOWN': text.wrongYear }}
      onMade={onMade}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextField label={text.year} problem={problem('year')} value={year} onWrite={setYear} />
          <TextField label={text.name} problem={problem('title')} value={title} onWrite={setTitle} />
          <DateField
            label={text.closesOn}
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
