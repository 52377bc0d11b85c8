import type { Viewer } from '@samsyn/subgraph/viewer';
import type { AccessAction } from './access-actions.js';
import type { AccessEntry } from './access-log.js';
import type { Access } from './decide.js';
import { AccessDecision, AccessGround, RecordPart } from './record-part.js';

export const refused: Access = { allowed: false };

/** Stands in the log where something was done that is about no child. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** What one request has been allowed and refused, gathered until the log is written. It decides nothing: callers have decided. */
export class AccessMemory {
  private readonly byContent = new Map<string, AccessEntry>();

  constructor(private readonly viewer: Viewer) {}

  /** Lines for the log: one for all parts of which the same was decided. */
  get entries(): AccessEntry[] {
    return [...this.byContent.values()];
  }

  add(childId: string, part: RecordPart, action: AccessAction, access: Access): void {
    const decision = access.allowed ? AccessDecision.ALLOWED : AccessDecision.REFUSED;
    const ground = access.allowed ? access.ground : null;
    const unitId = access.allowed ? access.unitId : (this.viewer.units[0] ?? null);
    const disclosureId = access.allowed ? access.disclosureId : null;
    const key = [childId, action, decision, ground, unitId, disclosureId].join('|');
    const entry = this.byContent.get(key);
    if (entry) entry.parts.add(part);
    else
      this.byContent.set(key, {
        ...{ childId, action, decision, ground, unitId, disclosureId },
        parts: new Set([part]),
      });
  }

  /** That somebody who keeps nothing of the record has read who works with the child, or was refused. */
  addManaging(childId: string, action: AccessAction, may: boolean): void {
    this.add(childId, RecordPart.PLAN, action, may ? this.managing() : refused);
  }

  /**
   * A manager's review of the log. It opens no record.
   *
   * @param unitId the unit that is managed; null when that was refused
   * @param childId of whom a line was shown, or the key that was asked for; left out where it is about no child
   */
  addReview(unitId: string | null, childId = nobody): void {
    this.add(childId, RecordPart.PLAN, 'REVIEW_LOG', unitId === null ? refused : this.managing(unitId));
  }

  /**
   * That whoever leads a unit has read who works with a child there, or was refused. It opens no record.
   *
   * @param unitId the unit that is managed; null when that was refused
   * @param childId left out for the list itself
   */
  addUnitChild(unitId: string | null, childId = nobody): void {
    this.add(childId, RecordPart.PLAN, 'READ_SHARING', unitId === null ? refused : this.managing(unitId));
  }

  /** That somebody who is no importer here sent a record. What was sent is not looked at. */
  addRefusedImport(): void {
    this.add(nobody, RecordPart.PLAN, 'IMPORT', refused);
  }

  /** Leads a unit, and reads nothing of the child's record. */
  managing(unitId = this.viewer.units[0] ?? ''): Access {
    return {
      ...{ allowed: true, ground: AccessGround.MANAGEMENT, own: false, knowsWhereabouts: false },
      ...{ unitId, disclosureId: null },
    };
  }

  /** Stands for what has been gathered so far, for `nothingMadeSince`. */
  mark(): ReadonlySet<string> {
    return new Set(this.byContent.keys());
  }

  /**
   * After a change that was allowed, and not made for something wrong with it: the log must not say that it was. What
   * the viewer was told of the record is a look at who may read it.
   */
  nothingMadeSince(mark: ReadonlySet<string>): void {
    for (const [key, entry] of this.byContent) {
      if (mark.has(key) || entry.decision === AccessDecision.REFUSED || entry.action.startsWith('READ'))
        continue;
      this.byContent.delete(key);
      this.byContent.set(`${key}|nothing made`, { ...entry, action: 'READ_SHARING' });
    }
  }
}

/** true when of some key nothing at all was shown: then the answer must not tell whether there is such a record. */
export function isSomebodyHidden(entries: readonly AccessEntry[]): boolean {
  const shown = new Set<string>();
  for (const { childId, decision } of entries) if (decision === AccessDecision.ALLOWED) shown.add(childId);
  return entries.some(({ childId }) => !shown.has(childId));
}
