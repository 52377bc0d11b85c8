import type { CarePart, ChildFacts, PlanFacts, TakenPlan, UnitFacts } from './facts.js';

/** What the rule looks at: as much of it as the owners have told. */
interface Told {
  readonly plan: Pick<PlanFacts, 'parties'>;
  readonly child: Pick<ChildFacts, 'protectedIdentity'>;
  /** Also where the region's part does not come into the copy: its mark holds all the same. */
  readonly care: Pick<CarePart, 'child'> | null;
}

const withoutUnit = ['FAMILY', 'OTHER'];

/**
 * Keys of the units that a copy may name; null when all may. The rule of the plan's page and paper (decision 11): of a child whom either owner
 * has marked, the reader's own and those that the plan's parties name. The mark may itself be hidden, and is then known by what it hides.
 */
export function namedUnits({ plan, child, care }: Told, own: UnitFacts | null): ReadonlySet<string> | null {
  const isProtected =
    child.protectedIdentity === true ||
    care?.child.protectedIdentity === true ||
    plan.parties.some(({ kind, unit }) => unit === null && !withoutUnit.includes(kind));
  if (!isProtected) return null;
  return new Set([own, ...plan.parties.map(({ unit }) => unit)].flatMap((unit) => unit?.id ?? []));
}

/**
 * A plan in which every other unit stands by its function alone, without key and name, wherever it stands: whoever writes a
 * copy of it has no other name to write.
 */
export function withUnitsNamed(taken: TakenPlan, named: ReadonlySet<string> | null): TakenPlan {
  return named === null ? taken : (onlyNamed(taken, named) as TakenPlan);
}

function onlyNamed(value: unknown, named: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => onlyNamed(each, named));
  if (value === null || typeof value !== 'object') return value;
  if (isUnit(value)) {
    return value.id !== null && named.has(value.id) ? value : { ...value, id: null, name: null };
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, onlyNamed(each, named)]));
}

/** Whatever the document asked for as a unit says so itself; so no place can be forgotten. */
const isUnit = (value: object): value is UnitFacts => '__typename' in value;
