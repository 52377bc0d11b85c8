import { describe, expect, it } from 'vitest';
import { anchorOf, linesOf, pointAt, ring, wedge } from './spider-layout.js';

describe('a spider chart', () => {
  it('begins straight up and goes clockwise', () => {
    expect(pointAt(0, 4, 10, 100)).toEqual({ x: 0, y: -100 });
    expect(pointAt(1, 4, 5, 100)).toEqual({ x: 50, y: 0 });
    expect(pointAt(2, 4, 10, 100)).toEqual({ x: 0, y: 100 });
    expect(pointAt(3, 4, 1, 100)).toEqual({ x: -10, y: 0 });
  });

  it('closes the line of a series that is told whole', () => {
    expect(linesOf([10, 10, 10, 10], 10)).toEqual(['M0 -10L10 0L0 10L-10 0Z']);
    expect(ring(4, 10, 10)).toBe('M0 -10L10 0L0 10L-10 0Z');
  });

  it('leaves a gap on both sides of what is not told, and draws nothing as zero', () => {
    expect(linesOf([10, null, 10, 10], 10)).toEqual(['M0 10L-10 0', 'M-10 0L0 -10']);
    expect(linesOf([10, null, null, null], 10)).toEqual([]);
  });

  it('reads each axis by what is nearer to it than to its neighbours, and sets texts outwards', () => {
    expect(wedge(0, 4, 10)).toBe('M0 0L-7.07 -7.07L7.07 -7.07Z');
    expect([0, 1, 2, 3].map((axis) => anchorOf(axis, 4))).toEqual(['middle', 'start', 'middle', 'end']);
  });
});
