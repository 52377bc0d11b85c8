import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, everHeld, holdsOn, isWithin, meet, type Period, succeed } from '../period.rules.js';
import { appoint, type Holding, seatOn } from './seat.rules.js';

/** Days 0–40 of one spring, so that histories are dense enough to collide. */
const dayOf = (offset: number) =>
  new Date(Date.parse('2024-02-15T00:00:00Z') + offset * 864e5).toISOString().slice(0, 10);
const lastDay = 40;
const days = Array.from({ length: lastDay + 1 }, (_, offset) => dayOf(offset));

interface Held extends Holding {
  readonly id: number;
}

/** One step in a seat's life; `from` and `length` in days. */
interface Step {
  readonly kind: 'APPOINT' | 'END';
  readonly role: 'HOLDER' | 'DEPUTY';
  readonly name: string;
  readonly from: number;
  /** null: until further notice. */
  readonly length: number | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step['kind']>('APPOINT', 'APPOINT', 'APPOINT', 'END'),
  role: fc.constantFrom<Step['role']>('HOLDER', 'HOLDER', 'DEPUTY'),
  name: fc.constantFrom('Demo-Ada', 'Demo-Bo', 'Demo-Cia', 'Demo-Dan'),
  from: fc.integer({ min: 0, max: lastDay }),
  length: fc.option(fc.integer({ min: 1, max: 15 }), { freq: 2 }),
});
const steps = fc.array(step, { maxLength: 25 });

/** The seat's rows after the steps, as the service writes them: rows are added, and only ends are set. */
function rowsAfter(taken: readonly Step[]): Held[] {
  let rows: Held[] = [];
  taken.forEach(({ kind, role, name, from, length }, id) => {
    const endOn = (ended: Held | null | undefined, on: string) => {
      if (ended) rows = rows.map((row) => (row === ended ? { ...row, toOn: on } : row));
    };
    if (kind === 'END') {
      const last = rows.filter((row) => row.role === role && row.toOn === null).at(-1);
      if (last && last.fromOn <= dayOf(from)) endOn(last, dayOf(from));
      return;
    }
    const next = { id, role, name, fromOn: dayOf(from), toOn: length === null ? null : dayOf(from + length) };
    const succession = appoint(rows, next);
    if (!succession) return;
    endOn(succession.ended, next.fromOn);
    rows = [...rows, next];
  });
  return rows;
}

/** The same, day by day and by hand: who sits there is written into a calendar, and nothing is worked out. */
function calendarAfter(taken: readonly Step[]) {
  const far = lastDay + 20;
  const calendar = { HOLDER: [] as (string | undefined)[], DEPUTY: [] as (string | undefined)[] };
  /** Who sits there until further notice, and since when. */
  const lasting: Record<string, { readonly name: string; readonly from: number } | undefined> = {};
  for (const { kind, role, name, from, length } of taken) {
    const now = lasting[role];
    const own = calendar[role];
    if (kind === 'END') {
      if (!now || now.from > from) continue;
      for (let at = from; at <= far; at += 1) own[at] = undefined;
      lasting[role] = undefined;
      continue;
    }
    const to = length === null ? far + 1 : from + length;
    const range = Array.from({ length: to - from }, (_, place) => from + place);
    const other = calendar[role === 'HOLDER' ? 'DEPUTY' : 'HOLDER'];
    if (range.some((at) => other[at] === name)) continue;
    const isLeft = now !== undefined && now.from < from;
    const isTaken = range.some((at) => own[at] !== undefined && !(isLeft && at >= now.from));
    const isOther = range.some((at) => own[at] !== undefined && isLeft && own[at] !== now.name);
    if (isTaken || isOther) continue;
    if (isLeft) for (let at = from; at <= far; at += 1) own[at] = undefined;
    for (const at of range) own[at] = name;
    if (isLeft) lasting[role] = undefined;
    if (length === null) lasting[role] = { name, from };
  }
  return calendar;
}

