import { useSpeech } from '../../i18n/language.js';
import type { UnitChild } from './use-unit-children.js';

/** The part of a child's key that is enough to tell it from the others of a unit. */
export const shortKey = ({ childId }: Pick<UnitChild, 'childId'>) => childId.slice(0, 8);

/** What a child is called on this page: initials and year of birth where they may be told, and always the key. */
export function useChildName(): (child: UnitChild) => string {
  const { t } = useSpeech();
  return (child) =>
    child.initials === null || child.birthYear === null
      ? t.assignments.byKey(shortKey(child))
      : t.assignments.byInitials(child.initials, child.birthYear, shortKey(child));
}
