import { describe, expect, it } from 'vitest';
import { mergedHistory } from './merged-history.js';

const page = (hasNextPage: boolean, ...days: readonly string[]) => ({
  pageInfo: { hasNextPage },
  edges: days.map((day, place) => ({
    node: {
      ...{ id: day, version: days.length - place, move: 'SET_GOALS' as const },
      ...{ madeAt: `2026-11-${day}T12:00:00Z`, madeBy: null },
    },
  })),
});
const told = (merged: ReturnType<typeof mergedHistory>) =>
  merged.lines.map(({ owner, change }) => `${change.id} ${owner}`);

describe('the history of a plan in both records', () => {
  it('stands in order of time, the newest first, each change with whose it is', () => {
    const merged = mergedHistory({ history: page(false, '20', '10'), careHistory: page(false, '15') });
    expect(told(merged)).toEqual(['20 MUNICIPALITY', '15 REGION', '10 MUNICIPALITY']);
    expect(merged.hasMore).toBe(false);
  });

  it('ends where either has more to tell, so that nothing is missing between two lines', () => {
    const merged = mergedHistory({ history: page(true, '20', '18'), careHistory: page(false, '19', '10') });
    expect(told(merged)).toEqual(['20 MUNICIPALITY', '19 REGION', '18 MUNICIPALITY']);
    expect(merged.hasMore).toBe(true);
  });

  it('is the municipality’s alone where the region’s is not shown', () => {
    expect(told(mergedHistory({ history: page(false, '20'), careHistory: null }))).toEqual([
      '20 MUNICIPALITY',
    ]);
  });
});
