import { describe, expect, it } from 'vitest';
import { type ChangeAction, changePermissions, mayChange } from './change-permissions.js';
import { RecordPart } from './record-part.js';

const { IDENTITY, PLAN, SCHOOLING } = RecordPart;
const own = { parts: new Set([IDENTITY, PLAN]), assignableUnits: new Set(['soc-farsta']) };
const actions = Object.keys(changePermissions) as ChangeAction[];
const ofChanger = (who: string) => actions.filter((action) => changePermissions[action].who === who);

describe('the table of who may change who sees what', () => {
  it.each(ofChanger('KEEPER'))('lets those who keep every part concerned %s', (action) => {
    expect(mayChange(action, own, { parts: [PLAN] })).toBe(true);
    expect(mayChange(action, own, { parts: [IDENTITY, PLAN] })).toBe(true);
    expect(mayChange(action, own, { parts: [SCHOOLING] })).toBe(false);
    expect(mayChange(action, own, { parts: [PLAN, SCHOOLING] })).toBe(false);
  });

  it.each(ofChanger('KEEPER'))('lets nobody %s where it is about no part, or about a unit', (action) => {
    expect(mayChange(action, own, { parts: [] })).toBe(false);
    expect(mayChange(action, own, {})).toBe(false);
    expect(mayChange(action, own, { unitId: 'soc-farsta' })).toBe(false);
  });

  it.each(ofChanger('ASSIGNER'))('lets those who lead the unit %s, and nobody who keeps parts', (action) => {
    expect(mayChange(action, own, { unitId: 'soc-farsta' })).toBe(true);
    expect(mayChange(action, own, { unitId: 'soc-tyreso' })).toBe(false);
    expect(mayChange(action, own, {})).toBe(false);
    expect(mayChange(action, own, { parts: [PLAN] })).toBe(false);
  });

  it('leaves to those who lead a unit who works there, and all else to those who keep the record', () => {
    expect(ofChanger('ASSIGNER')).toEqual(['ASSIGN', 'END_ASSIGNMENT']);
    expect(ofChanger('KEEPER')).toHaveLength(actions.length - 2);
  });
});
