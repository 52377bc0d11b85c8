import type { ChildRowFragment } from '../../gql/graphql.js';
import type { Speech } from '../../i18n/language.js';
import type { Sort } from './filter.js';
import { byFollowUp, byUrgency, type UrgencyGroup, urgencyGroups, urgencyOf } from './urgency.js';

/** The plans in the order asked for; equals stand by name. A child whose name is not disclosed stands last by name. */
export function ordered(plans: readonly ChildRowFragment[], sort: Sort, speech: Speech): ChildRowFragment[] {
  const byName = (a: ChildRowFragment, b: ChildRowFragment) =>
    speech.compare(a.child.displayName ?? '\u{10ffff}', b.child.displayName ?? '\u{10ffff}') ||
    a.id.localeCompare(b.id);
  const by = {
    urgency: byUrgency(speech.dates.today),
    name: byName,
    age: (a: ChildRowFragment, b: ChildRowFragment) => (a.child.age ?? 999) - (b.child.age ?? 999),
    followUp: byFollowUp,
  }[sort];
  return [...plans].sort((a, b) => by(a, b) || byName(a, b));
}

export interface Group {
  readonly name: UrgencyGroup;
  readonly plans: readonly ChildRowFragment[];
}

/** The plans in their groups of urgency, in the order given; groups without plans are left out. */
export function grouped(plans: readonly ChildRowFragment[], today: string): Group[] {
  const groups = new Map<UrgencyGroup, ChildRowFragment[]>(urgencyGroups.map((name) => [name, []]));
  for (const plan of plans) groups.get(urgencyOf(plan, today))?.push(plan);
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => ({ name, plans: members }));
}
