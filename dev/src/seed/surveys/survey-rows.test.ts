import { describe, expect, it } from 'vitest';
import { surveyRows } from './survey-rows.js';

type Row = Record<string, unknown>;

describe('surveys of the demo', () => {
  const today = '2026-11-27';
  const rows = Object.fromEntries(surveyRows(today)) as Record<string, Row[]>;

  it('say of every figure that the demo made it up, and of no year that documents speak of', () => {
    for (const row of [...(rows.survey ?? []), ...(rows.spider_measurement ?? [])]) {
      expect(row.demo).toBe(true);
      expect(Number(row.year)).toBeGreaterThan(2019);
    }
  });

  it('have an open one that some seats have answered, with sums of as many', () => {
    const invitations = rows.survey_invitation ?? [];
    const answered = invitations.filter(({ answered }) => answered);
    expect(answered.length).toBeGreaterThan(5);
    expect(answered.length).toBeLessThan(invitations.length);
    const sums = (rows.survey_sum ?? []).filter(({ axis }) => axis === 'GOALS');
    expect(sums.reduce((sum, row) => sum + Number(row.answered), 0)).toBe(answered.length);
  });

  it('hold back some groups, and are the same for the same day', () => {
    const held = (rows.spider_measurement ?? []).filter((row) => row.protected);
    expect(held.length).toBeGreaterThan(0);
    for (const row of held) expect([row.answers, row.means]).toEqual([null, {}]);
    expect(surveyRows(today)).toEqual(surveyRows(today));
  });
});
