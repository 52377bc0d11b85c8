import { describe, expect, it } from 'vitest';
import { areasOfPart, type ComposedArea, overlaps, partsOn } from './composition.js';
import { said, UNDATED } from './sourced.js';

const origin = said('f2, ett påhittat område');

function area(id: string, memberships: ComposedArea['memberships'], period = UNDATED): ComposedArea {
  return { id, name: id, compositionKnown: memberships.length > 0, memberships, ...origin, ...period };
}

const always = (partId: string) => ({ partId, ...origin, ...UNDATED });
const until2020 = (partId: string) => ({ partId, ...origin, from: null, to: '2020-01-01' });

describe('an area that is a union of parts', () => {
  it('loses a part that leaves it while it goes on', () => {
    const joint = area('joint', [always('a'), until2020('b')]);
    expect(partsOn(joint, '2019-12-31')).toEqual(['a', 'b']);
    expect(partsOn(joint, '2020-01-01')).toEqual(['a']);
    expect(areasOfPart([joint], 'b', '2020-01-01')).toEqual([]);
  });

  it('holds nothing outside its own time, whatever its parts say', () => {
    const ended = area('ended', [always('a')], { from: '2018-01-01', to: '2020-01-01' });
    expect(partsOn(ended, '2017-12-31')).toEqual([]);
    expect(partsOn(ended, '2019-12-31')).toEqual(['a']);
    expect(partsOn(ended, '2020-01-01')).toEqual([]);
  });

  it('overlaps another in the parts they share, and is no pair with one that shares none', () => {
    const left = [area('ab', [always('a'), always('b')]), area('c', [always('c')])];
    const right = [area('bc', [always('b'), always('c')]), area('d', [always('d')]), area('unknown', [])];
    expect(overlaps(left, right, '2020-01-01')).toEqual([
      { left: 'ab', right: 'bc', partIds: ['b'] },
      { left: 'c', right: 'bc', partIds: ['c'] },
    ]);
  });
});
