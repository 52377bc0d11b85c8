import type { Unit } from '@samsyn/reference/unit';
import { type DemoLogin, findLogin } from '../identity/logins.js';
import type { AssignmentCase } from './case.js';
import type { Day } from './days.js';
import type { Random } from './random.js';

/** How many of a unit's children somebody who signs in to the demo works with. */
interface DemoCaseload {
  readonly login: string;
  /** Children at most: what one person can hold, at any scale. */
  readonly most: number;
  /** Share of the unit's children who live in Farsta, and of those who do not, that are this person's. */
  readonly ofFarsta: number;
  readonly ofOthers: number;
}

/**
 * The Farsta ones overlap, since the tour follows the same children. Care has the larger ones: what the municipality has
 * released to a clinic is listed for all who work there, so that its part would otherwise be missing in most rows. The
 * secretariat has none.
 */
export const demoCaseloads: readonly DemoCaseload[] = [
  { login: 'socialtjanst.farsta', most: 25, ofFarsta: 0.75, ofOthers: 0.75 },
  { login: 'chef.farsta', most: 10, ofFarsta: 0.3, ofOthers: 0.3 },
  { login: 'samordnare.farsta', most: 35, ofFarsta: 0.97, ofOthers: 0.97 },
  { login: 'elevhalsa.farsta', most: 24, ofFarsta: 0.95, ofOthers: 0.8 },
  { login: 'socialtjanst.hasselby', most: 20, ofFarsta: 0.5, ofOthers: 0.5 },
  { login: 'socialtjanst.tyreso', most: 15, ofFarsta: 0.55, ofOthers: 0.55 },
  { login: 'bup.farsta', most: 32, ofFarsta: 0.95, ofOthers: 0.65 },
  { login: 'bup.bromma', most: 28, ofFarsta: 0.6, ofOthers: 0.6 },
  { login: 'habilitering.farsta', most: 20, ofFarsta: 1, ofOthers: 0.55 },
];

/** The caseloads by the unit that each login works in. */
const loginsOfUnit = new Map<string, DemoCaseload[]>();
for (const caseload of demoCaseloads) {
  for (const unitId of getLogin(caseload.login).units) {
    loginsOfUnit.set(unitId, [...(loginsOfUnit.get(unitId) ?? []), caseload]);
  }
}

function getLogin(login: string): DemoLogin {
  const found = findLogin(login);
  if (!found) throw new Error(`Nobody can sign in as ${login}`);
  return found;
}

const TITLES: Partial<Record<Unit['kind'], string>> = {
  SOCIAL_SERVICES: 'Socialsekreterare',
  COORDINATION: 'Samordnare',
  STUDENT_HEALTH: 'Kurator',
  SCHOOL: 'Mentor',
  PRESCHOOL: 'Förskollärare',
  CHILD_PSYCHIATRY: 'Behandlare',
  HABILITATION: 'Behandlare',
  PAEDIATRICS: 'Sjuksköterska',
  PRIMARY_CARE: 'Psykolog',
};

/** Children whom the same few colleagues of a unit share: about 25 each. */
const TEAM = 4;
const CHILDREN_OF_A_TEAM = 100;

/**
 * Hands out children to those who work in a unit, in the order in which the children come: the first to those who sign in
 * to the demo, the others to synthetic colleagues, so that nobody's caseload grows with the scale.
 */
export class Caseloads {
  private readonly ofUnit = new Map<string, number>();
  private readonly ofLogin = new Map<string, number>();

  /** Who works with one more child in a unit, since a day. */
  assign(random: Random, unit: Unit, livesInFarsta: boolean, from: Day, today: Day): AssignmentCase[] {
    const before = this.ofUnit.get(unit.id) ?? 0;
    this.ofUnit.set(unit.id, before + 1);
    const assigned = (loginsOfUnit.get(unit.id) ?? [])
      .filter(({ ofFarsta, ofOthers }) => random.chance(livesInFarsta ? ofFarsta : ofOthers))
      .filter(({ login, most }) => (this.ofLogin.get(login) ?? 0) < most)
      .map(({ login }) => this.assignLogin(login, unit, from));

    const number = Math.floor(before / CHILDREN_OF_A_TEAM) * TEAM + random.between(1, TEAM);
    if (assigned.length === 0 || random.chance(0.3)) {
      assigned.push({ ...colleague(unit, number), unit, from, until: null });
    }
    if (today - from > 90 && random.chance(0.1)) {
      const until = random.between(from + 30, today - 30);
      assigned.push({ ...colleague(unit, number + 1), unit, from, until });
    }
    return assigned;
  }

  /** Gives a child to somebody who signs in, and counts it. */
  assignLogin(login: string, unit: Unit, from: Day): AssignmentCase {
    this.ofLogin.set(login, (this.ofLogin.get(login) ?? 0) + 1);
    return { subject: login, subjectName: getLogin(login).name, unit, from, until: null };
  }
}

/** A synthetic employee: `soc-farsta.03`. */
export function colleague(unit: Unit, number: number): Pick<AssignmentCase, 'subject' | 'subjectName'> {
  const padded = String(number).padStart(2, '0');
  return {
    subject: `${unit.id}.${padded}`,
    subjectName: `Demo ${TITLES[unit.kind] ?? 'Medarbetare'} ${padded}, ${unit.name}`,
  };
}
