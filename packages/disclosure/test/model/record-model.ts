/**
 * What the law and the design ask of one child's record with one owner, told once more, for tests: from the rules of
 * secrecy between authorities and within them, and not from the code that it is held against. Days are counted from today.
 */
export interface OwnerWorld {
  /** The owner's own units, and the board or care provider that each answers to. */
  readonly boardOf: Readonly<Record<string, string>>;
  /** The unit that answers for each part of the record. */
  readonly keptBy: Readonly<Record<string, string>>;
  /** The part whose keeper marks protected identity. */
  readonly identityPart: string;
  /** A child that nobody may read is not there, its door neither. */
  readonly doorNeedsAPart: boolean;
}

export interface Person {
  readonly name: string;
  readonly units: readonly string[];
  readonly role: 'STAFF' | 'MANAGER' | 'COORDINATOR' | 'SECRETARIAT' | 'IMPORTER';
}

export interface Consent {
  readonly parts: readonly string[];
  readonly units: readonly string[];
  /** By which guardians, and on which day. */
  readonly signed: Map<number, number>;
  readonly decision: boolean;
  /** The child gives it, found mature for it. */
  readonly byChild: boolean;
  from: number;
  until: number | null;
  withdrawn: boolean;
}
export interface Disclosure {
  readonly part: string;
  readonly unit: string;
  readonly consent: Consent | null;
  until: number | null;
  revoked: boolean;
}
export interface Block {
  readonly part: string;
  readonly unit: string | null;
  lifted: boolean;
}
export interface Assignment {
  readonly who: string;
  readonly unit: string;
  ended: boolean;
}

export class RecordModel {
  readonly consents: Consent[] = [];
  readonly disclosures: Disclosure[] = [];
  readonly blocks: Block[] = [];
  readonly assignments: Assignment[] = [];
  isProtected = false;

  constructor(readonly world: OwnerWorld) {}

  stateOf({ withdrawn, from, until, signed, decision, byChild }: Consent): string {
    if (withdrawn) return 'WITHDRAWN';
    if (until !== null && until < 0) return 'EXPIRED';
    if (from > 0) return 'NOT_YET';
    const isGiven = byChild || signed.size === 2 || (decision && signed.size > 0);
    return isGiven ? 'ACTIVE' : 'NOT_SIGNED_BY_ALL';
  }

  holds({ revoked, until, consent, part, unit }: Disclosure): boolean {
    if (revoked || (until !== null && until < 0)) return false;
    if (consent === null) return true;
    return this.stateOf(consent) === 'ACTIVE' && consent.parts.includes(part) && consent.units.includes(unit);
  }

  worksIn(person: Person, unit: string): boolean {
    return (
      person.units.includes(unit) &&
      this.assignments.some((row) => row.who === person.name && row.unit === unit && !row.ended)
    );
  }

  /** Inner secrecy: works with the child under the board that keeps the part, and no block names the unit. */
  keeps(person: Person, part: string): boolean {
    const { boardOf, keptBy } = this.world;
    const board = boardOf[keptBy[part] ?? ''];
    return (
      person.role !== 'SECRETARIAT' &&
      board !== undefined &&
      person.units.some(
        (unit) => boardOf[unit] === board && this.worksIn(person, unit) && !this.isBlocked(part, unit),
      )
    );
  }

  keptBy(person: Person): string[] {
    return Object.keys(this.world.keptBy).filter((part) => this.keeps(person, part));
  }

  keepsAll(person: Person, parts: readonly string[]): boolean {
    return parts.length > 0 && parts.every((part) => this.keeps(person, part));
  }

  /** Block beats everything; then a decision to release, which to a unit of the owner’s own is not enough alone. */
  isGiven(person: Person, part: string): boolean {
    if (person.role === 'SECRETARIAT' || this.world.keptBy[part] === undefined) return false;
    return this.disclosures.some(
      (row) =>
        row.part === part &&
        this.holds(row) &&
        person.units.includes(row.unit) &&
        (this.world.boardOf[row.unit] === undefined || this.worksIn(person, row.unit)) &&
        !this.isBlocked(part, row.unit) &&
        !this.isBlocked(part, null),
    );
  }

  reads(person: Person, part: string): boolean {
    return this.keeps(person, part) || this.isGiven(person, part);
  }

  readsWhereabouts(person: Person, part: string): boolean {
    return this.keeps(person, part) || (this.isGiven(person, part) && !this.isProtected);
  }

  /** A manager in the own unit, a coordinator under whose board she works with the child; where the unit has to do with it. */
  assigns(person: Person, unit: string): boolean {
    const { boardOf, keptBy } = this.world;
    const board = boardOf[unit];
    if (person.role === 'SECRETARIAT' || board === undefined) return false;
    const concerned =
      Object.values(keptBy).includes(unit) ||
      this.assignments.some((row) => row.unit === unit) ||
      this.disclosures.some((row) => row.unit === unit && this.holds(row));
    const leads = person.role === 'MANAGER' && person.units.includes(unit);
    const coordinates =
      person.role === 'COORDINATOR' &&
      person.units.some((own) => boardOf[own] === board && this.worksIn(person, own));
    return concerned && (leads || coordinates);
  }

  /** Work with the child is given to nobody who does not work in the unit, nor has worked under its board. */
  knows({ name, units, role }: Person, unit: string): boolean {
    const { boardOf } = this.world;
    const worksThere = role !== 'SECRETARIAT' && units.includes(unit);
    return (
      worksThere || this.assignments.some((row) => row.who === name && boardOf[row.unit] === boardOf[unit])
    );
  }

  /** Each part to each unit on a consent, where that is not so already. */
  release(consent: Consent): void {
    for (const part of consent.parts) {
      for (const unit of consent.units) {
        const same = this.disclosures.some(
          (row) => row.consent === consent && row.part === part && row.unit === unit && this.holds(row),
        );
        if (!same) this.disclosures.push({ part, unit, consent, until: consent.until, revoked: false });
      }
    }
  }

  daysPass(days: number): void {
    for (const row of this.consents) {
      row.from -= days;
      for (const [guardian, on] of row.signed) row.signed.set(guardian, on - days);
    }
    for (const row of [...this.consents, ...this.disclosures]) if (row.until !== null) row.until -= days;
  }

  private isBlocked(part: string, unit: string | null): boolean {
    return this.blocks.some((row) => !row.lifted && row.part === part && row.unit === unit);
  }
}
