import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitiesOn, placeBefore } from './corrected.rules.js';

const activity = (id: string) => ({
  ...{ id, wording: id, priority: null, seatId: null, seatOwner: null, dueOn: null },
  ...{ fromOn: '2024-01-01', toOn: null as string | null },
});

describe('the order of a plan’s activities', () => {
  it('puts one before any other, and last, however often and wherever they are moved', () => {
    const letters = ['A', 'B', 'C', 'D'];
    const moves = fc.array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters, null)), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(moves, (made) => {
        let order = letters;
        const places = new Map(letters.map((id, number) => [id, number + 1]));
        for (const [id, before] of made) {
          if (id === before) continue;
          const others = order.filter((each) => each !== id);
          const told = others.map((each) => ({ id: each, place: places.get(each) ?? 0 }));
          places.set(id, placeBefore(told, before));
          const at = before === null ? others.length : others.indexOf(before);
          order = [...others.slice(0, at), id, ...others.slice(at)];
        }
        const changes = letters.map((id) => ({
          ...activity(id),
          ...{ activityId: id, id: `${id} moved`, place: places.get(id) ?? 0 },
        }));
        const shown = activitiesOn(letters.map(activity), changes, '2025-01-01');
        expect(shown.map(({ id }) => id)).toEqual(order);
      }),
    );
  });

  it('leaves the others where they are when one is struck', () => {
    const written = [activity('A'), { ...activity('B'), toOn: '2024-01-01' }, activity('C')];
    const shown = activitiesOn(written, [], '2024-06-01');
    expect(shown.map(({ id, place }) => [id, place])).toEqual([
      ['A', 1],
      ['C', 3],
    ]);
  });
});
