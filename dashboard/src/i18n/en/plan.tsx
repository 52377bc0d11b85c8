import { pluralOf } from '../plural.js';
import type { Catalogue } from '../sv.js';

const count = pluralOf('en');

export const plan: Catalogue['plan'] = {
  breadcrumb: 'Breadcrumb',
  documentTitle: 'The plan',
  nameAndAge: (name, age) => (age === null ? name : `${name}, ${count(age, 'year old', 'years old')}`),
  unnamed: 'The name has not been released to you',
  registered: (place) => <>Registered in {place}</>,
  staying: (place) => <>Stays in {place}</>,
  school: (school) => <>Goes to {school}</>,
  independent: 'independent',
  otherDistrict: 'in another district',
  sipSince: (date) => <>SIP since {date}</>,
  notStarted: 'SIP not started',
  ended: (date) => <>Closed {date}</>,
  followUp: (when) => <>Follow-up {when}</>,
  followUpLate: (duration) => `The follow-up is ${duration} overdue`,
  followUpNone: 'No follow-up decided',
  responsible: (party) => `responsible: ${party}`,
  protectedTitle: 'Protected identity',
  marksDiffer: {
    onlyMunicipality: 'The municipality has marked protected identity, the region has not',
    onlyRegion: 'The region has marked protected identity, the municipality has not',
    more: 'Check with the population register, and correct the mark that is wrong. Each hides by its own mark: what the one hides may be seen with the other.',
  },
  protectedMore: 'Address, school, clinic and area are shown only to the keeper’s own staff.',
  print: 'Print',
  wordsBy: (name, date) => (
    <>
      {name === null ? 'The child’s' : `${name}’s`} own words, {date}
    </>
  ),
  wordsMissing: 'The child’s own words have not been written down yet.',
  question: 'The question to solve',
  strengths: 'Strengths',
  guardiansView: 'The guardians’ view',
  reasons: 'Why coordination is needed',
  initiatedBy: 'Took the initiative',
  assessed: 'The need was assessed',
  about: 'About the plan',
  changedMeanwhile: 'The plan has been changed. The page shows it as it is now.',

  gapsTitle: (n) => `Between the chairs: ${n}`,
  noGaps: 'Nothing between the chairs',
  noGapsMore: 'Each goal has somebody who has taken it on, and all parties have answered.',
  gapsIncomplete: 'Gaps may be missing: the region’s part is not in the computation.',

  goals: 'Goals and interventions',
  goal: 'Goal',
  lane: { MUNICIPALITY: 'The municipality', REGION: 'Region Stockholm' },
  now: (value) => <>now {value}</>,
  since: (duration) => `for ${duration}`,
  nothingFrom: { MUNICIPALITY: 'Nothing from the municipality', REGION: 'Nothing from the region' },
  notReleased: 'Nothing from the region is shown to you',
  notReleasedMore:
    'The region may have interventions that you may not see. Ask the contact person in health care for a disclosure. If you work in health care: ask your manager to record that you work with the child.',
  notReached: 'Could not be reached',
  uncovered: 'Nobody has taken this on',
  coverageUnknown: 'Not known whether the region has taken anything on',
  declined: (unit, date, reason) => (
    <>
      {unit} declined{date && <> {date}</>}
      {reason && <>: “{reason}”</>}
    </>
  ),
  until: (date) => <>until {date}</>,
  from: (date) => <>from {date}</>,
  starts: (date) => <>starts {date}</>,
  endedOn: (date) => <>ended {date}</>,
  otherInterventions: 'Interventions without a goal',
  noGoals: 'The plan has no goals yet',
  noGoalsMore: 'The goals are written at the first SIP meeting.',
  careAnswer: {
    WAITING: 'The region has not answered the plan',
    ACCEPTED: (unit) => `${unit} takes part`,
    DECLINED: (unit) => `${unit} has declined`,
  },

  timeline: 'Timeline',
  timelineOf: (from, to) => `Timeline from ${from} to ${to}. The same facts are in the table below.`,
  today: 'today',
  asTable: 'Show as a table',
  meetings: 'Meetings',
  followUps: 'Follow-ups',
  what: 'What',
  who: 'Who',
  when: 'When',
  state: 'State',
  planned: 'planned',
  openEnded: 'until further notice',
  done: 'done',
  overdue: 'overdue',
  legend: {
    ongoing: 'under way or past',
    planned: 'planned',
    meeting: 'meeting: held, planned',
    followUp: 'follow-up: done, to come',
  },
  timelineIncomplete: 'The region’s interventions are missing from the timeline.',
  emptyTimeline: 'Nothing has been given a date yet.',

  referrals: 'Referrals',
  referralFrom: (unit, date) => (
    <>
      from {unit} {date}
    </>
  ),

  madeUpUnits: (names) => `Made up for the demo: ${names}.`,
  team: (name) => (name === null ? 'Around the child' : `Around ${name}`),
  consented: 'has consented',
  notConsented: 'has not consented',
  coordinates: 'coordinates',
  notCalled: 'not called',
  came: (attended, invited) => `came ${attended} of ${invited}`,
  viewer: 'you',

  notFoundTitle: 'The plan does not exist, or is not shared with you',
  notFound:
    'For reasons of secrecy it cannot be said which. Check the address, or ask whoever coordinates the plan.',
  toChildren: 'To My children',
};
