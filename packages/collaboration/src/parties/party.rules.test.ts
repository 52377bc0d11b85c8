import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mandatoryParties, presenceOf, type Roster } from './party.rules.js';

const day = '2020-06-01';
const always = { from: null, to: null };
const since2020 = { fromOn: '2020-01-27', toOn: null };
const seat = (party: string, more: object = {}) => ({ party, ...since2020, ...more });
const complete = (...parties: string[]): Roster => ({
  known: [since2020],
  seats: parties.map((party) => seat(party)),
});

describe('a mandatory party of a group', () => {
  it('is present by a seat with either owner: where KSON or Tiohundra holds a function, it is still the function', () => {
    expect(
      presenceOf('HABILITATION', [complete('SOCIAL_SERVICES'), complete('HABILITATION')], always, day),
    ).toBe('PRESENT');
    expect(presenceOf('HABILITATION', [complete('HABILITATION'), null], always, day)).toBe('PRESENT');
  });

  it('is education when school or preschool is', () => {
    for (const party of ['SCHOOL', 'PRESCHOOL'])
      expect(presenceOf('EDUCATION', [complete(party), null], always, day)).toBe('PRESENT');
  });

  it('is missing as paediatrics is in Hässelby-Vällingby: both owners have entered all, and there is no seat', () => {
    const municipal = complete('SOCIAL_SERVICES', 'PRESCHOOL', 'SCHOOL');
    const regional = complete('PRIMARY_CARE', 'HABILITATION', 'CHILD_PSYCHIATRY');
    const missing = Object.keys(mandatoryParties).filter(
      (party) => presenceOf(party, [municipal, regional], always, day) === 'MISSING',
    );
    expect(missing).toEqual(['PAEDIATRICS']);
  });

  it('is not missing but unknown while an owner is away, has not entered all, or has for other days', () => {
    const halfWay: Roster = { known: [], seats: [seat('CHILD_PSYCHIATRY')] };
    const later: Roster = { known: [{ fromOn: '2020-09-01', toOn: null }], seats: [] };
    for (const regional of [null, halfWay, later])
      expect(presenceOf('PAEDIATRICS', [complete('SOCIAL_SERVICES'), regional], always, day)).toBe('UNKNOWN');
  });

  it('is unknown on a day that the group did not stand, whatever seats are written', () => {
    const group = { from: '2020-01-01', to: '2022-02-01' };
    const both = [complete('PAEDIATRICS'), complete()];
    expect(presenceOf('PAEDIATRICS', both, group, '2022-01-31')).toBe('PRESENT');
    expect(presenceOf('PAEDIATRICS', both, group, '2022-02-01')).toBe('UNKNOWN');
  });

  it('is told as missing of no group, on no day, of which either owner is silent', () => {
    const party = fc.constantFrom(...Object.keys(mandatoryParties));
    const kind = fc.constantFrom(...Object.values(mandatoryParties).flat(), 'PRIMARY_CARE', 'OTHER');
    const roster = fc.record({
      known: fc.constant([]),
      seats: fc.array(kind.map((each) => seat(each))),
    });
    fc.assert(
      fc.property(party, roster, fc.option(roster), (asked, silent, other) => {
        expect(presenceOf(asked, [silent, other && { ...other, known: [since2020] }], always, day)).not.toBe(
          'MISSING',
        );
      }),
    );
  });
});
