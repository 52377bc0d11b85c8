import type { sv } from './sv.js';

export const en: typeof sv = {
  title: 'May the school call?',
  lead: 'The municipality and the region have a duty to see that a SIP is made. The school has no such duty: what it shall or may do stands in the BUS group’s SIP routine, and differs between the groups.',
  shall: 'The school shall call when needed',
  may: 'The school may call when needed, but need not',
  unknown: 'What the routine says is not entered',
  by: (group) => <>by the SIP routine of the BUS group {group}</>,
  inGroup: (group) => <>in the BUS group {group}</>,
  differ: 'The school belongs to several groups, whose routines differ.',
  mayAlso: 'Which of the municipality’s BUS groups the school belongs to is not known.',
};
