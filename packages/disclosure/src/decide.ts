import { AccessGround, type RecordPart } from './record-part.js';

/** What one owner's records say, now, about one viewer and one child. Only what is active today. */
export interface AccessFacts {
  /** Which authority answers for each part of the child's record. */
  readonly owners: ReadonlyMap<RecordPart, string>;
  /** The viewer's own assignments to the child. */
  readonly assignments: readonly { readonly unitId: string; readonly authority: string }[];
  /** What the owner has released to the viewer's units; a consent ground is here only while the consent is active. */
  readonly disclosures: readonly {
    readonly id: string;
    readonly part: RecordPart;
    readonly unitId: string;
    readonly ground: AccessGround;
    /** The receiving unit is one of this owner's, which keeps its assignments: then the unit alone is not enough. */
    readonly toOwnUnit: boolean;
  }[];
  /** Access blocks, each on one part. No unit: everybody but the part's own authority. */
  readonly blocks: readonly { readonly part: RecordPart; readonly unitId: string | null }[];
  /** The population register protects the child, as this owner has marked it. */
  readonly isProtected: boolean;
}

/** What the token says that matters here. */
export interface Asker {
  readonly units: readonly string[];
  /** Sees how collaboration works and never a child. */
  readonly isSecretariat: boolean;
}

/** The answer to one question: may this viewer read this part of this child's record? */
export type Access =
  | {
      readonly allowed: true;
      readonly ground: AccessGround;
      /** Reads in the authority that keeps the part, not by disclosure. */
      readonly own: boolean;
      /**
       * May know where the child is: address, school, clinic, area, and so the units and places around it. Protected
       * identity hides them from all but the own staff, whatever is disclosed (OSL 21 kap. 3 §, 22 kap. 1 §).
       */
      readonly knowsWhereabouts: boolean;
      readonly unitId: string;
      readonly disclosureId: string | null;
    }
  | { readonly allowed: false };

const refused: Access = { allowed: false };

/** What is known of a child that this owner has no record of. */
export const noFacts: AccessFacts = {
  owners: new Map(),
  assignments: [],
  disclosures: [],
  blocks: [],
  isProtected: false,
};

/**
 * Decides in the order the law gives: role, inner secrecy, block, disclosure; unsure is no.
 *
 * Sources: OSL 25 kap. 1 §, 26 kap. 1 §, 23 kap. 2 § (secrecy); 10 kap. 1 § (consent); 25 kap. 12–13 §§ (care of a child);
 * SoL (2025:400) 10 kap. 8 § and HSL 16 kap. 4 § (the plan); inner secrecy PDL 4 kap. 1 §.
 */
export function decide(asker: Asker, part: RecordPart, facts: AccessFacts): Access {
  if (asker.isSecretariat) return refused;

  const owner = facts.owners.get(part);
  if (owner === undefined) return refused;

  const isBlocked = (unitId: string, isOwnAuthority: boolean) =>
    facts.blocks.some(
      (block) => block.part === part && (block.unitId === null ? !isOwnAuthority : block.unitId === unitId),
    );

  const assignment = facts.assignments.find(
    ({ unitId, authority }) =>
      authority === owner && asker.units.includes(unitId) && !isBlocked(unitId, true),
  );
  if (assignment) {
    return {
      allowed: true,
      ground: AccessGround.ASSIGNMENT,
      own: true,
      knowsWhereabouts: true,
      unitId: assignment.unitId,
      disclosureId: null,
    };
  }

  const disclosure = facts.disclosures.find(
    ({ part: released, unitId, toOwnUnit }) =>
      released === part &&
      asker.units.includes(unitId) &&
      (!toOwnUnit || facts.assignments.some((mine) => mine.unitId === unitId)) &&
      !isBlocked(unitId, false),
  );
  if (disclosure) {
    return {
      allowed: true,
      ground: disclosure.ground,
      own: false,
      knowsWhereabouts: !facts.isProtected,
      unitId: disclosure.unitId,
      disclosureId: disclosure.id,
    };
  }
  return refused;
}
