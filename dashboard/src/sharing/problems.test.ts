import { describe, expect, it } from 'vitest';
import { sv } from '../i18n/sv.js';
import { problemAt } from './problems.js';

describe('what is said at a field', () => {
  it('is what is wrong with it, or with anything below it', () => {
    const problems = [
      { field: 'receivers.2', code: 'UNKNOWN' },
      { field: 'purpose', code: 'TOO_LONG' },
    ] as const;
    expect(problemAt(problems, 'receivers', sv)).toBe(sv.changes.problem.UNKNOWN);
    expect(problemAt(problems, 'purpose', sv)).toBe(sv.changes.problem.TOO_LONG);
    expect(problemAt(problems, 'parts', sv)).toBeUndefined();
  });

  it('says what to fill in, where that can be said', () => {
    expect(problemAt([{ field: 'parts', code: 'REQUIRED' }], 'parts', sv)).toBe(
      'Välj minst en sak att lämna ut.',
    );
    expect(problemAt([{ field: 'unitId', code: 'REQUIRED' }], 'unitId', sv)).toBe(
      sv.changes.problem.REQUIRED,
    );
  });
});
