import type { Catalogue } from '../sv.js';

export const assignments: Catalogue['assignments'] = {
  title: 'Assignments',
  lead: 'Only those assigned to work with a child may read about it. You who lead the unit give and end assignments, without reading the record yourself. That you see the list is logged.',
  listTitle: 'Children the unit works with',
  child: 'Child',
  who: 'Who works with the child',
  action: 'Change',
  count: (n, more) =>
    more ? `${n} children shown, there are more.` : n === 1 ? 'One child.' : `${n} children.`,
  unassigned: (n) => (n === 0 ? 'All have somebody.' : n === 1 ? 'One has nobody.' : `${n} have nobody.`),
  nobody: 'Nobody works with the child',
  born: (year) => `born ${year}`,
  byInitials: (initials, year, key) => `${initials} born ${year}, key ${key}`,
  byKey: (key) => `the child with key ${key}`,
  since: (date) => <>since {date}</>,
  begins: (date) => <>from {date}</>,
  assignFor: (child) => `Give an assignment: ${child}`,
  assignTitle: (child) => `Give an assignment: ${child}`,
  endFor: (name, child) => `End for ${name}: ${child}`,
  endMore: (name, child) => `${name} no longer sees ${child}, from the next read.`,
  more: 'Show more children',
  none: 'The unit works with no child.',
  missing: 'The unit’s children and assignments cannot be shown or changed. Assignments hold as before.',
  unreachableTitle: 'Assignments hold as before, but cannot be fetched just now',
  failed: 'The assignments could not be fetched.',
  notYours: 'A unit’s assignments are shown only to whoever leads the unit.',
};
