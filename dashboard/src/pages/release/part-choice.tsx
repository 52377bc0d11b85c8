import type { RecordOwner, RecordPart } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { problemAt } from '../../sharing/problems.js';
import { inOrder } from '../../sharing/releases.js';
import { Option, Options } from '../../ui/options.js';
import { type Choosing, toggled } from './choosing.js';
import { Section } from './section.js';

interface PartChoiceProps extends Choosing {
  owner: RecordOwner;
  ownParts: readonly RecordPart[];
}

/** What: the parts that one's own authority keeps, each with what it holds. */
export function PartChoice({ draft, problems, onChange, owner, ownParts }: PartChoiceProps) {
  const { t } = useSpeech();
  const problem = problemAt(problems, 'parts', t);
  return (
    <Section number={1} title={t.release.what}>
      <Options legend={t.release.what} legendHidden hint={t.release.whatMore} problem={problem}>
        {inOrder(ownParts).map((part) => (
          <Option
            key={part}
            type="checkbox"
            checked={draft.parts.includes(part)}
            invalid={problem !== undefined}
            onChange={(isIn) => onChange({ parts: inOrder(toggled(draft.parts, part, isIn)) })}
            title={t.access.part[owner][part]}
          >
            {part === 'PLAN' ? t.release.about.PLAN[owner] : t.release.about[part]}
          </Option>
        ))}
      </Options>
    </Section>
  );
}
