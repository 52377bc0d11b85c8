import type { PartyKind, Unit } from '@samsyn/reference/unit';
import { drawKommunAccess, keeperOfSchooling, unitsOf } from './access-kommun.js';
import { drawRegionAccess, responsibleUnit } from './access-region.js';
import type { AssignmentCase, ChildCase, Home, OwnerAccess, PartyCase, PlanCase } from './case.js';
import type { Caseloads } from './caseloads.js';
import type { Day } from './days.js';
import { drawGoals } from './goals.js';
import { drawMeetings } from './meetings.js';
import type { NeverIssuedNumbers } from './never-issued-numbers.js';
import { drawVoices } from './own-words.js';
import { drawInitiator, drawParties, drawUnits } from './parties.js';
import { drawGuardians, drawPerson, type Person } from './people.js';
import type { County, Part } from './places.js';
import type { Random } from './random.js';
import { drawReasons } from './reasons.js';
import { drawReferrals } from './referrals.js';
import { drawAbsence, drawSchooling, type Schooling } from './schooling.js';
import { careComments, endReasons } from './texts/answers.js';
import type { NeedReason } from './texts/goal-template.js';
import { drawTimeline, type Timeline } from './timeline.js';

/** What the children of one seeding have in common. */
export interface World {
  readonly county: County;
  readonly today: Day;
  readonly numbers: NeverIssuedNumbers;
  readonly caseloads: Caseloads;
}

const PROTECTED_SHARE = 0.007;
/** Among plans that have been called; most drafts have nothing disclosed either. Together 8 % of all plans. */
const UNDISCLOSED_SHARE = 0.052;
const UNDISCLOSED_DRAFTS_SHARE = 0.6;

/** The n-th child with a plan. Takes all chance from `random`, which belongs to this child alone. */
export function drawCase(random: Random, ordinal: number, world: World): ChildCase {
  const { county, today, numbers, caseloads } = world;
  const person = drawPerson(random, today, true);
  const reasons = drawReasons(random, person.age);
  const home = drawHome(random, county, county.partOfChild(ordinal), reasons);
  const schooling = drawSchooling(random, county, home, person.birthDay, today);
  const guardians = drawGuardians(random, person, reasons.includes('ASYLUM_SEEKER'));
  const isProtected = random.chance(PROTECTED_SHARE);
  const timeline = drawTimeline(random, today, person.birthDay);

  const units = drawUnits(random, { person, home, schooling, reasons });
  const parties = drawParties(random, units, guardians, timeline, today);
  const plan = drawPlan(random, world, {
    person,
    reasons,
    home,
    schooling,
    units,
    parties,
    timeline,
    isProtected,
  });

  const isDraft = timeline.calledOn === null;
  const careContacts = drawCareContacts(random, parties, home, timeline, {
    birthDay: person.birthDay,
    today,
  });
  const circumstances = {
    age: person.age,
    guardians,
    parties,
    schooling,
    socialServices: home.registered.socialServices,
    timeline,
    isUndisclosed: random.chance(isDraft ? UNDISCLOSED_DRAFTS_SHARE : UNDISCLOSED_SHARE),
    today,
  };
  const kommun = drawKommunAccess(random, circumstances);
  const region = drawRegionAccess(random, circumstances, careContacts.length > 0);
  const workers = drawWorkers(random, caseloads, { home, schooling, parties, timeline, today, region });
  return {
    person,
    identityNumber: numbers.next(person.birthDay, person.gender),
    isProtected,
    home,
    schooling,
    guardians,
    absence: schooling
      ? drawAbsence(random, schooling, today, reasons.includes('PROBLEMATIC_SCHOOLING'))
      : [],
    plans: [plan],
    careContacts,
    kommun: { ...kommun, assignments: workers.kommun },
    region: { ...region, assignments: workers.region },
  };
}

/** Some children are placed, and stay elsewhere than where they are registered. */
function drawHome(random: Random, county: County, registered: Part, reasons: readonly NeedReason[]): Home {
  const isPlaced = random.chance(reasons.includes('FAILING_SUPPORT_AT_HOME') ? 0.13 : 0.008);
  return { registered, staying: isPlaced ? county.anotherDistrict(registered, random) : registered };
}

