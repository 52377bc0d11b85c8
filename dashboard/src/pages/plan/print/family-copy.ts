import type { GapFactsFragment, GuardianHideable, HiddenFactsFragment } from '../../../gql/graphql.js';

/** What may stand in a copy for the family. */
export interface FamilyCopy {
  /** By either owner's decision this is not to be read by guardians. */
  isHidden(what: GuardianHideable, recordId: string): boolean;
  /** The region has said what of its part it hides. When it has not, none of its part can stand in the copy. */
  readonly knowsRegion: boolean;
}

/**
 * @returns null when the municipality has not said what it hides: then there can be no copy. Unsure is no.
 */
export function familyCopy(
  municipal: readonly HiddenFactsFragment[] | null,
  care: readonly HiddenFactsFragment[] | null,
): FamilyCopy | null {
  if (municipal === null) return null;
  const hidden = new Set([...municipal, ...(care ?? [])].map(({ what, recordId }) => `${what} ${recordId}`));
  return {
    isHidden: (what, recordId) => hidden.has(`${what} ${recordId}`),
    knowsRegion: care !== null,
  };
}

interface Serving {
  readonly id: string;
  readonly goalId: string | null;
}

/** The interventions that may stand there: not hidden, nor serving a goal that is. */
export function shownInterventions<Municipal extends Serving, Care extends Serving>(
  copy: FamilyCopy,
  municipal: readonly Municipal[],
  care: readonly Care[] | null,
): (Municipal | Care)[] {
  return [...municipal, ...(copy.knowsRegion ? (care ?? []) : [])].filter(
    ({ id, goalId }) =>
      !copy.isHidden('INTERVENTION', id) && (goalId === null || !copy.isHidden('GOAL', goalId)),
  );
}

/** The gaps that may stand there: none about what is hidden, and none that only the region can tell of when it has not. */
export function showsGap(
  copy: FamilyCopy,
  gap: Pick<GapFactsFragment, 'kind' | 'goal' | 'interventionId' | 'owner'>,
): boolean {
  if (gap.goal && copy.isHidden('GOAL', gap.goal.id)) return false;
  if (gap.interventionId && copy.isHidden('INTERVENTION', gap.interventionId)) return false;
  const ofRegion = gap.kind === 'REFERRAL_DECLINED_BY_ALL' || gap.owner === 'REGION';
  return !ofRegion || copy.knowsRegion;
}
