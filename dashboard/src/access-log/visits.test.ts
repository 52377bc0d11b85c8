import { describe, expect, it } from 'vitest';
import type { LogEntry } from './merged-log.js';
import { forFamily, latestOfEach, outcomeOf, visitsOf } from './visits.js';

const line = (given: Partial<LogEntry>): LogEntry =>
  ({
    id: '1',
    operationId: 'a',
    at: '2026-11-20T10:00:00Z',
    owner: 'MUNICIPALITY',
    actor: null,
    action: 'READ',
    parts: ['PLAN'],
    decision: 'ALLOWED',
    ground: 'ASSIGNMENT',
    amongAllowed: false,
    unit: { id: 'soc-farsta' },
    ...given,
  }) as LogEntry;

describe('a visit', () => {
  it('is all that one operation asked of both owners', () => {
    const visits = visitsOf([
      line({ operationId: 'b', at: '3', unit: { id: 'bup-farsta' } as never }),
      line({ owner: 'REGION', at: '2', ground: 'CONSENT' }),
      line({ at: '1', parts: ['IDENTITY', 'PLAN'], actor: 'Demo Socialtjänst' }),
      line({ at: '1', action: 'READ_LOG' }),
    ]);
    expect(visits.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(visits[1]).toMatchObject({
      at: '2',
      actor: 'Demo Socialtjänst',
      done: [
        { action: 'READ', owner: 'MUNICIPALITY', parts: ['PLAN', 'IDENTITY'] },
        { action: 'READ', owner: 'REGION', parts: ['PLAN'] },
        { action: 'READ_LOG' },
      ],
      refused: [],
      grounds: ['ASSIGNMENT', 'CONSENT'],
    });
  });

  it('says a change before what was read with it', () => {
    const [visit] = visitsOf([
      line({ action: 'READ_SHARING' }),
      line({}),
      line({ action: 'WITHDRAW_CONSENT' }),
    ]);
    expect(visit?.done.map(({ action }) => action)).toEqual(['WITHDRAW_CONSENT', 'READ', 'READ_SHARING']);
  });

  it('is refused when nothing was shown; to be shown what is released, and not the rest, is no refusal', () => {
    const no = line({ decision: 'REFUSED', ground: null, parts: ['SCHOOLING'] });
    expect(visitsOf([no]).map(outcomeOf)).toEqual(['REFUSED']);
    // A log of refusals alone lacks what was shown with them.
    expect(visitsOf([{ ...no, amongAllowed: true }]).map(outcomeOf)).toEqual(['PARTLY']);
    expect(visitsOf([line({})]).map(outcomeOf)).toEqual(['ALLOWED']);
    expect(visitsOf([no, line({})]).map(outcomeOf)).toEqual(['ALLOWED']);
    expect(visitsOf([{ ...no, action: 'READ_SHARING' }, line({})]).map(outcomeOf)).toEqual(['ALLOWED']);
    expect(visitsOf([{ ...no, action: 'LIFT_BLOCK' }, line({})]).map(outcomeOf)).toEqual(['PARTLY']);
  });

  it('that takes a copy from one owner is no refusal when the other has released nothing', () => {
    const no = line({ owner: 'REGION', action: 'EXPORT_PDF', decision: 'REFUSED', ground: null });
    const [visit] = visitsOf([line({ action: 'EXPORT_PDF' }), no, line({})]);
    expect(visit && outcomeOf(visit)).toBe('ALLOWED');
    expect(visit?.done.map(({ action }) => action)).toEqual(['EXPORT_PDF', 'READ']);
    expect(visitsOf([no]).map(outcomeOf)).toEqual(['REFUSED']);
    expect(visitsOf([line({ action: 'PRINT' }), no]).map(outcomeOf)).toEqual(['PARTLY']);
  });
});

describe('the latest visits', () => {
  const latest = (...lines: LogEntry[]) => latestOfEach(visitsOf(lines)).map(({ key }) => key);
  const by = (operationId: string, unit: string | null, decision = 'ALLOWED') =>
    line({ operationId, decision, unit: unit && { id: unit } } as never);

  it('name each unit once, and its refusals beside what it was let in to read', () => {
    expect(
      latest(by('5', 'soc'), by('4', 'soc'), by('3', 'soc', 'REFUSED'), by('2', 'bup'), by('1', 'soc')),
    ).toEqual(['5', '3', '2']);
  });

  it('do not take two unknown units for one', () => {
    expect(latest(by('2', null), by('1', null))).toHaveLength(2);
  });
});

describe('for the family', () => {
  it('nobody is named, and nothing is said of something being hidden', () => {
    const hidden = line({ action: 'HIDE_FROM_GUARDIANS', actor: 'Demo' });
    const [visit] = forFamily(visitsOf([hidden, line({ actor: 'Demo' })]));
    expect(visit).toMatchObject({ actor: null, done: [{ action: 'READ' }] });
    expect(forFamily(visitsOf([hidden]))).toEqual([]);
    expect(forFamily(visitsOf([line({ ...hidden, decision: 'REFUSED' })]))).toEqual([]);
  });
});
