import { describe, expect, it } from 'vitest';
import { type ChangeAction, changePermissions, mayChange } from './change-permissions.js';
import { RecordPart } from './record-part.js';

const { IDENTITY, PLAN, SCHOOLING } = RecordPart;
const own = { parts: new Set([IDENTITY, PLAN]), assignableUnits: new Set(['soc-farsta']) };
const nothing = { parts: new Set<RecordPart>(), assignableUnits: new Set<string>() };
const PARTIES = ['ANSWER_NOTICE', 'COMPLETE_DECISION', 'OFFER_INTERVENTION'];
const DOERS = ['ANSWER_INTERVENTION', 'REPORT_INTERVENTION'];
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
    const ofReaders = [...ofChanger('CASEWORKER'), ...ofChanger('PARTY'), ...ofChanger('DOER')];
    expect(ofReaders).toEqual(['ASSESS_NEED', ...PARTIES, ...DOERS]);
    expect(ofChanger('KEEPER')).toHaveLength(actions.length - 2 - ofReaders.length);
  });

  const reader = { ...nothing, readable: new Set([PLAN]), units: new Set(['bup-farsta']) };
  const about = (unitId?: string) => ({ parts: [PLAN], unitId });

  it('lets whoever works with the child under some authority assess a need, and nobody else', () => {
    expect(mayChange('ASSESS_NEED', { ...nothing, parts: new Set([SCHOOLING]) }, {})).toBe(true);
    expect(mayChange('ASSESS_NEED', reader, about('bup-farsta'))).toBe(false);
  });

  it.each(ofChanger('PARTY'))(
    'lets a reader of the plan %s for the own unit, its keeper for any',
    (action) => {
      expect(mayChange(action, reader, about('bup-farsta'))).toBe(true);
      expect(mayChange(action, reader, about('hab-farsta'))).toBe(false);
      expect(mayChange(action, reader, about())).toBe(false);
      expect(mayChange(action, { ...reader, readable: new Set([IDENTITY]) }, about('bup-farsta'))).toBe(
        false,
      );
      expect(mayChange(action, own, about('hab-farsta'))).toBe(true);
      expect(mayChange(action, own, about())).toBe(false);
    },
  );

  it.each(ofChanger('DOER'))(
    'lets a reader of the plan %s for the own unit, and its keeper for no other',
    (action) => {
      expect(mayChange(action, reader, about('bup-farsta'))).toBe(true);
      expect(mayChange(action, reader, about('hab-farsta'))).toBe(false);
      expect(mayChange(action, own, about('hab-farsta'))).toBe(false);
      expect(mayChange(action, { ...reader, readable: new Set() }, about('bup-farsta'))).toBe(false);
    },
  );
});
