import type { GroupTab } from '../../../paths.js';

/** The tabs of a group in their order: those that have a page. */
export const shownTabs: readonly GroupTab[] = [
  'overview',
  'seats',
  'meetings',
  'documents',
  'commitments',
  'measurements',
  'deviations',
];
