import type { NeedReason } from '../gql/graphql.js';
import { useSpeech } from '../i18n/language.js';
import { Option, Options } from '../ui/options.js';

const reasons: readonly NeedReason[] = [
  ...(['DISABILITY', 'NEUROPSYCHIATRIC', 'MENTAL_ILL_HEALTH', 'CHRONIC_DISEASE', 'COMORBIDITY'] as const),
  ...(['PROBLEMATIC_SCHOOLING', 'FAILING_SUPPORT_AT_HOME', 'TEMPORARY_CRISIS', 'ASYLUM_SEEKER'] as const),
];

interface ReasonOptionsProps {
  legend: string;
  hint?: string;
  problem: string | undefined;
  chosen: readonly NeedReason[];
  onChoose(chosen: readonly NeedReason[]): void;
}

/** Why a child needs coordination; several may hold. */
export function ReasonOptions({ legend, hint, problem, chosen, onChoose }: ReasonOptionsProps) {
  const { t } = useSpeech();
  return (
    <Options legend={legend} hint={hint} problem={problem}>
      {reasons.map((each) => (
        <Option
          key={each}
          type="checkbox"
          checked={chosen.includes(each)}
          invalid={problem !== undefined}
          onChange={(on) => onChoose(on ? [...chosen, each] : chosen.filter((other) => other !== each))}
          title={t.words.reason[each]}
        />
      ))}
    </Options>
  );
}
