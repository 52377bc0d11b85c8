import type { PartyKind } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { ChoiceField, TextField } from '../ui/written-fields.js';
import type { Facts } from './plan-facts.js';
import { useUnitsToCall } from './units-to-call.js';

const Add = graphql(`
  mutation AddParty($input: AddPartyInput!) {
    change: addParty(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

const kinds: readonly PartyKind[] = [
  ...([
    'SCHOOL',
    'STUDENT_HEALTH',
    'PRESCHOOL',
    'SOCIAL_SERVICES',
    'COORDINATION',
    'CHILD_PSYCHIATRY',
  ] as const),
  ...(['HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE', 'FAMILY', 'OTHER'] as const),
];

/** Adds somebody who is to take part: a unit of either owner, a guardian, or another by name. */
export function AddParty({ plan, onClose }: { plan: Facts; onClose(): void }) {
  const { t } = useSpeech();
  const text = t.moves.party;
  const [kind, setKind] = useDrafted<PartyKind>('kind', 'CHILD_PSYCHIATRY');
  const [key, setKey] = useDrafted('key', '');
  const [name, setName] = useDrafted('name', '');
  const isFamily = kind === 'FAMILY';
  const isOther = kind === 'OTHER';
  const already = new Set(
    plan.parties.flatMap(({ leftOn, unit, guardian }) => (leftOn ? [] : [unit?.id ?? guardian?.id ?? ''])),
  );
  const units = useUnitsToCall(kind);
  const guardians = plan.child.guardians?.map((each): [string, string] => [each.id, each.name]) ?? [];
  const options = (isFamily ? guardians : (units ?? [])).filter(([id]) => !already.has(id));
  const waits = !isFamily && !isOther && units === null;
  const field = isFamily ? 'guardianId' : isOther ? 'name' : 'unitId';
  return (
    <PlanForm
      title={text.addTitle}
      action={text.addAction}
      change={Add}
      read={() => {
        const value = isOther ? name.trim() : key;
        return value === '' ? [{ field, code: 'REQUIRED' }] : { kind, [field]: value };
      }}
      about={['planId', ...(field === 'unitId' ? [] : ['unitId'])]}
      done={text.added}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField
            label={text.kind}
            problem={problem('kind')}
            value={kind}
            options={kinds.map((each) => [each, t.words.party[each]] as const)}
            onChoose={(chosen) => {
              setKind(chosen);
              setKey('');
            }}
          />
          {isOther ? (
            <TextField
              label={text.name}
              hint={text.nameHint}
              problem={problem('name')}
              value={name}
              onWrite={setName}
            />
          ) : (
            <ChoiceField
              label={isFamily ? text.guardian : text.unit}
              problem={problem(field)}
              value={key}
              options={[['', waits ? t.shell.loading : text.choose], ...options]}
              onChoose={setKey}
            />
          )}
        </>
      )}
    </PlanForm>
  );
}