describe('who sits on a seat, over any history', () => {
  it('is on each day what the history, replayed day by day, has come to', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const rows = rowsAfter(taken);
        const calendar = calendarAfter(taken);
        days.forEach((day, at) => {
          const { holder, deputy } = seatOn(rows, day);
          expect([day, holder?.name, deputy?.name]).toEqual([day, calendar.HOLDER[at], calendar.DEPUTY[at]]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is never two at once, nor the same person as holder and deputy', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const rows = rowsAfter(taken);
        for (const day of days) {
          const sitting = rows.filter((row) => holdsOn(row, day));
          expect(new Set(sitting.map(({ role }) => role)).size).toBe(sitting.length);
          expect(new Set(sitting.map(({ name }) => name)).size).toBe(sitting.length);
        }
      }),
    );
  });

  it('leaves no day without when one follows on another', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: lastDay }), (taken, at) => {
        const rows = rowsAfter(taken);
        const lasting = rows.find(
          (row) => row.role === 'HOLDER' && row.toOn === null && row.fromOn < dayOf(at),
        );
        fc.pre(lasting !== undefined);
        const next = { id: -1, role: 'HOLDER', name: 'Demo-Eva', fromOn: dayOf(at), toOn: null };
        const succession = appoint(rows, next);
        fc.pre(succession !== null);
        const after = [
          ...rows.map((row) => (row === succession?.ended ? { ...row, toOn: dayOf(at) } : row)),
          next,
        ];
        expect(seatOn(after, dayOf(at - 1)).holder?.name).toBe(lasting?.name);
        expect(seatOn(after, dayOf(at)).holder?.name).toBe('Demo-Eva');
      }),
    );
  });

  it('takes nothing along: what was on the days gone by is there after whoever left', () => {
    fc.assert(
      fc.property(steps, step, (taken, next) => {
        const [before, after] = [rowsAfter(taken), rowsAfter([...taken, next])];
        for (const day of days.filter((each) => each < dayOf(next.from))) {
          expect(seatOn(after, day).holder?.name).toBe(seatOn(before, day).holder?.name);
        }
      }),
    );
  });

  it('is told as vacant from the day the last one left, and never when nobody is known to have sat there', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const rows = rowsAfter(taken);
        for (const [at, day] of days.entries()) {
          const { holder, vacantSince } = seatOn(rows, day);
          if (holder) expect(vacantSince).toBeNull();
          const last = days
            .slice(0, at)
            .reverse()
            .find((each) => seatOn(rows, each).holder !== null);
          if (!holder && last === undefined) expect(vacantSince).toBeNull();
          if (!holder && last !== undefined) expect(vacantSince).toBe(dayOf(days.indexOf(last) + 1));
        }
      }),
    );
  });
});

describe('spans of days', () => {
  const span: fc.Arbitrary<Period> = fc
    .tuple(fc.integer({ min: 0, max: lastDay }), fc.option(fc.integer({ min: 0, max: 15 })))
    .map(([from, length]) => ({ fromOn: dayOf(from), toOn: length === null ? null : dayOf(from + length) }));
  const far = [...days, ...Array.from({ length: 20 }, (_, more) => dayOf(lastDay + 1 + more))];

  it('meet exactly when they have a day in common', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(meet(a, b)).toBe(far.some((day) => holdsOn(a, day) && holdsOn(b, day)));
      }),
    );
  });

  it('are cut to what they are part of, and to nothing else', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 0, max: lastDay }), (row, at) => {
        const cut = clipped(row, dayOf(at));
        for (const day of far) expect(holdsOn(cut, day)).toBe(holdsOn(row, day) && day < dayOf(at));
        if (everHeld(cut)) expect(isWithin(cut, { from: null, to: dayOf(at) })).toBe(true);
      }),
    );
  });

  it('give way only to what comes after them, one by one', () => {
    const held = { fromOn: dayOf(5), toOn: null };
    expect(succeed([held], { fromOn: dayOf(9), toOn: null })).toEqual({ ended: held });
    expect(succeed([held], { fromOn: dayOf(5), toOn: null })).toBeNull();
    expect(succeed([held], { fromOn: dayOf(1), toOn: dayOf(5) })).toEqual({ ended: null });
    expect(succeed([{ fromOn: dayOf(5), toOn: dayOf(12) }], { fromOn: dayOf(9), toOn: null })).toBeNull();
  });
});
