import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { categories } from '../../../deviations/choice.js';
import { DeviationGroups } from '../../../deviations/deviation-parties.js';
import styles from '../../../deviations/deviations.module.css';
import { isOvertaken } from '../../../deviations/overtaken.js';
import { useProblemOf } from '../../../deviations/problem-of.js';
import { useWords } from '../../../deviations/words.js';
import type { DeviationCategory, DeviationContentInput } from '../../../gql/graphql.js';
import { addDays } from '../../../i18n/dates.js';
import { useSpeech } from '../../../i18n/language.js';
import { useLeaveWarning } from '../../../session/leave-warning.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChangeTrouble } from '../../../sharing/change-trouble.js';
import type { Result } from '../../../sharing/outcome.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { useUnsentPage } from '../../../sharing/unsent.js';
import { useChange } from '../../../sharing/use-change.js';
import { useAnnounce } from '../../../shell/announcer.js';
import { Button } from '../../../ui/button.js';
import { focusFirstProblem } from '../../../ui/problem.js';
import { ChoiceField, DateField, TextArea } from '../../../ui/written-fields.js';
import { UnitField, type UnitOption } from './unit-field.js';
import { useUnitsNear } from './units-near.js';

/** What is written already, of a deviation that is changed. */
export interface ContentDraft {
  readonly recipientUnitId: string;
  readonly busGroupId: string;
  readonly category: DeviationCategory;
  readonly occurredOn: string;
  readonly what: string;
  readonly consequence: string;
  readonly proposal: string;
}

interface ContentFormProps {
  senders: readonly { readonly id: string; readonly name: string }[];
  units: readonly UnitOption[];
  change: unknown;
  action: string;
  draft?: ContentDraft;
  inputFor(senderUnitId: string, content: DeviationContentInput): object;
  onCancel(): void;
  onMade(id: string | null): void;
  /** of a deviation that is changed: somebody came before, and what is said of it then */
  onOvertaken?(): void;
  overtaken?: ReactNode;
}