interface PlanCircumstances {
  readonly person: Person;
  readonly reasons: readonly NeedReason[];
  readonly home: Home;
  readonly schooling: Schooling | null;
  readonly units: readonly (readonly [PartyKind, Unit])[];
  readonly parties: readonly PartyCase[];
  readonly timeline: Timeline;
  readonly isProtected: boolean;
}

function drawPlan(random: Random, { county, today }: World, circumstances: PlanCircumstances): PlanCase {
  const { person, reasons, home, schooling, units, parties, timeline } = circumstances;
  const askable = new Map(units);
  // A school gives its support itself, also when only student health sits at the table.
  if (schooling && (askable.has('STUDENT_HEALTH') || askable.has('SCHOOL')))
    askable.set('SCHOOL', schooling.unit);
  const goals = drawGoals(random, { age: person.age, reasons, units: askable, timeline, today });
  const coordinator = parties.find(({ coordinates }) => coordinates)?.unit ?? home.registered.socialServices;
  const careParty = parties.find(({ unit }) => unit !== null && unit === responsibleUnit(parties));
  return {
    id: random.uuid(),
    status: timeline.status,
    reasons,
    ...drawVoices(random, person, schooling !== null, reasons, timeline, today),
    needAssessedOn: timeline.needAssessedOn,
    startedOn: timeline.startedOn,
    endedOn: timeline.endedOn,
    endReason: timeline.endedOn === null ? null : random.pick(endReasons),
    initiatedBy: drawInitiator(random, units),
    coordinatingUnit: coordinator,
    version: random.between(1, 14),
    goals,
    parties,
    ...drawMeetings(random, parties, timeline, today, circumstances.isProtected),
    referrals: drawReferrals(random, county, home, new Map(units), goals, timeline, today),
    careAnswer:
      careParty?.unit && timeline.calledOn !== null
        ? {
            unit: careParty.unit,
            answer: careParty.answer,
            answeredOn: careParty.answeredOn,
            comment: random.pick<string | null>(careComments[careParty.answer]),
          }
        : null,
  };
}

function drawCareContacts(
  random: Random,
  parties: readonly PartyCase[],
  { staying }: Home,
  timeline: Timeline,
  { birthDay, today }: { readonly birthDay: Day; readonly today: Day },
): { unit: Unit; from: Day; until: Day | null }[] {
  const began = timeline.calledOn ?? timeline.needAssessedOn;
  const within = (day: Day) => Math.max(birthDay, Math.min(day, today));
  const contacts = unitsOf(parties)
    .filter((unit) => unit.owner === 'care' && random.chance(0.85))
    .map((unit) => ({ unit, from: within(began - random.between(-5, 400)), until: null as Day | null }));
  const other = random.pick([staying.primaryCare, staying.paediatrics]);
  if (random.chance(0.25) && !contacts.some(({ unit }) => unit === other)) {
    const from = within(began - random.between(200, 700));
    contacts.push({ unit: other, from, until: within(from + random.between(20, 180)) });
  }
  return contacts;
}

/** Who works with the child: in the units of its records and plan, each noted by the owner whose staff it is. */
function drawWorkers(
  random: Random,
  caseloads: Caseloads,
  circumstances: Pick<PlanCircumstances, 'home' | 'schooling' | 'parties' | 'timeline'> & {
    readonly today: Day;
    readonly region: Pick<OwnerAccess, 'owners'>;
  },
): { kommun: AssignmentCase[]; region: AssignmentCase[] } {
  const { home, schooling, parties, timeline, today, region } = circumstances;
  const isAsked = timeline.calledOn !== null;
  const keeper = schooling && keeperOfSchooling(schooling);
  const units = new Set([
    home.registered.socialServices,
    ...(keeper ? [keeper] : []),
    ...unitsOf(parties).filter(
      (unit) => isAsked || unit.authority === home.registered.socialServices.authority,
    ),
    ...region.owners.map(([, unit]) => unit),
  ]);
  const workers = { kommun: [] as AssignmentCase[], region: [] as AssignmentCase[] };
  for (const unit of units) {
    const from = Math.min(today, (timeline.calledOn ?? timeline.needAssessedOn) + random.between(-10, 4));
    const assigned = caseloads.assign(random, unit, home.registered.id === 'farsta', from, today);
    workers[unit.owner === 'care' ? 'region' : 'kommun'].push(...assigned);
  }
  return workers;
}
