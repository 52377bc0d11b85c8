import { describe, expect, it } from 'vitest';
import { ownPath, paths } from './paths.js';

describe('the address to return to after sign-in', () => {
  it('is the page that was asked for, with its filter', () => {
    expect(ownPath('/plan/abc?x=1#y')).toBe('/plan/abc?x=1#y');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
    '\t//evil.example',
    '',
    null,
    undefined,
    42,
    { toString: () => '/x' },
  ])('is never another site: %j', (wanted) => {
    expect(ownPath(wanted)).toBe(paths.start);
  });

  it.each(['/\t/evil.example', '/\n/evil.example'])(
    'does not let the URL parser be fooled by %j',
    (wanted) => {
      expect(new URL(ownPath(wanted), 'https://own.example').origin).toBe('https://own.example');
    },
  );

  it('is never the page that completes sign-in, which would loop', () => {
    expect(ownPath('/inloggad?code=1')).toBe(paths.start);
  });
});

describe('an id in an address', () => {
  it('cannot leave its place', () => {
    expect(paths.plan('../x?y')).toBe('/plan/..%2Fx%3Fy');
  });
});
