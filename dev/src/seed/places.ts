import { cityDistricts } from '@samsyn/reference/city-districts';
import { districtParts } from '@samsyn/reference/district-parts';
import { STOCKHOLM } from '@samsyn/reference/municipalities';
import { asOf } from '@samsyn/reference/sourced';
import type { PartyKind, Unit } from '@samsyn/reference/unit';
import { unitsServing } from '@samsyn/reference/units';
import type { Random } from './random.js';

/** A part of the county as the seeds need it: how large it is, what is near, and who serves it. */
export interface Part {
  readonly id: string;
  readonly municipality: string;
  /** What ”the same district” means for schooling: the city's district of today, elsewhere the municipality. */
  readonly district: string;
  readonly name: string;
  /** Parts of other districts that meet the same clinic. */
  readonly near: readonly string[];
  readonly socialServices: Unit;
  readonly coordination: Unit;
  readonly studentHealth: Unit;
  readonly preschool: Unit;
  readonly municipalSchools: readonly Unit[];
  readonly independentSchool: Unit;
  readonly childPsychiatry: Unit;
  readonly habilitation: Unit;
  readonly paediatrics: Unit;
  readonly primaryCare: Unit;
}

// Thousands of inhabitants, rounded, only to spread invented children as real ones are spread; not a published figure.
// biome-ignore format: a table
const INHABITANTS: Readonly<Record<string, number>> = {
  bromma: 83, 'enskede-arsta-vantor': 108, farsta: 61, 'hagersten-liljeholmen': 95, alvsjo: 32,
  'hasselby-vallingby': 76, kungsholmen: 74, norrmalm: 74, 'rinkeby-kista': 52, skarpnack: 47,
  skarholmen: 37, spanga: 21, tensta: 19, sodermalm: 131, ostermalm: 76,
  'upplands-vasby': 50, vallentuna: 35, osteraker: 50, varmdo: 47, jarfalla: 87, ekero: 29,
  huddinge: 115, botkyrka: 96, salem: 17, haninge: 100, tyreso: 49, 'upplands-bro': 33, nykvarn: 12,
  taby: 77, danderyd: 33, sollentuna: 77, sodertalje: 103, nacka: 112, sundbyberg: 56, solna: 86,
  lidingo: 48, vaxholm: 12, norrtalje: 67, sigtuna: 53, nynashamn: 31,
};

/** 1/φ: its multiples, less their whole parts, fill an interval more evenly than chance does. */
const GOLDEN = 0.618_033_988_749_894_9;

/** The county on a day, as the seeds use it. */
export class County {
  readonly parts: readonly Part[];
  private readonly byId: ReadonlyMap<string, Part>;
  /** For each part, the share of the county's children who live in it or in one before it. */
  private readonly shares: readonly number[];

  constructor(today: string) {
    const districts = asOf(cityDistricts, today);
    const districtOf = (partId: string) =>
      districts.find(({ memberships }) => memberships.some((membership) => membership.partId === partId))?.id;
    const one = (partId: string, kind: PartyKind) => {
      const [unit] = unitsServing(partId, kind, today);
      if (!unit) throw new Error(`No unit of kind ${kind} serves ${partId} on ${today}`);
      return unit;
    };
    const clinics = new Map(
      districtParts.map(({ id }) => [id, [one(id, 'CHILD_PSYCHIATRY').id, one(id, 'HABILITATION').id]]),
    );
    this.parts = districtParts.map(({ id, name, municipality }): Part => {
      const district = municipality === STOCKHOLM ? (districtOf(id) ?? id) : municipality;
      const schools = unitsServing(id, 'SCHOOL', today);
      const independentSchool = schools.find((school) => school.independent);
      if (!independentSchool) throw new Error(`No independent school lies in ${id}`);
      const isNear = (other: string) =>
        clinics.get(other)?.some((clinic) => clinics.get(id)?.includes(clinic));
      return {
        id,
        name,
        municipality,
        district,
        near: districtParts
          .filter((other) => isNear(other.id) && other.id !== id)
          .filter((other) => (districtOf(other.id) ?? other.municipality) !== district)
          .map((other) => other.id),
        socialServices: one(id, 'SOCIAL_SERVICES'),
        coordination: one(id, 'COORDINATION'),
        studentHealth: one(id, 'STUDENT_HEALTH'),
        preschool: one(id, 'PRESCHOOL'),
        municipalSchools: schools.filter((school) => !school.independent),
        independentSchool,
        childPsychiatry: one(id, 'CHILD_PSYCHIATRY'),
        habilitation: one(id, 'HABILITATION'),
        paediatrics: one(id, 'PAEDIATRICS'),
        primaryCare: one(id, 'PRIMARY_CARE'),
      };
    });
    this.byId = new Map(this.parts.map((part) => [part.id, part]));
    const total = this.parts.reduce((sum, { id }) => sum + sizeOf(id), 0);
    let before = 0;
    this.shares = this.parts.map(({ id }) => {
      before += sizeOf(id) / total;
      return before;
    });
  }

  /** The part with an id. Throws for an unknown one. */
  getPart(id: string): Part {
    const part = this.byId.get(id);
    if (!part) throw new Error(`There is no part ${id}`);
    return part;
  }

  /** Where the n-th child lives: any run of children is spread over the county as its inhabitants are. */
  partOfChild(ordinal: number): Part {
    const place = (ordinal * GOLDEN) % 1;
    const index = this.shares.findIndex((share) => place < share);
    return this.parts[index < 0 ? this.parts.length - 1 : index] as Part;
  }

  /** Some part of the same district: the part itself, or one of its neighbours in a district of several. */
  withinDistrict(part: Part, random: Random): Part {
    const within = this.parts.filter((other) => other.district === part.district);
    return within.length === 1 ? part : random.pick(within);
  }

  /** Some part of another district, most often a near one. */
  anotherDistrict(part: Part, random: Random): Part {
    if (part.near.length > 0 && random.chance(0.7)) return this.getPart(random.pick(part.near));
    return random.pick(this.parts.filter((other) => other.district !== part.district));
  }
}

function sizeOf(partId: string): number {
  const size = INHABITANTS[partId];
  if (size === undefined) throw new Error(`The size of ${partId} is not given`);
  return size;
}
