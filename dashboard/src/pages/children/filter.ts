import type { ChildRowFragment, PlanFilter, PlanStatus } from '../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../gql/index.js';
import { UnitName } from '../../parties/unit-name.js';

export const sorts = ['urgency', 'name', 'age', 'followUp'] as const;
export type Sort = (typeof sorts)[number];

export const statuses: readonly PlanStatus[] = ['DRAFT', 'CALLED', 'ACTIVE', 'ESCALATED', 'CLOSED'];

/** What the reader has chosen. All but the text stands in the address; a child's name may have been typed, so the text does not. */
export interface Choice {
  readonly unit: string;
  readonly status: PlanStatus | '';
  readonly onlyOverdue: boolean;
  readonly sort: Sort;
}

export const noChoice: Choice = { unit: '', status: '', onlyOverdue: false, sort: 'urgency' };

/** Reads the address; what it does not understand it ignores, since addresses are typed and shortened by people. */
export function choiceFrom(search: string): Choice {
  const params = new URLSearchParams(search);
  const status = params.get('lage')?.toUpperCase() ?? '';
  const sort = params.get('sortera') as Sort;
  return {
    unit: params.get('enhet') ?? '',
    status: statuses.find((each) => each === status) ?? '',
    onlyOverdue: params.get('forsenade') === 'ja',
    sort: sorts.includes(sort) ? sort : 'urgency',
  };
}

/** The query part of the address, empty when nothing is chosen. */
export function searchFor(choice: Choice): string {
  const params = new URLSearchParams();
  if (choice.unit) params.set('enhet', choice.unit);
  if (choice.status) params.set('lage', choice.status.toLowerCase());
  if (choice.onlyOverdue) params.set('forsenade', 'ja');
  if (choice.sort !== 'urgency') params.set('sortera', choice.sort);
  const text = params.toString();
  return text && `?${text}`;
}

/** What to fetch: all that are open, and filter here; those that are closed; or, beyond what the page fetches, just what is chosen. */
export function graphFilter(choice: Choice, text: string, tooMany: boolean): PlanFilter | null {
  if (!tooMany) return choice.status === 'CLOSED' ? { status: 'CLOSED' } : null;
  return {
    unit: choice.unit || undefined,
    status: choice.status || undefined,
    onlyOverdue: choice.onlyOverdue || undefined,
    text: text.trim() || undefined,
  };
}

/** Whether a plan passes the choice and the text. The text is looked for in the name and in the plan's question. */
export function passes(plan: ChildRowFragment, choice: Choice, text: string): boolean {
  if (choice.unit && !plan.parties.some((party) => party.unit?.id === choice.unit)) return false;
  if (choice.status && plan.status !== choice.status) return false;
  if (choice.onlyOverdue && !plan.nextFollowUp?.overdue) return false;
  const wanted = folded(text);
  return (
    wanted === '' ||
    [plan.child.displayName, plan.question].some((each) => each && folded(each).includes(wanted))
  );
}

/** The units that take part in any of the plans, each once. */
export function unitsIn(plans: readonly ChildRowFragment[]): Map<string, string> {
  const units = new Map<string, string>();
  for (const plan of plans) {
    for (const { unit } of plan.parties) {
      // A unit whose owner is away has no name to choose by.
      const name = unit && nameOf(unit);
      if (name) units.set(unit.id, name);
    }
  }
  return units;
}

function nameOf(unit: FragmentType<typeof UnitName>): string | undefined {
  return readFragment(UnitName, unit).name ?? undefined;
}

/** Case and surrounding space do not matter; å, ä and ö are letters of their own and do. */
function folded(text: string): string {
  return text.trim().toLocaleLowerCase('sv').normalize('NFC');
}
