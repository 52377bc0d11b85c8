import { describe, expect, it } from 'vitest';
import type { AccessLogPartFragment } from '../gql/graphql.js';
import { mergedLog } from './merged-log.js';

const part = (hasNextPage: boolean, ...moments: string[]) =>
  ({
    pageInfo: { hasNextPage, endCursor: 'x' },
    edges: moments.map((at) => ({ node: { id: at, at } })),
  }) as unknown as AccessLogPartFragment;
const moments = (...parts: AccessLogPartFragment[]) => mergedLog(parts).entries.map((entry) => entry.at);

describe('the log of two owners', () => {
  it('reads as one, newest first', () => {
    expect(moments(part(false, '2026-11-20', '2026-11-18'), part(false, '2026-11-19'))).toEqual([
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
    ]);
  });

  it('leaves no hole: nothing older is shown than what both have been read back to', () => {
    const busy = part(true, '2026-11-20', '2026-11-19');
    const quiet = part(false, '2026-11-21', '2026-11-01');
    expect(moments(busy, quiet)).toEqual(['2026-11-21', '2026-11-20', '2026-11-19']);
    expect(mergedLog([busy, quiet]).more).toBe(true);
  });

  it('is whole when neither has more', () => {
    expect(mergedLog([part(false), part(false)])).toEqual({ entries: [], more: false });
  });
});
