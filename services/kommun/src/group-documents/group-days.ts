import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';

const days = ['on', 'from', 'decidedOn', 'dueOn'] as const;

/** A day of a change that lies after the group's last is refused: with the group its documents end. */
export function checkGroupsDays(
  group: { readonly to: string | null },
  input: object,
  problems: InputProblems,
): void {
  const { to } = group;
  if (to === null) return;
  for (const field of days) {
    const day = (input as Record<string, unknown>)[field];
    if (typeof day === 'string' && day >= to) problems.add(field, Code.OUTSIDE_GROUP);
  }
}
