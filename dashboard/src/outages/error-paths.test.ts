import { describe, expect, it } from 'vitest';
import { errorsAtTheNulls, pathToNull } from './error-paths.js';

describe('the place of an error', () => {
  const data = { plan: { goals: [{ care: null }, { care: [1] }], careInterventions: null } };

  it('stays where it is when the field itself is null', () => {
    expect(pathToNull(['plan', 'careInterventions'], data)).toEqual(['plan', 'careInterventions']);
  });

  it('moves up to the null that the error caused', () => {
    expect(pathToNull(['plan', 'careInterventions', 0, 'unit', 'name'], data)).toEqual([
      'plan',
      'careInterventions',
    ]);
    expect(pathToNull(['plan', 'goals', 0, 'care', 3], data)).toEqual(['plan', 'goals', 0, 'care']);
  });

  it('moves to the top when nothing is left', () => {
    expect(pathToNull(['plan', 'x'], { plan: null })).toEqual(['plan']);
  });

  it('is left alone when the path meets no null', () => {
    expect(pathToNull(['plan', 'goals', 1, 'care'], data)).toBeNull();
    expect(errorsAtTheNulls([{ message: 'm' }], data)).toEqual([{ message: 'm' }]);
  });

  it('keeps the rest of the error', () => {
    const [moved] = errorsAtTheNulls(
      [{ message: 'm', path: ['plan', 'careInterventions', 0], extensions: { code: 'X' } }],
      data,
    );
    expect(moved).toEqual({ message: 'm', path: ['plan', 'careInterventions'], extensions: { code: 'X' } });
  });
});
