import { useState } from 'react';
import { termsUntil } from '../../../deviations/choice.js';
import styles from '../../../deviations/deviations.module.css';
import { useProblemOf } from '../../../deviations/problem-of.js';
import { useWords } from '../../../deviations/words.js';
import type { GroupDeviationsQuery } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { UnitName } from '../../../parties/unit-name.js';
import { ChangeForm } from '../../../sharing/change-form.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { OwnerContext } from '../../../sharing/owner-context.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ChoiceField, TextArea } from '../../../ui/written-fields.js';
import { useRefresh } from '../frame/refresh-context.js';
import { WriteDeviationAnalysis } from './group-deviations.js';

type Group = NonNullable<GroupDeviationsQuery['busGroup']>;
type Analyses = NonNullable<Group['deviationAnalyses']>;

interface AnalysisCardProps {
  groupId: string;
  analyses: Analyses;
  mayWrite: boolean;
}

/** What the group makes of its deviations, term by term, the latest first. */
export function AnalysisCard({ groupId, analyses, mayWrite }: AnalysisCardProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.analysis;
  const [isOpen, setOpen] = useState(false);
  return (
    <Card
      title={text.title}
      aside={
        mayWrite && (
          <Button className="screen-only" onClick={() => setOpen(true)}>
            {text.write}
          </Button>
        )
      }
    >
      {analyses.length === 0 && <p>{text.none}</p>}
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
      {isOpen && <AnalysisForm groupId={groupId} analyses={analyses} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function AnalysisForm({
  groupId,
  analyses,
  onClose,
}: Omit<AnalysisCardProps, 'mayWrite'> & { onClose(): void }) {
  const { dates } = useSpeech();
  const { analysis: text } = useWords();
  const refresh = useRefresh();
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
