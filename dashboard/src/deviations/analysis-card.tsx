import { useState } from 'react';
import type { DeviationAnalysisToldFragment } from '../gql/graphql.js';
import { type FragmentType, readFragment } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { UnitName } from '../parties/unit-name.js';
import { ChangeForm } from '../sharing/change-form.js';
import { useChangeName } from '../sharing/change-name.js';
import { OwnerContext } from '../sharing/owner-context.js';
import type { FieldProblem } from '../sharing/problems.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { ChoiceField, TextArea } from '../ui/written-fields.js';
import { termsUntil } from './choice.js';
import { DeviationAnalysisTold, WriteDeviationAnalysis } from './deviation-analysis.js';
import styles from './deviations.module.css';
import { useProblemOf } from './problem-of.js';
import { useWords } from './words.js';

interface AnalysisCardProps {
  /** null: of the whole county, by the secretariat. */
  groupId: string | null;
  analyses: readonly FragmentType<typeof DeviationAnalysisTold>[];
  mayWrite: boolean;
  /** Fetches anew what the page shows. */
  refresh(): void;
}

/** What a group makes of its deviations, or the secretariat of the county's, term by term, the latest first. */
export function AnalysisCard({ groupId, analyses: masked, mayWrite, refresh }: AnalysisCardProps) {
  const analyses = readFragment(DeviationAnalysisTold, masked);
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.analysis;
  const [isOpen, setOpen] = useState(false);
  return (
    <Card
      title={groupId === null ? text.patterns : text.title}
      aside={
        mayWrite && (
          <Button className="screen-only" onClick={() => setOpen(true)}>
            {text.write}
          </Button>
        )
      }
    >
      {groupId === null && <p className={styles.lead}>{text.patternsLead}</p>}
      {analyses.length === 0 && <p>{groupId === null ? text.noPatterns : text.none}</p>}
      {analyses.map(({ id, term, text: said, writtenOn, unit, demo }) => {
        const named = unit && readFragment(UnitName, unit);
        const name = named && 'name' in named ? (named.name ?? null) : null;
        return (
          <article key={id}>
            <h3 className={styles.name}>{term}</h3>
            <p className={styles.said}>{said}</p>
            <p className={styles.muted}>
              {text.written(dates.full(writtenOn), name)}. {demo && words.demo}
            </p>
          </article>
        );
      })}
      {isOpen && (
        <AnalysisForm
          groupId={groupId}
          analyses={analyses}
          refresh={refresh}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
}

interface AnalysisFormProps extends Pick<AnalysisCardProps, 'groupId' | 'refresh'> {
  analyses: readonly DeviationAnalysisToldFragment[];
  onClose(): void;
}

function AnalysisForm({ groupId, analyses, refresh, onClose }: AnalysisFormProps) {
  const { dates } = useSpeech();
  const { analysis: text } = useWords();
  const changeName = useChangeName();
  const terms = termsUntil(dates.today, 4);
  const standing = (term: string) => analyses.find((each) => each.term === term);
  const [term, setTerm] = useState(terms[0] ?? '');
  const [said, setSaid] = useState(standing(term)?.text ?? '');
  const read = () => {
    if (said.trim() === '') return [{ field: 'text', code: 'REQUIRED' }] as const satisfies FieldProblem[];
    const asked = {
      ...{ busGroupId: groupId, term, text: said.trim() },
      expectedVersion: standing(term)?.version ?? null,
    };
    return { input: { ...asked, idempotencyKey: changeName.of(asked) } };
  };
  return (
    <OwnerContext value="REGION">
      <ChangeForm
        title={text.write}
        action={text.save}
        change={WriteDeviationAnalysis}
        read={read}
        done={text.saved}
        onMade={refresh}
        onClose={onClose}
      >
        {(problems) => (
          <AnalysisFields problems={problems} said={said}>
            {(problem) => (
              <>
                <ChoiceField
                  label={text.term}
                  problem={problem('term')}
                  value={term}
                  options={terms.map((each) => [each, each] as const)}
                  onChoose={(next) => {
                    setTerm(next);
                    setSaid(standing(next)?.text ?? '');
                  }}
                />
                <TextArea label={text.text} problem={problem('text')} value={said} onWrite={setSaid} />
              </>
            )}
          </AnalysisFields>
        )}
      </ChangeForm>
    </OwnerContext>
  );
}

interface AnalysisFieldsProps {
  problems: readonly FieldProblem[];
  said: string;
  children(problem: (field: string) => string | undefined): React.ReactNode;
}

function AnalysisFields({ problems, said, children }: AnalysisFieldsProps) {
  // It is sent without the blanks around it.
  return children(useProblemOf(problems, { text: said.trim() }));
}
