import { expect, it } from 'vitest';
import { counted, type Draft, problemsOf, restInOrder, verdictsOf } from './verdicts.js';

const lines = [{ id: '1' }, { id: '2' }, { id: '3' }];
const draft: Draft = {
  '1': { verdict: 'FOLLOW_UP', note: 'Arbetar inte med barnet' },
  '2': { verdict: 'IN_ORDER', note: 'först skrivet, sedan ångrat' },
};

it('every line needs a verdict, and what is to be followed up a note', () => {
  expect(problemsOf(draft, lines)).toEqual([{ field: 'verdicts.2.verdict', code: 'REQUIRED' }]);
  expect(problemsOf({ ...draft, '1': { verdict: 'FOLLOW_UP', note: ' ' } }, lines)).toEqual([
    { field: 'verdicts.0.note', code: 'REQUIRED' },
    { field: 'verdicts.2.verdict', code: 'REQUIRED' },
  ]);
});

it('the rest in order changes nothing that has been said', () => {
  const whole = restInOrder(draft, lines);
  expect(whole).toEqual({ ...draft, '3': { verdict: 'IN_ORDER', note: '' } });
  expect(counted(draft, lines)).toEqual({ said: 2, followUp: 1 });
  expect(counted(whole, lines)).toEqual({ said: 3, followUp: 1 });
});

it('what is sent has each line once, in order, and no note with a line that is in order', () => {
  expect(verdictsOf(restInOrder(draft, lines), lines)).toEqual([
    { lineId: '1', verdict: 'FOLLOW_UP', note: 'Arbetar inte med barnet' },
    { lineId: '2', verdict: 'IN_ORDER', note: null },
    { lineId: '3', verdict: 'IN_ORDER', note: null },
  ]);
});
