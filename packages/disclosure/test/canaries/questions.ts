import { randomUUID } from 'node:crypto';
import type { Random } from '../../../../dev/src/seed/random.js';
import { day } from '../../../../services/kommun/test/world.js';
import type { Person } from '../model/record-model.js';
import { nameOf } from './canary.js';
import { people } from './people.js';
import type { Planted } from './planted.js';
import type { Towards, ValueFor } from './random-question.js';
import { maySee, reaches } from './who-may-see.js';

/** Where a question is to go, and the child or the unit whose log is reviewed that it is about. */
export interface Aim {
  readonly towards?: Towards;
  readonly childId?: string | undefined;
  readonly unitId?: string;
}

const key = (value: string) => JSON.stringify(value);

/** Values for arguments: keys of children, of their plans and of units, at times of nothing, and what is to be refused. */
export function ourValues(random: Random, { plans, canaries }: Planted, aim: Aim): ValueFor {
  const childId = () => aim.childId ?? (random.chance(0.05) ? randomUUID() : random.pick([...plans.keys()]));
  return ({ name, type }, field) => {
    // Versions that each plan of the test has.
    if (/^(from|to)$/.test(name) && String(type) === 'Int!') return String(random.pick([1, 2, 3]));
    if (name === 'term') return key('HT2026');
    if (name === 'secret') return key('A'.repeat(43));
    if (name === 'unit') return key(aim.unitId ?? random.pick(['soc-farsta', 'bup-farsta', 'soc-tyreso']));
    if (name === 'id' && field.name === 'plan') return key(plans.get(childId()) ?? randomUUID());
    if (name === 'municipality') return key(random.pick(['0138', '0180']));
    if (name === 'childId') return key(childId());
    if (name === 'id' && /^(careNeed|deviation|survey)$/.test(field.name)) return key(randomUUID());
    if (/^(sender|recipient)UnitId$/.test(name)) return key(random.pick(['soc-farsta', 'bup-farsta']));
    if (name === 'id' && /child/i.test(field.name)) return key(childId());
    if (name === 'id') return key(random.pick(['soc-farsta', 'bup-farsta', 'bus-tyreso']));
    // Values that are refused, and searches for what somebody else’s child is called: neither is repeated.
    if (name === 'after' && random.chance(0.02)) return key(random.pick(canaries).text);
    if (name === 'filter' && field.name === 'plans' && random.chance(0.3)) {
      return `{ text: ${key(random.pick(canaries).text)} }`;
    }
    if (name === 'filter' && /AccessLog/.test(field.name) && random.chance(0.5)) {
      return `{ until: ${key(day(-1))} }`;
    }
    return String(type) === 'Date' && random.chance(0.5) ? '"2020-12-01"' : undefined;
  };
}

/** Somebody who may see a canary of this name, and where it is. */
export function aimAt(
  name: string,
  planted: Planted,
  random: Random,
): { person: Person; aim: Aim } | undefined {
  const found = everyAimAt(name, planted);
  return found.length > 0 ? random.pick(found) : undefined;
}

/** Everybody who may see a canary of this name and has a way to it, and where each is; first those who see the most of that child. */
export function everyAimAt(name: string, { canaries, children }: Planted): { person: Person; aim: Aim }[] {
  const found = canaries
    .filter((canary) => nameOf(canary) === name)
    .flatMap((canary) =>
      people
        .filter((person) => maySee(person, canary, children) && reaches(person, canary, children))
        .map((person) => ({ person, aim: aimOf(canary.row, canary.table) })),
    );
  const seenOf = ({ person, aim }: { person: Person; aim: Aim }) =>
    canaries.filter(({ row }) => row.child_id === aim.childId).filter((one) => maySee(person, one, children))
      .length;
  return found
    .map((each) => ({ each, sees: seenOf(each) }))
    .sort((a, b) => b.sees - a.sees)
    .map(({ each }) => each);
}

function aimOf(row: Readonly<Record<string, unknown>>, table: string): Aim {
  const childId = table === 'child' ? row.id : row.child_id;
  // A line that is in a review is about a child of nobody's.
  return row.isInReview === true || childId === undefined
    ? { towards: 'reviews', unitId: String(row.unit_id) }
    : { towards: 'people', childId: String(childId) };
}
