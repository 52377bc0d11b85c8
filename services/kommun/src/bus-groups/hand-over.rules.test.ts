import { describe, expect, it } from 'vitest';
import { answererOn, chairVacantSince, type HandOver } from './hand-over.rules.js';

const seat = (seatId: string) => ({ seatId, seatOwner: 'MUNICIPALITY' });
const over = (from: string, to: string, fromOn: string, toOn: string | null = null): HandOver => ({
  ...{ ...seat(from), toSeatId: to, toSeatOwner: 'MUNICIPALITY', fromOn, toOn },
});
const always = () => true;

describe('what a seat left open', () => {
  it('is its own until it is handed over, and tells in turn who had it', () => {
    const overs = [over('a', 'b', '2024-01-01'), over('b', 'c', '2025-01-01')];
    expect(answererOn(seat('a'), overs, '2023-12-31', always)).toEqual({ now: seat('a'), before: [] });
    expect(answererOn(seat('a'), overs, '2024-01-01', always).now).toEqual(seat('b'));
    expect(answererOn(seat('a'), overs, '2025-06-01', always)).toEqual({
      now: seat('c'),
      before: [
        { seat: seat('a'), until: '2024-01-01' },
        { seat: seat('b'), until: '2025-01-01' },
      ],
    });
    expect(answererOn(seat('d'), overs, '2025-06-01', always).now).toEqual(seat('d'));
  });

  it('stays with whoever settled it', () => {
    const overs = [over('a', 'b', '2024-01-01'), over('b', 'c', '2025-01-01')];
    const until = (settledOn: string) => (day: string) => day < settledOn;
    expect(answererOn(seat('a'), overs, '2026-01-01', until('2023-05-01')).now).toEqual(seat('a'));
    expect(answererOn(seat('a'), overs, '2026-01-01', until('2024-05-01')).now).toEqual(seat('b'));
  });

  it('is not handed over by what was entered by mistake, and never goes round for ever', () => {
    const wrong = over('a', 'b', '2024-01-01', '2024-01-01');
    expect(answererOn(seat('a'), [wrong], '2025-01-01', always).now).toEqual(seat('a'));
    const round = [over('a', 'b', '2024-01-01'), over('b', 'a', '2024-02-01')];
    expect(answererOn(seat('a'), round, '2025-01-01', always).now).toEqual(seat('a'));
  });
});

describe('a level is without its chair since', () => {
  const chair = (seatId: string, fromOn: string, toOn: string | null = null) => ({
    ...{ levelId: 'l', seatId, fromOn, toOn },
  });
  const closed = (seatId: string) => (seatId === 'b' ? '2025-03-01' : null);

  it('the last one’s time was out, or its seat was closed, whichever came first', () => {
    const chairs = [chair('a', '2020-01-01', '2022-01-01'), chair('b', '2023-01-01')];
    const since = (day: string) => chairVacantSince('l', chairs, closed, day);
    expect(since('2021-06-01')).toBeNull();
    expect(since('2022-06-01')).toBe('2022-01-01');
    expect(since('2024-06-01')).toBeNull();
    expect(since('2025-06-01')).toBe('2025-03-01');
    expect(chairVacantSince('l', [chair('b', '2023-01-01', '2024-01-01')], closed, '2026-01-01')).toBe(
      '2024-01-01',
    );
  });

  it('nothing, when none is known to have been', () => {
    expect(chairVacantSince('l', [], closed, '2025-01-01')).toBeNull();
    expect(chairVacantSince('other', [chair('b', '2023-01-01')], closed, '2026-01-01')).toBeNull();
  });
});
