import { pluralOf } from '../plural.js';
import type { Catalogue } from '../sv.js';

const count = pluralOf('en');

export const children: Catalogue['children'] = {
  title: 'My children',
  lead: (total, closed) =>
    closed
      ? `${count(total, 'closed plan', 'closed plans')} that you may read`
      : `${count(total, 'plan', 'plans')} that you may read`,
  groups: {
    gap: 'Between the chairs',
    overdue: 'Only the follow-up overdue',
    soon: 'Soon: follow-up or consent',
    later: 'Later',
    closed: 'Closed',
  },
  overview: 'Overview',
  filters: 'Search and filter',
  search: 'Search',
  searchHint: 'Name or question',
  unit: 'Unit',
  allUnits: 'All units',
  status: 'State of the plan',
  allStatuses: 'All states',
  onlyOverdue: 'Follow-up overdue',
  sort: 'Sort by',
  sorts: { urgency: 'Most urgent', name: 'Name', age: 'Age', followUp: 'Next follow-up' },
  clear: 'Clear filters',
  keys: 'Keys in the list: J or ↓ next, K or ↑ previous, Enter opens.',
  list: 'Children',
  shown: (shown, all) => (shown === all ? `${shown} shown` : `${shown} of ${all} shown`),
  loadingMore: (loaded, all) => `Fetching ${loaded} of ${all}. The order is complete when all have come.`,
  tooMany: (limit, all) =>
    `${all} plans are shared with you. ${limit} are shown here, the most overdue. Filter to see the others.`,
  empty: 'No shared plans yet',
  emptyMore:
    'When your unit becomes a party to a coordinated individual plan, and the child is yours to work with, it is shown here. Is a child missing? Ask whoever coordinates the plan.',
  noMatch: 'No child fits the filter',
  noMatchMore: 'Change the search or clear the filter.',
  unnamed: 'The name has not been released to you',
  protectedIdentity: 'Protected identity',
  followUp: 'Next follow-up',
  noFollowUp: 'No follow-up decided',
  overdueBy: (duration) => `${duration} overdue`,
  allWell: 'Nothing is missing',
  onlyFollowUpLate: 'The follow-up has not been done',
  atLeast: (n) => `at least ${n}`,
  parties: 'Parties',
  gapsMayBeMissing: 'Health care’s part does not show',
};
