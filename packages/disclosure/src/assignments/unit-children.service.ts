import type { EntityManager } from 'typeorm';
import type { ChangeContext } from '../change-context.js';
import { mayChange } from '../change-permissions.js';
import { managesUnit } from '../managed-units.js';
import type { SharingLoader } from '../sharing/sharing.loader.js';
import type { StaffMember } from './assignment.types.js';
import type { UnitChild } from './unit-children.types.js';

export type UnitChildrenContext = ChangeContext & { readonly sharing: SharingLoader };

/** A child's place among a unit's: whether somebody works with it, its year of birth or 0, its key. */
export type PlaceInUnit = readonly [assigned: string, birthYear: string, childId: string];

/** A child of the unit, with its place in the list. */
export interface FoundChild extends UnitChild {
  readonly place: PlaceInUnit;
}

interface ChildOfUnit {
  readonly child_id: string;
  readonly initials: string | null;
  readonly birth_year: number | null;
  readonly assigned: number;
}

/**
 * The children that a unit works with, and who works with them, for whoever leads the unit; null for all others. A fixed
 * number of statements, whatever there is. Each child shown is a line of the log.
 *
 * Source: PDL 4 kap. 1–2 §§, SoL's inner secrecy: somebody must say who works with whom, without reading the record.
 */
export async function readUnitChildren(
  unitId: string,
  rows: number,
  after: PlaceInUnit | undefined,
  context: UnitChildrenContext,
): Promise<FoundChild[] | null> {
  const { access, owner, sharing, transaction, units, viewer } = context;
  const may = managesUnit(viewer, unitId, (await units.find(unitId)) !== null);
  access.memory.addUnitChild(may ? unitId : null);
  if (!may) return null;
  const children = await transaction.run((manager) => findChildren(manager, unitId, rows, after));
  const unit = await units.reference(unitId);
  return Promise.all(
    children.map(async ({ child_id: childId, initials, birth_year: birthYear, assigned }) => {
      access.memory.addUnitChild(unitId, childId);
      // Opens to this request, in the database, who works with the child in the unit.
      const own = await access.ownOf(childId);
      const assignments = await sharing.assignments.load(childId);
      return {
        place: [String(assigned), String(birthYear ?? 0), childId] as const,
        ...{ childId, owner, initials, birthYear, isUnassigned: assigned === 0 },
        assignments: assignments
          .filter((assignment) => assignment.unitId === unitId)
          .map((assignment) => ({
            ...assignment,
            ...{ owner, unit },
            viewerCanEnd: !assignment.over && mayChange('END_ASSIGNMENT', own, { unitId }),
          })),
        viewerCanAssign: mayChange('ASSIGN', own, { unitId }),
      };
    }),
  );
}

/** Those whom whoever leads the unit can let work with a child there. */
export async function readUnitStaff(
  unitId: string,
  { sharing }: UnitChildrenContext,
): Promise<StaffMember[]> {
  const staff = await sharing.staff.load(unitId);
  return staff.map(({ subject, name }) => ({ subject, name }));
}

/** Those with nobody first, then the youngest. The database shows none to who does not lead the unit. */
function findChildren(
  manager: EntityManager,
  unitId: string,
  rows: number,
  after: PlaceInUnit | undefined,
): Promise<ChildOfUnit[]> {
  return manager.query('select * from children_of_unit($1, $2, $3, $4, $5)', [
    ...[unitId, rows],
    ...(after ?? [null, null, null]),
  ]);
}
