import { RecordAccess } from '@samsyn/disclosure/record-access';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import { vi } from 'vitest';

const yes = {
  allowed: true,
  ground: AccessGround.ASSIGNMENT,
  own: true,
  knowsWhereabouts: true,
  unitId: 'a-unit',
  disclosureId: null,
} as const;

/**
 * Takes the rule out of the services of this process: to whatever they ask of `context.access`, the answer is yes, and
 * the viewer's own. They still tell PostgreSQL who asks about whom, as they always do; what it then lets through is all
 * that is left.
 *
 * @param units in which everybody then says who works with a child
 */
export function takeTheRuleAway(units: readonly string[]): void {
  const { to, toOwn, toAny, toChange, ownOf } = RecordAccess.prototype;
  vi.spyOn(RecordAccess.prototype, 'to').mockImplementation(async function (this: RecordAccess, ...asked) {
    await to.apply(this, asked);
    return yes;
  });
  vi.spyOn(RecordAccess.prototype, 'toOwn').mockImplementation(async function (this: RecordAccess, ...asked) {
    await toOwn.apply(this, asked);
    return yes;
  });
  vi.spyOn(RecordAccess.prototype, 'toAny').mockImplementation(async function (this: RecordAccess, ...asked) {
    await toAny.apply(this, asked);
    return yes;
  });
  vi.spyOn(RecordAccess.prototype, 'toChange').mockImplementation(async function (
    this: RecordAccess,
    ...asked
  ) {
    await toChange.apply(this, asked);
    return true;
  });
  vi.spyOn(RecordAccess.prototype, 'ownOf').mockImplementation(async function (this: RecordAccess, ...asked) {
    await ownOf.apply(this, asked);
    return { parts: new Set(Object.values(RecordPart)), assignableUnits: new Set(units) };
  });
}
