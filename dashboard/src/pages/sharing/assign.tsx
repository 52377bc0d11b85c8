import type { SharingFactsFragment } from '../../gql/graphql.js';
import { graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { unitName } from '../../parties/unit-name.js';
import { AssignForm } from '../../sharing/assign-form.js';
import { AssignmentFacts } from '../../sharing/door-facts.js';
import { useDoor } from './door-context.js';

const AssignStaff = graphql(`
  mutation AssignStaff($municipal: Boolean!, $input: AssignInput!) {
    municipal: assignMunicipalStaff(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: assignCareStaff(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

/** Lets somebody in a unit work with the child. */
export function Assign({ sharing, onClose }: { sharing: SharingFactsFragment; onClose(): void }) {
  const speech = useSpeech();
  const { childId, kinds } = useDoor();
  const units = sharing.assignableUnits.map(({ unit, staff }) => ({
    id: unit.id,
    name: unitName(unit, kinds.get(unit.id) ?? 'OTHER', speech),
    staff: staff.filter(({ subject }) => !worksThere(sharing, unit.id, subject)),
  }));
  return <AssignForm childId={childId} units={units} change={AssignStaff} onClose={onClose} />;
}

function worksThere(sharing: SharingFactsFragment, unitId: string, subject: string): boolean {
  return sharing.assignments
    .map((each) => readFragment(AssignmentFacts, each))
    .some((each) => each.active && each.unit.id === unitId && each.subject === subject);
}
