import { RecordPart } from '@samsyn/disclosure/record-part';
import { termsUntil } from '@samsyn/figures/term.rules';
import type { Unit } from '@samsyn/reference/unit';
import { getUnit } from '@samsyn/reference/units';
import { keeperOfSchooling } from '../access-kommun.js';
import type {
  AssignmentCase,
  ConsentCase,
  GoalCase,
  InterventionCase,
  MeetingCase,
  OwnerAccess,
  PartyCase,
  Presence,
} from '../case.js';
import { recordConsent } from '../consents.js';
import { type Day, isoOf, weekday, weekdayUntil } from '../days.js';
import type { World } from '../draw-case.js';
import type { Guardian } from '../people.js';
import type { Random } from '../random.js';
import { type Absence, gradeOf, type Schooling } from '../schooling.js';

/** A line of the access log that a child of the tour has. */
export interface PlannedVisit {
  readonly login: string;
  readonly daysAgo: number;
  readonly hour: number;
  readonly minute: number;
}

/** The people and units of Farsta, and short ways of writing a case by hand around them. */
export class Farsta {
  readonly socialServices = getUnit('soc-farsta');
  readonly studentHealth = getUnit('elevhalsa-farsta');
  readonly coordination = getUnit('sip-farsta');
  readonly childPsychiatry = getUnit('bup-farsta');
  readonly habilitation = getUnit('hab-farsta');
  readonly home;

  constructor(
    readonly random: Random,
    private readonly world: World,
  ) {
    const part = world.county.getPart('farsta');
    this.home = { registered: part, staying: part };
  }

  /** A day so many days from today; negative is in the past. */
  /** A day from today on which people meet: for what was, none later than asked for; for what comes, none earlier. */
  workday(offset: number): Day {
    const day = this.day(offset);
    return offset < 0 ? weekdayUntil(day) : weekday(day);
  }

  day(offset: number): Day {
    return this.world.today + offset;
  }

  guardian(name: string, relation: Guardian['relation']): Guardian {
    return { id: this.random.uuid(), name, relation };
  }

  /** A school in a part: 1–3 municipal, or the independent one. */
  schooling(birthDay: Day, partId: string, school: 1 | 2 | 3 | 'fri'): Schooling {
    const part = this.world.county.getPart(partId);
    const unit = getUnit(`skola-${partId}-${school}`);
    return { grade: gradeOf(birthDay, this.world.today) ?? 0, part, unit };
  }

  /** Absence in this term and those before it, in percent. */
  absence(percents: readonly number[]): Absence[] {
    return termsUntil(isoOf(this.world.today), percents.length, 'SCHOOL').map((term, index) => ({
      term,
      percent: percents[index] ?? 0,
    }));
  }

  family(guardians: readonly Guardian[], invitedOn: Day): PartyCase[] {
    return guardians.map((guardian) => ({
      ...this.party(null, invitedOn, { kind: 'FAMILY', answeredOn: invitedOn }),
      guardianId: guardian.id,
    }));
  }

  party(unit: Unit | null, invitedOn: Day, given: Partial<PartyCase> = {}): PartyCase {
    return {
      id: this.random.uuid(),
      kind: unit?.kind ?? 'FAMILY',
      unit,
      guardianId: null,
      answer: 'ACCEPTED',
      invitedOn,
      answeredOn: invitedOn + 3,
      coordinates: false,
      ...given,
    };
  }

  goal(given: Omit<GoalCase, 'id' | 'status' | 'current'> & Partial<GoalCase>): GoalCase {
    return { id: this.random.uuid(), status: 'OPEN', current: null, ...given };
  }

  intervention(
    unit: Unit,
    given: Partial<InterventionCase> & Pick<InterventionCase, 'title' | 'status'>,
  ): InterventionCase {
    return {
      unit,
      kind: unit.kind,
      description: null,
      form: null,
      from: null,
      until: null,
      progress: null,
      declineReason: null,
      declinedOn: null,
      ...given,
    };
  }

  meeting(
    kind: MeetingCase['kind'],
    status: MeetingCase['status'],
    [day, hour, minute]: readonly [Day, number, number],
    place: string | null,
    presence: readonly (readonly [PartyCase, Presence])[],
  ): MeetingCase {
    return {
      kind,
      status,
      day,
      hour,
      minute,
      place,
      presence: presence.map(([party, how]) => [party.id, how]),
    };
  }

  /** A consent of guardians to what one unit keeps, and the decisions to release that rest on it. */
  consent(
    given: Pick<ConsentCase, 'purpose' | 'from' | 'until'> & {
      readonly keeper: Unit;
      readonly guardians: readonly Guardian[];
      readonly parts: readonly RecordPart[];
      readonly to: readonly Unit[];
    } & Partial<Pick<ConsentCase, 'signatures' | 'childsView' | 'maturityAssessment' | 'withdrawnOn'>>,
  ): ConsentCase {
    const { guardians, parts, to, from } = given;
    return recordConsent(this.random, {
      signatures: guardians.map(({ id }) => ({ guardianId: id, on: from })),
      decisionReference: null,
      childsView: null,
      maturityAssessment: null,
      withdrawnOn: null,
      ...given,
      releases: to.map((unit) => ({ to: unit, parts })),
      decidedOn: from,
      revokedOn: null,
    });
  }

  /** The municipality's records: social services answer for all but schooling. */
  kommun(
    schooling: Schooling,
    consents: readonly ConsentCase[],
    logins: readonly string[],
    from: Day,
  ): OwnerAccess {
    const keeper = keeperOfSchooling(schooling);
    return {
      owner: 'municipal',
      owners: [
        [RecordPart.IDENTITY, this.socialServices],
        [RecordPart.PLAN, this.socialServices],
        [RecordPart.SOCIAL_SUPPORT, this.socialServices],
        [RecordPart.SCHOOLING, keeper],
      ],
      consents,
      otherDisclosures: [],
      blocks: [],
      assignments: this.assignments(logins, 'municipal', from),
    };
  }

  /** The region's records, for which one care unit answers. */
  region(keeper: Unit, consents: readonly ConsentCase[], logins: readonly string[], from: Day): OwnerAccess {
    return {
      owner: 'care',
      owners: [
        [RecordPart.HEALTH_CARE, keeper],
        [RecordPart.PLAN, keeper],
      ],
      consents,
      otherDisclosures: [],
      blocks: [],
      assignments: this.assignments(logins, 'care', from),
    };
  }

  private assignments(logins: readonly string[], owner: Unit['owner'], from: Day): AssignmentCase[] {
    const units = new Map<string, Unit>([
      ['socialtjanst.farsta', this.socialServices],
      ['chef.farsta', this.socialServices],
      ['elevhalsa.farsta', this.studentHealth],
      ['samordnare.farsta', this.coordination],
      ['bup.farsta', this.childPsychiatry],
      ['habilitering.farsta', this.habilitation],
    ]);
    return logins.flatMap((login) => {
      const unit = units.get(login);
      if (!unit) throw new Error(`${login} does not work in Farsta`);
      return unit.owner === owner ? [this.world.caseloads.assignLogin(login, unit, from)] : [];
    });
  }

  /** A number that no person has, for a birth date. */
  identityNumber(birthDay: Day, gender: 'GIRL' | 'BOY'): string {
    return this.world.numbers.next(birthDay, gender);
  }
}