/** What a deviation says. What is wrong is told at its field, and nothing that was written is lost. */
export function ContentForm({
  senders,
  units,
  change,
  action,
  draft,
  inputFor,
  onCancel,
  onMade,
  onOvertaken,
  overtaken,
}: ContentFormProps) {
  const { t, dates } = useSpeech();
  const { form: text, words } = useWords();
  const announce = useAnnounce();
  const changeName = useChangeName();
  const form = useRef<HTMLFormElement>(null);
  const [sender, setSender] = useState(senders[0]?.id ?? '');
  const [content, setContent] = useState<ContentDraft>(
    draft ?? {
      ...{ recipientUnitId: '', busGroupId: '', category: 'SIP', occurredOn: dates.today },
      ...{ what: '', consequence: '', proposal: '' },
    },
  );
  const [isTouched, setTouched] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  /** What was sent when the problems were found: they tell of places in it. */
  const [checked, setChecked] = useState(content);
  const [result, setResult] = useState<Result | null>(null);
  const { make, busy } = useChange<{ input: object }>(change, 'REGION');
  useLeaveWarning(isTouched && result?.kind !== 'made');
  const unsent = useUnsentPage(isTouched && result?.kind !== 'made');
  useEffect(() => {
    if (problems.length > 0) focusFirstProblem(form.current);
  }, [problems]);
  const problem = useProblemOf(problems, checked);
  const write = (next: Partial<ContentDraft>) => setContent((now) => ({ ...now, ...next }));
  const [groups] = useQuery({
    query: DeviationGroups,
    variables: { sender, recipient: content.recipientUnitId },
    pause: content.recipientUnitId === '' || content.recipientUnitId === sender,
  });
  const near = useUnitsNear(sender);
  const choices = content.recipientUnitId ? (groups.data?.deviationGroupChoices ?? []) : [];
  const evident = choices.find((choice) => choice.evident);

  const send = async () => {
    const missing: FieldProblem[] = [];
    for (const field of ['recipientUnitId', 'what', 'consequence'] as const)
      if (content[field].trim() === '') missing.push({ field: `content.${field}`, code: 'REQUIRED' });
    if (!evident && choices.length > 0 && content.busGroupId === '')
      missing.push({ field: 'content.busGroupId', code: 'REQUIRED' });
    setChecked(content);
    setProblems(missing);
    if (missing.length > 0) return announce(t.changes.problemsFound(missing.length));
    const asked = inputFor(sender, {
      ...content,
      busGroupId: content.busGroupId || null,
      proposal: content.proposal.trim() || null,
    });
    const outcome = await make({ input: { ...asked, idempotencyKey: changeName.of(asked) } });
    if (outcome === null) return;
    setResult(outcome);
    if (isOvertaken(outcome)) onOvertaken?.();
    if (outcome.kind === 'problems') {
      setProblems(outcome.problems);
      announce(t.changes.problemsFound(outcome.problems.length));
    }
    if (outcome.kind !== 'made') return;
    unsent.drop();
    announce(text.made);
    const made = outcome.answers as { change?: { deviation?: { id?: string } } } | undefined;
    onMade(made?.change?.deviation?.id ?? null);
  };
  return (
    <form
      className={styles.form}
      ref={form}
      noValidate
      onInput={() => setTouched(true)}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {senders.length > 1 ? (
        <ChoiceField
          label={text.sender}
          value={sender}
          options={senders.map(({ id, name }) => [id, name] as const)}
          onChoose={setSender}
        />
      ) : (
        <p>
          <span className={styles.label}>{text.sender}:</span> {senders[0]?.name}
        </p>
      )}
      <UnitField
        label={text.recipient}
        value={content.recipientUnitId}
        units={units.filter(({ id }) => id !== sender)}
        near={near}
        problem={problem('content.recipientUnitId')}
        onChoose={(recipientUnitId) => write({ recipientUnitId, busGroupId: '' })}
      />
      {evident && content.busGroupId === '' && (
        <p className={styles.muted}>{text.groupOf(evident.busGroup.name)}</p>
      )}
      {!evident && choices.length > 0 && (
        <ChoiceField
          label={text.group}
          hint={choices.every(({ ground }) => ground === 'CHOSEN') ? text.noGroupKnown : text.groupHint}
          problem={problem('content.busGroupId')}
          value={content.busGroupId}
          options={[
            ['', text.chooseGroup] as const,
            ...choices.map(
              ({ busGroup, ground }) =>
                [
                  busGroup.id,
                  ground === 'CHOSEN' ? busGroup.name : `${busGroup.name} (${words.grounds[ground]})`,
                ] as const,
            ),
          ]}
          onChoose={(busGroupId) => write({ busGroupId })}
        />
      )}
      <ChoiceField
        label={text.category}
        value={content.category}
        options={categories.map((each) => [each, words.categories[each]] as const)}
        onChoose={(category) => write({ category })}
      />
      <DateField
        label={text.occurred}
        problem={problem('content.occurredOn')}
        value={content.occurredOn}
        min={addDays(dates.today, -730)}
        max={dates.today}
        onChoose={(occurredOn) => write({ occurredOn })}
      />
      <TextArea
        label={text.what}
        problem={problem('content.what')}
        value={content.what}
        onWrite={(what) => write({ what })}
      />
      <TextArea
        label={text.consequence}
        problem={problem('content.consequence')}
        value={content.consequence}
        onWrite={(consequence) => write({ consequence })}
      />
      <TextArea
        label={text.proposal}
        problem={problem('content.proposal')}
        value={content.proposal}
        onWrite={(proposal) => write({ proposal })}
      />
      <ChangeTrouble result={result} />
      {isOvertaken(result) && overtaken}
      {unsent.question}
      <div className={styles.acts}>
        <Button look="primary" type="submit" aria-disabled={busy}>
          {busy ? text.saving : result?.kind === 'unknown' ? text.again : action}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
