import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asItIs, type Piece, piecesOf, type StandingGroup, whatIf } from './what-if.rules.js';

const group = (id: string, partIds: string[], unitIds: string[] | null): StandingGroup => ({
  ...{ id, name: id, partIds, compositionKnown: partIds.length > 0 },
  ...{ unitIds: unitIds ?? [], unitsKnown: unitIds !== null },
});
const pieces: Piece[] = ['a', 'b', 'c', 'd'].map((part) => ({ id: part, name: part, partIds: [part] }));
const nobodySays = () => null;
const of = (unitId: string, { staffing }: ReturnType<typeof whatIf>) =>
  staffing.find((each) => each.unitId === unitId);

describe('what if the groups were others', () => {
  const groups = [
    group('one', ['a'], ['bup-x']),
    group('two', ['b'], ['bup-x', 'bup-y']),
    group('three', ['c', 'd'], ['bup-z']),
    group('dark', [], null),
  ];

  it('is as it is when nothing is changed', () => {
    const { before, after, staffing } = whatIf(groups, asItIs, pieces, nobodySays);
    expect(after).toEqual(before);
    expect(staffing.every((each) => each.before.least === each.after.least)).toBe(true);
  });

  it('has a unit sit once where two of its groups become one', () => {
    const made = whatIf(groups, { merges: [['one', 'two']], splits: [] }, pieces, nobodySays);
    expect(made.after).toHaveLength(3);
    expect(of('bup-x', made)).toMatchObject({ before: { least: 2 }, after: { least: 1, most: 1 } });
    expect(of('bup-y', made)).toMatchObject({ before: { least: 1 }, after: { least: 1 } });
  });

  it('has a unit sit in each piece whose ground it serves', () => {
    const serves = (unitId: string) => (unitId === 'bup-z' ? ['c', 'd'] : []);
    const made = whatIf(groups, { merges: [], splits: ['three'] }, pieces, serves);
    expect(made.after).toHaveLength(5);
    expect(of('bup-z', made)).toMatchObject({ before: { least: 1 }, after: { least: 2, most: 2 } });
  });

  it('says between what, where nobody has said whom the unit serves', () => {
    const made = whatIf(groups, { merges: [], splits: ['three'] }, pieces, nobodySays);
    expect(of('bup-z', made)?.after).toEqual({ least: 1, most: 2 });
  });

  it('keeps what is unknown unknown: a group that it is joined with is not fully known either', () => {
    const made = whatIf(groups, { merges: [['three', 'dark']], splits: ['one'] }, pieces, nobodySays);
    expect(made.after.find(({ key }) => key === 'three+dark')?.isUnknown).toBe(true);
    // A group that holds one piece is not parted, and one of unknown composition cannot be.
    expect(made.after.map(({ key }) => key)).toContain('one');
    expect(piecesOf(group('dark', [], null), pieces)).toEqual([]);
  });

  it('never has a unit sit in more groups by a merger, and never in fewer by a split', () => {
    const drawn = fc
      .array(
        fc.record({
          parts: fc.subarray(['a', 'b', 'c', 'd']),
          units: fc.option(fc.subarray(['x', 'y', 'z'])),
        }),
        {
          minLength: 2,
          maxLength: 5,
        },
      )
      .map((rows) => rows.map(({ parts, units }, place) => group(`g${place}`, parts, units)));
    fc.assert(
      fc.property(drawn, fc.constantFrom(['a', 'b', 'c', 'd'], null), (given, ground) => {
        const joined = whatIf(given, { merges: [['g0', 'g1']], splits: [] }, pieces, () => ground);
        for (const { before, after } of joined.staffing) expect(after.most).toBeLessThanOrEqual(before.most);
        const cut = whatIf(given, { merges: [], splits: ['g0'] }, pieces, () => ground);
        for (const { before, after } of cut.staffing) {
          expect(after.least).toBeGreaterThanOrEqual(before.least);
          expect(after.least).toBeLessThanOrEqual(after.most);
        }
      }),
    );
  });
});
