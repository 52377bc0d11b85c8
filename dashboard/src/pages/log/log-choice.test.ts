import { describe, expect, it } from 'vitest';
import { everything, graphFilterOf, type LogChoice, logChoiceFrom, searchForLog } from './log-choice.js';

const chosen: LogChoice = {
  owner: 'region',
  unit: 'bup-farsta',
  onlyRefused: true,
  from: '2026-11-01',
  until: '2026-11-20',
};

describe('the address of the log', () => {
  it('holds what has been chosen, there and back', () => {
    expect(searchForLog(chosen)).toBe(
      '?hos=regionen&enhet=bup-farsta&nekade=ja&fran=2026-11-01&till=2026-11-20',
    );
    expect(logChoiceFrom(searchForLog(chosen))).toEqual(chosen);
    expect(searchForLog(everything)).toBe('');
    expect(logChoiceFrom('')).toEqual(everything);
  });

  it('that makes no sense is read as nothing chosen', () => {
    expect(
      logChoiceFrom('?hos=staten&enhet=Inte%20en%20nyckel&nekade=1&fran=i%20g%C3%A5r&till=2026-13-01'),
    ).toEqual(everything);
  });
});

it('leaves out of the question what has not been chosen', () => {
  expect(graphFilterOf(everything)).toEqual({ unit: null, onlyRefused: false, from: null, until: null });
});
