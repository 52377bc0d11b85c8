import { RecordPart } from '@samsyn/disclosure/record-part';
import type { AssignmentCase, ChildCase, ConsentCase, GoalCase, PlanCase } from '../case.js';
import { colleague } from '../caseloads.js';
import type { Day } from '../days.js';
import type { Guardian, Person } from '../people.js';
import type { Farsta } from './farsta.js';
import { type OrdinaryPlan, ordinaryPlan } from './ordinary-plan.js';

const LOGINS = ['socialtjanst.farsta', 'chef.farsta', 'samordnare.farsta', 'elevhalsa.farsta', 'bup.farsta'];

/** A child of the tour whose plan is an ordinary one of Farsta but for what the tour is to show. */
export interface OrdinaryChild extends Omit<OrdinaryPlan, 'guardians' | 'goals' | 'place' | 'isCoordinated'> {
  readonly person: Omit<Person, 'birthDay' | 'familyName'>;
  /** Days since birth. */
  readonly born: number;
  readonly family: string;
  readonly guardians: readonly [name: string, relation: Guardian['relation']][];
  readonly goals: (farsta: Farsta) => readonly GoalCase[];
  /** Which of Farsta's municipal schools. */
  readonly school: 1 | 2 | 3;
  readonly isProtected?: boolean;
  /** Last day of the municipality's consent; 140 days from today when not said. */
  readonly municipalConsentUntil?: number;
  /** A new consent after it, from a day, which so many guardians have signed. */
  readonly renewal?: { readonly from: number; readonly signed: number };
  /** Who of those that one can sign in as works with the child; those of the tour when not said. */
  readonly logins?: readonly string[];
  /** The day when the SIP coordinator who held the plan together left; nobody has the work since. */
  readonly coordinatorLeft?: number;
  /** How many guardians have signed the region's consent; all when not said. */
  readonly signedForRegion?: number;
  readonly earlierPlan?: (farsta: Farsta, plan: PlanCase) => PlanCase;
}

/** Makes the case of one of them. */
export function caseOf(farsta: Farsta, child: OrdinaryChild): ChildCase {
  const birthDay = farsta.day(-child.born);
  const schooling = farsta.schooling(birthDay, 'farsta', child.school);
  const guardians = child.guardians.map(([name, relation]) =>
    farsta.guardian(`Demo-${name} ${child.family}`, relation),
  );
  const place = child.isProtected ? null : 'Socialtjänstens lokaler i Farsta';
  const isCoordinated = child.coordinatorLeft !== undefined;
  const plan = ordinaryPlan(farsta, {
    ...{ ...child, guardians, goals: child.goals(farsta), place, isCoordinated },
  });
  const from = farsta.day(child.started - 12);
  const { socialServices, studentHealth, childPsychiatry, coordination } = farsta;
  const consent = { guardians, from, until: farsta.day(child.municipalConsentUntil ?? 140) };
  const signing = guardians.slice(0, child.signedForRegion);
  const logins = child.logins ?? LOGINS;
  const toShareThePlan = {
    purpose: 'Samordnad individuell plan: dela mål, insatser och uppföljning',
    keeper: socialServices,
    parts: [RecordPart.IDENTITY, RecordPart.PLAN],
    to: [studentHealth, childPsychiatry],
  };
  const municipal = farsta.kommun(
    schooling,
    [
      farsta.consent({ ...consent, ...toShareThePlan }),
      ...renewals(farsta, child, { ...consent, ...toShareThePlan }),
      farsta.consent({
        ...consent,
        purpose: 'Att skolan berättar om skolgång och närvaro',
        keeper: studentHealth,
        parts: [RecordPart.SCHOOLING],
        to: [socialServices, coordination],
      }),
    ],
    logins,
    from,
  );
  return {
    person: { ...child.person, birthDay, familyName: child.family },
    identityNumber: farsta.identityNumber(birthDay, child.person.gender),
    isProtected: child.isProtected ?? false,
    home: farsta.home,
    schooling,
    guardians,
    absence: farsta.absence([12, 18, 15]),
    plans: child.earlierPlan ? [plan, child.earlierPlan(farsta, plan)] : [plan],
    careContacts: [{ unit: childPsychiatry, from: farsta.day(child.started - 60), until: null }],
    kommun: { ...municipal, assignments: [...municipal.assignments, ...whoLeft(farsta, child, from)] },
    region: farsta.region(
      childPsychiatry,
      [
        farsta.consent({
          ...consent,
          until: farsta.day(140),
          purpose: 'Samordnad individuell plan: dela vårdens insatser och svar',
          keeper: childPsychiatry,
          parts: [RecordPart.PLAN, RecordPart.HEALTH_CARE],
          to: [socialServices, studentHealth, coordination],
          signatures: signing.map(({ id }) => ({ guardianId: id, on: from })),
        }),
      ],
      logins,
      from,
    ),
  };
}

/** The consent anew, on which nothing is released before all have signed. */
function renewals(
  farsta: Farsta,
  { renewal }: OrdinaryChild,
  consent: Parameters<Farsta['consent']>[0],
): ConsentCase[] {
  if (!renewal) return [];
  const from = farsta.day(renewal.from);
  const signatures = consent.guardians
    .slice(0, renewal.signed)
    .map(({ id }) => ({ guardianId: id, on: from }));
  return [{ ...farsta.consent({ ...consent, from, until: from + 365, signatures }), disclosures: [] }];
}

/** The coordinator who left: somebody of the unit, whom nobody signs in as. */
function whoLeft(farsta: Farsta, { coordinatorLeft }: OrdinaryChild, from: Day): AssignmentCase[] {
  if (coordinatorLeft === undefined) return [];
  const unit = farsta.coordination;
  return [{ ...colleague(unit, 1), unit, from, until: farsta.day(coordinatorLeft) - 1 }];
}
