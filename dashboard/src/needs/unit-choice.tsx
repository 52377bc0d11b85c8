import type { PartyKind } from '../gql/graphql.js';
import { useSpeech } from '../i18n/language.js';
import { useUnitsToCall } from '../plan-forms/units-to-call.js';
import { ChoiceField } from '../ui/written-fields.js';

const municipalKinds: readonly PartyKind[] = [
  ...(['SOCIAL_SERVICES', 'COORDINATION', 'STUDENT_HEALTH', 'SCHOOL', 'PRESCHOOL'] as const),
];

interface UnitChoiceProps {
  kindLabel: string;
  unitLabel: string;
  hint?: string;
  problem: string | undefined;
  kind: PartyKind;
  unitId: string;
  onChoose(kind: PartyKind, unitId: string): void;
}

/** A municipal unit, by its function. */
export function UnitChoice({ kindLabel, unitLabel, hint, problem, kind, unitId, onChoose }: UnitChoiceProps) {
  const { t } = useSpeech();
  const units = useUnitsToCall(kind);
  return (
    <>
      <ChoiceField
        label={kindLabel}
        value={kind}
        options={municipalKinds.map((each) => [each, t.words.party[each]] as const)}
        onChoose={(chosen) => onChoose(chosen, '')}
      />
      <ChoiceField
        label={unitLabel}
        hint={hint}
        problem={problem}
        value={unitId}
        options={[['', units === null ? t.shell.loading : t.moves.party.choose], ...(units ?? [])]}
        onChoose={(chosen) => onChoose(kind, chosen)}
      />
    </>
  );
}
