import { type ReactNode, useEffect } from 'react';
import type { RecordOwner } from '../gql/graphql.js';
import { useSpeech } from '../i18n/language.js';
import { Notice } from '../ui/notice.js';
import { ChangeForm } from './change-form.js';
import { OwnerContext } from './owner-context.js';
import { type FieldProblem, problemAt } from './problems.js';
import { useRefresh } from './refresh-context.js';

/** What is wrong with a field, in words, by its path in the input. */
export type ProblemOf = (field: string) => string | undefined;

/** What a page's own words say of its changes. */
interface RecordWords {
  /** title and text, when somebody else has changed the same meanwhile */
  readonly overtaken: string;
  readonly overtakenMore: string;
  /** what is wrong, as `<field> <code>`, where these words say it best */
  readonly at: Partial<Record<string, string>>;
}

export interface RecordFormProps<Input extends object> {
  title: string;
  /** on the button that sends it */
  action: string;
  /** the mutation; see useChange */
  change: unknown;
  /** what is to be sent, or what is missing */
  read(): Input | readonly FieldProblem[];
  done: ReactNode;
  /** What it is like now, told when somebody else has changed it meanwhile. */
  now?: ReactNode;
  onClose(): void;
  children(problem: ProblemOf): ReactNode;
}

interface OwnedRecordFormProps<Input extends object> extends RecordFormProps<Input> {
  /** Whose record is changed. */
  owner: RecordOwner;
  words: RecordWords;
}

/** A change of what an owner keeps. What is wrong is told at its field; what others did meanwhile is fetched and told. */
export function RecordForm<Input extends object>({
  owner,
  words,
  read,
  now,
  children,
  ...form
}: OwnedRecordFormProps<Input>) {
  const { t } = useSpeech();
  const refresh = useRefresh();
  const asked = () => {
    const found = read();
    return Array.isArray(found) ? (found as readonly FieldProblem[]) : { input: found as Input };
  };
  return (
    <OwnerContext value={owner}>
      <ChangeForm {...form} read={asked} onMade={refresh}>
        {(problems) => {
          const problem: ProblemOf = (field) => {
            const code = problems.find((each) => each.field === field)?.code;
            return words.at[`${field} ${code}`] ?? problemAt(problems, field, t);
          };
          return (
            <>
              {problems.some(({ field }) => field === 'expectedVersion') && (
                <Overtaken words={words} now={now} />
              )}
              {children(problem)}
            </>
          );
        }}
      </ChangeForm>
    </OwnerContext>
  );
}

/** Fetches how it is now. What was filled in stays, to be sent again. */
function Overtaken({ words, now }: { words: RecordWords; now: ReactNode }) {
  const refresh = useRefresh();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is told; the page's own refresh is another at each draw
  useEffect(() => void refresh(), []);
  return (
    <div role="alert">
      <Notice tone="late" icon="warning" title={words.overtaken}>
        {now}
        <p>{words.overtakenMore}</p>
      </Notice>
    </div>
  );
}
