import { mandatoryParties, presenceOf } from '@samsyn/collaboration/parties/party.rules';
import { holdsOn } from '@samsyn/collaboration/period.rules';
import { describe, expect, it } from 'vitest';
import { holdingRows } from './holdings.js';
import { chairRows, convenerRows, levelRows } from './levels.js';
import { mandateRows, rosterRows, seatsToSeed } from './seats.js';

const owners = ['kommun', 'region'] as const;
const allRows = () => [
  ...levelRows(),
  ...convenerRows(),
  ...chairRows(),
  ...seatsToSeed.map(({ row }) => row),
  ...owners.flatMap((owner) => [...mandateRows(owner), ...holdingRows(owner), ...rosterRows(owner)]),
];

describe('the groups that the demo shows', () => {
  it('are the same each time, each row with a key of its own', () => {
    const keys = allRows().map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    expect(allRows()).toEqual(allRows());
  });

  it('sit where the documents say, and with whom the documents say', () => {
    const of = (owner: string, group: string) =>
      seatsToSeed
        .filter((seat) => seat.owner === owner && seat.told.busGroup === group)
        .map(({ row }) => row.organisation);
    expect(new Set(of('region', 'bus-norrtalje'))).toEqual(new Set(['Tiohundra']));
    expect(of('kommun', 'bus-norrtalje')).toHaveLength(9);
    expect(new Set(of('region', 'bus-hasselby-vallingby'))).toEqual(
      new Set(['Barnhälsovården', 'Habilitering', 'Barn- och ungdomspsykiatrin']),
    );
    expect(chairRows().filter(({ demo }) => !demo)).toMatchObject([
      { bus_group_id: 'bus-norrtalje', seat_owner: 'MUNICIPALITY' },
    ]);
    const independent = seatsToSeed.filter(({ row }) => row.speaks_for_independent_schools);
    expect(independent.map(({ told }) => told.busGroup)).toEqual(['bus-farsta']);
  });

  it('lack paediatrics in Hässelby-Vällingby and nothing in Farsta and Norrtälje; of Tyresö it is not known', () => {
    const day = '2022-01-15';
    const missing = (group: string) => {
      const rosters = owners.map((owner) => ({
        known: rosterRows(owner)
          .filter((row) => row.bus_group_id === group)
          .map((row) => ({ fromOn: row.from_on, toOn: row.to_on })),
        seats: seatsToSeed
          .filter((seat) => seat.owner === owner && seat.told.busGroup === group)
          .map(({ row }) => ({ party: String(row.party), fromOn: row.from_on, toOn: null })),
      }));
      return Object.keys(mandatoryParties).flatMap((party) => {
        const presence = presenceOf(party, rosters, { from: null, to: null }, day);
        return presence === 'PRESENT' ? [] : [`${party} ${presence}`];
      });
    };
    expect(missing('bus-hasselby-vallingby')).toEqual(['PAEDIATRICS MISSING']);
    expect(missing('bus-norrtalje')).toEqual([]);
    expect(missing('bus-farsta')).toEqual([]);
    expect(missing('bus-tyreso')).toEqual(['PAEDIATRICS UNKNOWN']);
  });

  it('are held by people who are made up, and say so; some have left and nobody has come', () => {
    const held = owners.flatMap((owner) => holdingRows(owner));
    for (const row of held) expect(row).toMatchObject({ demo: true, name: expect.stringMatching(/^Demo-/) });
    const seats = seatsToSeed.filter(({ told }) => told.busGroup === 'bus-norrtalje');
    const vacant = seats.filter(
      ({ row }) =>
        !held.some(
          ({ seat_id, role, from_on, to_on }) =>
            seat_id === row.id &&
            role === 'HOLDER' &&
            holdsOn({ fromOn: from_on, toOn: to_on }, '2026-01-01'),
        ),
    );
    expect(vacant.length).toBeGreaterThan(0);
    expect(vacant.length).toBeLessThan(seats.length / 2);
  });

  it('convene in Norrtälje by turns, year by year, and no longer than the documents say', () => {
    const rotation = convenerRows().filter((row) => row.bus_group_id === 'bus-norrtalje');
    expect(rotation.map(({ organisations, from_on, to_on }) => [organisations, from_on, to_on])).toEqual([
      [['KSON'], '2020-01-01', '2021-01-01'],
      [['Barn- och skolnämnden', 'Utbildningsnämnden'], '2021-01-01', '2022-01-01'],
      [['Socialnämnden'], '2022-01-01', '2023-01-01'],
    ]);
  });
});
