import { type ChangeAction, type Concerned, changePermissions } from '../../src/change-permissions.js';
import { isAllowed, type Permissions, type Policy, type Standing } from '../../src/permissions/policy.js';
import type { RecordPart } from '../../src/record-part.js';
import type { Step, Way } from './ways.js';

/** What a viewer gets of a field: a value, nothing, or, where the field tells whether the viewer may, a yes or a no. */
export type Cell = 'VALUE' | 'NOTHING' | 'YES' | 'NO';

/** What the changes of the tests are about: they are all tried on the same parts and the same unit. */
export interface TriedOn {
  readonly part: RecordPart;
  readonly identityPart: RecordPart;
  readonly unitId: string;
  /** The owner's units, of those in which the tests' viewers work. */
  readonly ownUnits: readonly string[];
}

/** What the table says that the viewer gets at the end of a way. */
export function expectedCell(
  way: Way,
  entityKey: Step | null,
  standing: Standing,
  table: Permissions,
  tried: TriedOn,
): Cell {
  const all = (entityKey ? [entityKey, ...way.steps] : way.steps).map((step) => policyOf(table, step));
  const allowed = (policy: Policy) => isAllowed(policy, standing, concernedBy(policy, standing, tried));
  const last = all.at(-1) as Policy;
  // Such an operation is refused as a whole: not even a refusal is answered.
  if (standing.fetchesCalendars && last.kind !== 'FEED') return 'NOTHING';
  const before = all.slice(0, -1).filter(({ kind }) => !tellsWhether.has(kind));
  if (last.kind === 'REFUSAL') return before.every(allowed) ? 'NOTHING' : 'VALUE';
  if (!before.every(allowed)) return 'NOTHING';
  if (tellsWhether.has(last.kind)) return allowed(last) ? 'YES' : 'NO';
  return allowed(last) ? 'VALUE' : 'NOTHING';
}

/** What the service has given. */
export function observedCell(way: Way, values: readonly unknown[], table: Permissions): Cell {
  const { kind } = policyOf(table, way.steps.at(-1) as Step);
  const given = changing.has(kind) ? values.filter((value) => !isRefusal(value)) : values;
  if (given.length === 0) return 'NOTHING';
  if (!tellsWhether.has(kind)) return 'VALUE';
  return given.includes(true) ? 'YES' : 'NO';
}

/** What answers a refusal where the viewer may not. */
const changing = new Set([
  'CHANGE',
  'REVIEW',
  'GROUP_CHANGE',
  'COUNTY_CHANGE',
  'OTHER_CHANGE',
  'OWN_CALENDAR',
  'IMPORT',
]);

/** What is always answered, with a yes or a no. */
const tellsWhether = new Set(['MAY', 'MAY_GROUP', 'MAY_COUNTY']);

const isRefusal = (value: unknown) => (value as { __typename?: string }).__typename === 'ChangeRefused';

export function policyOf(table: Permissions, { type, field }: Step): Policy {
  const found = table[type]?.[field];
  if (!found) throw new Error(`${type}.${field} has no policy.`);
  return found;
}

function concernedBy(policy: Policy, { own, assignable, units }: Standing, tried: TriedOn): Concerned {
  if (policy.kind !== 'MAY' && policy.kind !== 'CHANGE') return {};
  const { concerns } = changePermissions[policy.action as ChangeAction];
  if (concerns === 'unit') {
    return { unitId: policy.kind === 'CHANGE' ? tried.unitId : [...assignable][0] };
  }
  if (concerns === 'PLAN and the intervention’s unit') return { parts: [tried.part], unitId: tried.unitId };
  if (concerns === 'PLAN and a unit of the owner’s') {
    // Whether the viewer may for some unit: for the own, where it is the owner's.
    const forOwn = policy.kind === 'MAY' && [...units].find((id) => tried.ownUnits.includes(id));
    return { parts: [tried.part], unitId: forOwn || tried.unitId };
  }
  if (concerns === 'PLAN and the unit' || concerns === 'PLAN and the party’s unit') {
    // A viewer is shown which unit's part is the viewer's own to play.
    return { parts: [tried.part], unitId: policy.kind === 'CHANGE' ? tried.unitId : [...units][0] };
  }
  if (concerns === 'part of the identity') return { parts: [tried.identityPart] };
  // A row is shown to those who keep what it is about, and says whether they may change it.
  return { parts: policy.kind === 'CHANGE' || concerns === 'PLAN' ? [tried.part] : [...own] };
}
