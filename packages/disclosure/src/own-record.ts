import type { Viewer } from '@samsyn/subgraph/viewer';
import type { EntityManager } from 'typeorm';
import { type AccessFacts, type Asker, decide } from './decide.js';
import type { RecordPart } from './record-part.js';
import type { UnitStanding } from './unit.js';

/** What of one child's record a viewer keeps, and may so change. */
export interface OwnRecord {
  readonly parts: ReadonlySet<RecordPart>;
  /** Units in which the viewer, as manager or coordinator, says who works with the child. */
  readonly assignableUnits: ReadonlySet<string>;
}

export const noOwnRecord: OwnRecord = { parts: new Set(), assignableUnits: new Set() };

/** How one of the owner's own units stands; null for any other. */
export type StandingOf = (unitId: string) => Promise<UnitStanding | null>;

/**
 * The service's own rule of what the viewer keeps, and where the viewer says who works with the child: what the database
 * says is kept only where the rule of reading says so too; and in a unit only its manager decides, or a coordinator who
 * works with the child under the same authority. That the unit has to do with the child, the database alone can tell: it
 * rests on others' assignments.
 *
 * Source: PDL 4 kap. 1–2 §§; SoL inre sekretess.
 */
export async function ownByRule(
  told: OwnRecord,
  viewer: Viewer,
  asker: Asker,
  facts: AccessFacts,
  standingOf: StandingOf,
): Promise<OwnRecord> {
  if (asker.isSecretariat) return noOwnRecord;
  const parts = [...told.parts].filter((part) => {
    const access = decide(asker, part, facts);
    return access.allowed && access.own;
  });
  const isAssigner = async (unitId: string) => {
    const unit = await standingOf(unitId);
    if (unit === null) return false;
    return (
      (viewer.roles.includes('MANAGER') && viewer.units.includes(unitId)) ||
      (viewer.roles.includes('COORDINATOR') &&
        facts.assignments.some(
          (own) => own.authority === unit.authority && viewer.units.includes(own.unitId),
        ))
    );
  };
  const assignableUnits = new Set<string>();
  for (const unitId of told.assignableUnits) if (await isAssigner(unitId)) assignableUnits.add(unitId);
  return { parts: new Set(parts), assignableUnits };
}

interface OwnRow {
  readonly child_id: string;
  readonly part: RecordPart | null;
  readonly unit_id: string | null;
}

/** Asks the database, in one statement, and opens to the transaction what it then lets be changed (write-security.ts). */
export async function findOwnRecords(
  manager: EntityManager,
  childIds: readonly string[],
): Promise<OwnRecord[]> {
  const rows: OwnRow[] = await manager.query('select * from own_record($1)', [childIds]);
  return childIds.map((childId) => {
    const ofChild = rows.filter((row) => row.child_id === childId);
    return {
      parts: new Set(ofChild.flatMap(({ part }) => part ?? [])),
      assignableUnits: new Set(ofChild.flatMap(({ unit_id }) => unit_id ?? [])),
    };
  });
}
