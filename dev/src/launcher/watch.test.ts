import { expect, it } from 'vitest';
import { servicesOf } from './watch.js';

it('starts anew just what runs the changed code', () => {
  expect([...servicesOf(['services/region/src/plans/plan.service.ts'])]).toEqual(['region']);
  expect([...servicesOf(['packages/disclosure/src/decide.ts'])]).toEqual(['kommun', 'region']);
  expect([...servicesOf(['dashboard/src/ui/card.tsx', 'gateway/src/main.ts'])]).toEqual([
    'dashboard',
    'gateway',
  ]);
  expect(servicesOf(['packages/server/src/config.ts']).size).toBe(6);
});

it('starts nothing anew for tests, and for what no service runs', () => {
  expect(servicesOf(['services/region/src/plans/plan.test.ts']).size).toBe(0);
  expect(servicesOf(['dev/src/seed/seed.ts', 'README.md']).size).toBe(0);
});
