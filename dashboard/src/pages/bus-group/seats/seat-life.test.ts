import { describe, expect, it } from 'vitest';
import { inTheWay, lifeOf, relievedForGood } from './seat-life.js';

const today = '2026-11-27';
const sat = (name: string, from: string, to: string | null, role: 'HOLDER' | 'DEPUTY' = 'HOLDER') => ({
  ...{ __typename: 'SeatHolding' as const, id: name, role, name, from, to, demo: false },
});
const life = (holders: ReturnType<typeof sat>[], to: string | null = null) =>
  lifeOf({ holders, mandates: [], to }, today);

describe('the life of a seat', () => {
  it('shows the days when nobody held it, after one who left and until the next came', () => {
    const told = life([sat('Ada', '2020-01-01', '2021-01-01'), sat('Bo', '2021-04-01', null)]);
    expect(told.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['holder', '2021-04-01', null],
      ['vacant', '2021-01-01', '2021-04-01'],
      ['holder', '2020-01-01', '2021-01-01'],
    ]);
  });

  it('is vacant to this day when nobody has come', () => {
    expect(life([sat('Ada', '2020-01-01', '2021-01-01')])[0]).toMatchObject({ kind: 'vacant', to: null });
  });

  it('says of nobody that the seat was vacant before the first who is known, or after the seat’s own end', () => {
    expect(life([sat('Ada', '2020-01-01', '2021-01-01')], '2021-01-01').map(({ kind }) => kind)).toEqual([
      'holder',
    ]);
    expect(life([])).toEqual([]);
  });

  it('has no vacancy where one follows on another, where one is only going to leave, or by a deputy who left', () => {
    const told = life([
      sat('Ada', '2020-01-01', '2021-01-01'),
      sat('Bo', '2021-01-01', '2027-01-01'),
      sat('Cia', '2020-01-01', '2020-06-01', 'DEPUTY'),
    ]);
    expect(told.filter(({ kind }) => kind === 'vacant')).toEqual([]);
  });
});

describe('who stands in the way of an appointment', () => {
  const ada = sat('Ada', '2020-01-01', null);
  const bo = sat('Bo', '2027-01-01', null);
  const asked = { role: 'HOLDER' as const, name: 'Dag', from: '2026-01-01', to: null };

  it('is nobody who lasts and is relieved on the first day', () => {
    expect(inTheWay([ada], asked)).toEqual([]);
  });

  it('is whoever is to come later, unless one leaves before', () => {
    expect(inTheWay([ada, bo], asked)).toEqual([bo]);
    expect(inTheWay([bo], { ...asked, to: '2027-01-01' })).toEqual([]);
  });

  it('is the same person as the deputy of the same seat, and no other deputy', () => {
    const deputies = [
      sat('Dag', '2026-01-01', null, 'DEPUTY'),
      sat('Eva', '2020-01-01', '2026-01-01', 'DEPUTY'),
    ];
    expect(inTheWay(deputies, asked).map(({ name }) => name)).toEqual(['Dag']);
  });
});

describe('whom an appointment for a time relieves for good', () => {
  const ada = sat('Ada', '2020-01-01', null);
  const asked = { role: 'HOLDER' as const, from: '2026-03-01', to: '2026-06-01' };

  it('is who sits there until then in the same role', () => {
    expect(relievedForGood([ada], asked)).toBe(ada);
    expect(relievedForGood([ada], { ...asked, role: 'DEPUTY' })).toBeNull();
  });

  it('is nobody where the new one stays, where nobody sits, or where who sits leaves anyway', () => {
    expect(relievedForGood([ada], { ...asked, to: null })).toBeNull();
    expect(relievedForGood([ada], { ...asked, to: asked.from })).toBeNull();
    expect(relievedForGood([], asked)).toBeNull();
    expect(relievedForGood([sat('Bo', '2020-01-01', '2026-03-01')], asked)).toBeNull();
  });
});
