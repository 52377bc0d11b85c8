import { describe, expect, it } from 'vitest';
import { agreements } from './agreements.js';
import { busGroupSeats, norrtaljeConveners } from './bus-group-seats.js';
import { countyBodies, prioritisedQuestions } from './bussam.js';
import { collaborationParties } from './collaboration-parties.js';
import { meetingRules } from './meeting-rules.js';
import { asOf } from './sourced.js';
import { spiderAxes, spiderDimensions, spiderMeasurement } from './spider-measurement.js';
import { tyresoAudit } from './tyreso-audit.js';
import { tyresoForums } from './tyreso-forums.js';

describe('BUSSAM', () => {
  it('put seven questions first in 2022', () => {
    expect(prioritisedQuestions.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(asOf(prioritisedQuestions, '2023-01-01')).toEqual([]);
  });

  it('met twice a term, but once a term during 2020', () => {
    const timesOn = (date: string) =>
      asOf(meetingRules, date)
        .filter(({ body }) => body === 'bussam')
        .map(({ times }) => times);
    expect(['2019-10-01', '2020-03-01', '2020-12-31', '2022-06-01'].map(timesOn)).toEqual([
      [2],
      [1],
      [1],
      [2],
    ]);
  });

  it('lost its own mandate when the new main agreement began on 2022-07-01', () => {
    const on = (date: string) => asOf(countyBodies, date).map(({ id }) => id);
    expect(on('2022-06-30')).toContain('bussam');
    expect(on('2022-07-01')).not.toContain('bussam');
    expect(on('2022-07-01')).toContain('bussam-samradsgrupp');
  });
});

describe('the local collaboration', () => {
  it('has five mandatory parties and seven that may take part', () => {
    expect(collaborationParties.filter(({ mandatory }) => mandatory)).toHaveLength(5);
    expect(collaborationParties.filter(({ mandatory }) => !mandatory)).toHaveLength(7);
  });

  it('promised two steering and three operative meetings a term in Hässelby-Vällingby', () => {
    const promised = meetingRules.filter(({ body }) => body === 'bus-hasselby-vallingby');
    expect(promised.map(({ rule, times, per }) => [rule, times, per])).toEqual([
      ['AT_LEAST', 2, 'TERM'],
      ['AT_LEAST', 3, 'TERM'],
    ]);
  });

  it('is chaired in Norrtälje by a post outside the parties, and by nobody named elsewhere', () => {
    const chairs = busGroupSeats.filter((seat) => seat.chairs);
    expect(chairs.map(({ busGroup, post }) => [busGroup, post])).toEqual([
      ['bus-norrtalje', 'Folkhälsostrateg'],
    ]);
  });

  it('is convened in Norrtälje by turns', () => {
    const convenersOn = (date: string) =>
      asOf(norrtaljeConveners, date).flatMap(({ conveners }) => conveners);
    expect(convenersOn('2020-12-31')).toEqual(['KSON']);
    expect(convenersOn('2021-01-01')).toEqual(['Barn- och skolnämnden', 'Utbildningsnämnden']);
    expect(convenersOn('2022-06-01')).toEqual(['Socialnämnden']);
  });

  it('is to revise its agreement every second year in Hässelby-Vällingby and its plan every year in Tyresö', () => {
    const monthsOf = (id: string) => agreements.find((agreement) => agreement.id === id)?.revisionMonths;
    expect(monthsOf('overenskommelse-hasselby-vallingby')).toBe(24);
    expect(monthsOf('handlingsplan-tyreso')).toBe(12);
  });
});

describe('the spider measurement', () => {
  it('has nine axes in three dimensions, on a scale from one to ten', () => {
    expect(new Set(spiderAxes).size).toBe(9);
    expect(spiderDimensions).toHaveLength(3);
    expect([spiderMeasurement.lowest, spiderMeasurement.highest]).toEqual([1, 10]);
  });
});

describe('the audit of Tyresö', () => {
  it('answered as the report does', () => {
    expect(tyresoAudit.map(({ id, answer }) => [id, answer])).toEqual([
      ['andamalsenlig', 'PARTLY'],
      ['andamalsenlig-uppfoljning', 'NO'],
      ['bus-ataganden', 'PARTLY'],
      ['bus-uppfoljning', null],
      ['externa-aktorer', 'YES'],
      ['externa-avtal', 'PARTLY'],
      ['externa-uppfoljning', 'NO'],
    ]);
  });

  it('found several forums with the same members: the parallel tracks it warns of', () => {
    const withSocialServices = tyresoForums.filter(({ members }) =>
      members.some(({ party }) => party === 'SOCIAL_SERVICES'),
    );
    expect(withSocialServices.length).toBeGreaterThan(5);
  });
});
