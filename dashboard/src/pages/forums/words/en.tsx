import { formsInEnglish } from './en-forms.js';
import type { sv } from './sv.js';

const per = {
  WEEK: ['week', 'weeks'],
  MONTH: ['month', 'months'],
  TERM: ['term', 'terms'],
  YEAR: ['year', 'years'],
} as const;

/** What the pages about forums say. */
export const en: typeof sv = {
  words: {
    forms: { STANDING: 'Standing forum', PROJECT: 'Project', OPERATION: 'Joint operation' },
    themes: {
      SPECIAL_SUPPORT: 'Special support',
      COORDINATED_PLANS: 'SIP and coordination',
      EARLY_YEARS: 'Preschool children',
      SCHOOLING: 'Schooling',
      MENTAL_HEALTH: 'Mental health',
      SUBSTANCE_USE: 'Alcohol and drugs',
      VIOLENCE: 'Violence',
      CRIME_PREVENTION: 'Crime prevention',
      SAFETY: 'Safety in the area',
    },
    actors: {
      MUNICIPALITY: 'The municipality',
      REGION: 'The region',
      POLICE: 'The police',
      ASSOCIATION: 'Associations',
      OTHER: 'Another',
    },
    agreements: { WRITTEN: 'Written', NONE: 'None', NOT_SHOWN: 'Not known' },
    followUps: { DOCUMENTED: 'Documented', ORAL: 'Oral', NONE: 'None', NOT_SHOWN: 'Not known' },
    followUpKinds: { EVALUATION: 'Evaluation', SURVEY: 'Survey', REVIEW: 'Review', REPORT: 'Report' },
    cases: {
      NO: 'No',
      WITH_CONSENT: 'Yes, with consent',
      WITH_CONSENT_OR_BY_LAW: 'Yes, with consent or when law breaks secrecy',
      GROUND_NOT_SHOWN: 'Yes; the ground is not known',
      NOT_SHOWN: 'Not known',
    },
  },
  notSaid: 'Not known',
  rhythm: (rule, times, every, unit) =>
    `${rule === 'AT_LEAST' ? 'at least ' : ''}${times === 1 ? 'once' : `${times} times`} ${
      every === 1 ? `a ${per[unit][0]}` : `in ${every} ${per[unit][1]}`
    }`,
  ages: (from, to) =>
    from === null ? `up to ${to} years` : to === null ? `from ${from} years` : `${from}–${to} years`,
  known: (day, full, to) =>
    to === 'YEAR'
      ? day.slice(0, 4)
      : to === 'HALF_YEAR'
        ? `${day.slice(5, 7) === '01' ? 'first' : 'second'} half of ${day.slice(0, 4)}`
        : to === 'MONTH'
          ? day.slice(0, 7)
          : full,
  since: (when) => `since ${when}`,
  span: (from, to) => `${from ?? 'not known when'} – ${to ?? 'still holds'}`,
  source: (text) => `Source: ${text}`,
  demo: 'Made up for the demo',
  day: 'Day',
  today: 'Today',
  print: 'Print',
  list: {
    title: 'Forums',
    lead: 'Where the municipality works together around children: what each forum is for, who takes part, what it rests on and how it is followed up. Forums with the same target group and the same members are shown as possible parallel tracks.',
    unreachable: 'The register of forums could not be fetched',
    regionMissing:
      'The region’s seats in the BUS groups are not shown just now. All else in the register is complete.',
    municipality: 'Municipality',
    municipalityOption: (name, count) => `${name} (${count})`,
    theme: 'Target group and theme',
    followUp: 'Follow-up',
    all: 'All',
    filters: 'Selection',
    now: (name) => `Forums in ${name}`,
    onDay: (name, day) => `Forums in ${name} on ${day}`,
    count: (shown, all) => (shown === all ? `${all} forums` : `${shown} of ${all} forums`),
    columns: ['Forum', 'Members', 'Rhythm', 'Agreement', 'Follow-up'],
    table: 'Forums with purpose, members, rhythm, agreement and follow-up',
    noneFits: 'No forum fits the selection.',
    clear: 'Show all',
    emptyTitle: 'No forum is entered here',
    emptyOther:
      'On this day there is no forum in the municipality’s register. Whoever leads a unit in the municipality can enter them.',
    emptyOwn:
      'Begin with a forum you know you have: what it is for and who takes part. What you do not know is left empty and shown as “not known”.',
    groupsTitle: 'The municipality’s BUS groups are forums too',
    groups: (links) => <>{links}. Who sits there stands with the group.</>,
    isGroup: 'BUS group',
    moreMembers: 'there may be more',
    noMembers: 'None entered',
    oneCase: 'Takes up single children',
    agreementEnds: (day) => `Until ${day} unless renewed`,
    agreementEnded: (day) => `Its time was out on ${day}; whether it was renewed is not known`,
    overdue: (day) => `Should have been followed up before ${day}`,
    due: (day) => `To be followed up before ${day}`,
    lastFollowUp: (when) => `Last ${when}`,
  },
  matrix: {
    title: 'Who takes part where',
    lead: 'The same row in several columns is the same party in several forums. A question mark means that the forum may have more members than those entered.',
    caption: 'Members and forums',
    member: 'Party',
    count: 'Number',
    yes: 'takes part',
    maybe: 'not known',
    no: 'does not take part',
    hasMany: (count) => (count === 1 ? 'in 1 forum' : `in ${count} forums`),
  },
  overlaps: {
    title: 'Possible parallel tracks',
    lead: 'Forums that concern the same children and have members in common. It is a question, and no verdict: that both are needed may be well thought out.',
    none: 'No two forums have both target group and members in common, of what is entered.',
    count: (count, explained) =>
      explained === 0
        ? `${count} ${count === 1 ? 'pair' : 'pairs'}`
        : `${count} ${count === 1 ? 'pair' : 'pairs'}, ${explained} known and meant`,
    pair: (one, other) => (
      <>
        {one} and {other}
      </>
    ),
    share: (percent) => `${percent}% of the members sit in both`,
    members: 'Members in common',
    target: 'Target group in common',
    ages: 'the ages meet',
    agesUnknown: 'the ages are not known',
    explained: 'Known and meant',
    explanation: (who, day) => `Said by ${who}, from ${day}`,
    groupNote: 'Of the BUS group’s seats the municipality’s own are compared.',
  },
  detail: {
    unreachable: 'The forum could not be fetched',
    notFoundTitle: 'The forum is not there on this day',
    notFound: 'The address leads to no forum, or it is not there on the day you have chosen.',
    back: 'All forums',
    ended: (day) => `Ended on ${day}. Shown as it was on its last day.`,
    otherDay: (day) => `As it was on ${day}.`,
    about: 'About the forum',
    purpose: 'Purpose',
    target: 'Target group',
    reasons: 'Needs',
    themes: 'Themes',
    convener: 'Convener',
    contact: 'Contact',
    rhythm: 'Rhythm',
    cases: 'Single children',
    since: 'There since',
    agreement: 'Agreement',
    agreementFrom: 'In force from',
    agreementTerm: 'Term',
    months: (count) => `${count} months`,
    renewal: 'Renewed',
    ends: 'Its time is out',
    followUpEvery: 'Followed up at least',
    every: (count) => `every ${count} months`,
    members: 'Members',
    memberColumns: ['Organisation', 'Function', 'Party', 'Belongs to'],
    memberColumnsWithAct: ['Organisation', 'Function', 'Party', 'Belongs to', 'Change'],
    membersOfGroup: (link) => (
      <>The forum is a local BUS group: who sits there stands with the group, {link}.</>
    ),
    membersPartly: 'The source names some of those who take part. There may be more.',
    noMembers: 'No member is entered.',
    actorUnknown: 'Not known',
    followUps: 'Follow-up',
    followUpColumns: ['When', 'What', 'Where it can be read'],
    followUpColumnsWithAct: ['When', 'What', 'Where it can be read', 'Change'],
    oral: 'Oral, not written down',
    noFollowUps: 'No follow-up is entered.',
    history: 'What it has been',
    historyColumns: ['During', 'Name and form', 'Rhythm', 'Source'],
  },
  acts: formsInEnglish,
};
