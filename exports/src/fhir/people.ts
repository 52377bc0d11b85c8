import type {
  CareTeam,
  Organization,
  Patient,
  PractitionerRole,
  Reference,
  RelatedPerson,
} from '@medplum/fhirtypes';
import type { ConsentFacts, GuardianFacts, TakenPlan, UnitFacts } from '../graph/facts.js';
import { wordsIn } from '../words.js';
import { concept, identifier, keyFor, metaOf, ours, referenceTo, secret, stringOf } from './coding.js';

const words = wordsIn('sv');

const roleCode = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
const relations: Readonly<Record<string, string>> = { MOTHER: 'MTH', FATHER: 'FTH' };

type NamedUnit = UnitFacts & { readonly id: string };

/** Everybody that the copy speaks of, each once; and how they are referred to. Who may not be named has no resource: a function alone. */
export class People {
  private readonly units = new Map<string, NamedUnit>();
  private readonly roles = new Map<string, NamedUnit>();
  private readonly guardians = new Map<string, GuardianFacts>();

  constructor(private readonly taken: TakenPlan) {
    for (const guardian of taken.child.guardians ?? []) this.guardian(guardian);
  }

  get patient(): Reference<Patient> {
    return referenceTo<Patient>('Patient', this.taken.child.id);
  }

  organization(unit: UnitFacts | null | undefined): Reference<Organization> | undefined {
    if (!unit) return undefined;
    const { id, name } = unit;
    if (id === null) return { type: 'Organization', display: words.party(unit.kind ?? 'OTHER') };
    const known = this.units.get(id);
    if (!known?.name) this.units.set(id, { ...unit, id });
    return referenceTo<Organization>('Organization', keyFor('unit', id), name);
  }

  /** Somebody of a unit, whoever it is: the graph does not say. */
  somebodyOf(unit: UnitFacts): Reference<PractitionerRole> {
    const { id, name } = unit;
    if (id === null) return { type: 'PractitionerRole', display: words.party(unit.kind ?? 'OTHER') };
    this.organization(unit);
    this.roles.set(id, { ...unit, id });
    return referenceTo<PractitionerRole>('PractitionerRole', keyFor('role', id), name);
  }

  guardian(guardian: GuardianFacts): Reference<RelatedPerson> {
    if (!this.guardians.has(guardian.id)) this.guardians.set(guardian.id, guardian);
    return referenceTo<RelatedPerson>('RelatedPerson', guardian.id, guardian.name);
  }

  /** A guardian by whom a consent is signed. */
  signatory({ guardianId, name }: ConsentFacts['signatures'][number]): Reference<RelatedPerson> {
    return this.guardian({ id: guardianId, name: name ?? '', relation: 'OTHER' });
  }

  /** Asked for last, when all have been spoken of. */
  resources(): (Organization | PractitionerRole | RelatedPerson)[] {
    return [
      ...[...this.guardians.values()].map((guardian) => this.relatedPerson(guardian)),
      ...[...this.roles.values()].map((unit) => this.practitionerRole(unit)),
      ...[...this.units.values()].map(organizationOf),
    ];
  }

  private relatedPerson({ id, name, relation }: GuardianFacts): RelatedPerson {
    const text = stringOf(name);
    return {
      ...{ resourceType: 'RelatedPerson', id, meta: metaOf('MUNICIPALITY'), patient: this.patient },
      ...(text ? { name: [{ text }] } : {}),
      relationship: [concept(roleCode, relations[relation] ?? 'GUARD', words.guardian(relation))],
    };
  }

  private practitionerRole(unit: NamedUnit): PractitionerRole {
    return {
      ...{ resourceType: 'PractitionerRole', id: keyFor('role', unit.id), meta: secret },
      organization: referenceTo<Organization>('Organization', keyFor('unit', unit.id), unit.name),
      ...(unit.kind ? { code: [concept(ours.partyKind, unit.kind, words.party(unit.kind))] } : {}),
    };
  }
}

function organizationOf({ id, name, kind }: NamedUnit): Organization {
  return {
    ...{ resourceType: 'Organization', id: keyFor('unit', id), identifier: [identifier(ours.unit, id)] },
    ...(stringOf(name) ? { name: name as string } : {}),
    ...(kind ? { type: [concept(ours.partyKind, kind, words.party(kind))] } : {}),
  };
}

const genders = { GIRL: 'female', BOY: 'male' } as const;

/** The child, by its pseudonym; a name where the municipality has released it. Never the identity number. */
export function patientOf({ child }: TakenPlan): Patient {
  const { id, givenName, familyName, birthDate, gender } = child;
  const family = stringOf(familyName);
  const given = stringOf(givenName);
  const sex = genders[gender as keyof typeof genders] ?? (gender ? 'other' : undefined);
  return {
    ...{ resourceType: 'Patient', id, meta: metaOf('MUNICIPALITY') },
    identifier: [identifier(ours.child, id)],
    ...(family || given
      ? { name: [{ ...(family ? { family } : {}), ...(given ? { given: [given] } : {}) }] }
      : {}),
    ...(sex ? { gender: sex } : {}),
    ...(birthDate ? { birthDate } : {}),
  };
}

/** Everybody around the child in the plan; a party whose unit may not be told stands there by its function. */
export function careTeamOf({ plan }: TakenPlan, people: People): CareTeam {
  const coordinator = people.organization(plan.coordinatingUnit);
  const participant = plan.parties.map(({ kind, answer, unit, guardian }) => {
    const member = guardian ? people.guardian(guardian) : people.organization(unit);
    return {
      role: [concept(ours.partyKind, kind, words.party(kind)), concept(ours.partyAnswer, answer)],
      ...(member ? { member } : {}),
    };
  });
  return {
    ...{ resourceType: 'CareTeam', id: keyFor('team', plan.id), meta: metaOf('MUNICIPALITY') },
    ...{ status: plan.status === 'CLOSED' ? 'inactive' : 'active', name: 'SIP', subject: people.patient },
    ...(participant.length > 0 ? { participant } : {}),
    ...(coordinator ? { managingOrganization: [coordinator] } : {}),
  };
}
