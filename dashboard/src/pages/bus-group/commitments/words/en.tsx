import type { ReactNode } from 'react';
import type {
  BusLevelKind,
  CommitmentBasis,
  CommitmentRule,
  CommitmentStanding,
  MandatoryParty,
} from '../../../../gql/graphql.js';
import { pluralOf } from '../../../../i18n/plural.js';
import type { Counted, RuleTold, WhyTold } from '../told.js';
import { rulesInEnglish } from './rules-in-english.js';
import type { sv } from './sv.js';

const count = pluralOf('en');

const short = {
  STEERING_MEETINGS: 'Steering group meets',
  OPERATIVE_MEETINGS: 'Operative group meets',
  NOTICE_IN_TIME: 'Notice in time',
  DECISIONS_FOLLOWED_UP: 'Decisions followed up',
  MINUTES_VERIFIED: 'Minutes verified',
  CHAIR_AND_CONVENER: 'Chair, convener',
  AGREEMENT_IN_FORCE: 'Agreement',
  AGREEMENT_REVISED: 'Revised',
  AGREEMENT_COMPLETE: 'Six points',
  SIP_ROUTINE: 'SIP routine',
  ACTION_PLAN: 'Action plan',
  ACTIVITIES_RESPONSIBLE: 'Responsible',
  ACTION_PLAN_FOLLOWED_UP: 'Plan followed up',
  NEEDS_ANALYSIS: 'Needs analysis',
  SIP_COORDINATOR: 'Coordinating function',
  INDEPENDENT_SCHOOLS: 'Independent schools',
  MUNICIPAL_SEATS_HELD: 'Municipal seats held',
  MUNICIPAL_SEATS_MANDATED: 'Municipal: mandate, deputy',
  MANDATORY_PARTIES: 'Five parties take part',
  REGIONAL_SEATS_HELD: 'Regional seats held',
  REGIONAL_SEATS_MANDATED: 'Regional: mandate, deputy',
} satisfies Record<CommitmentRule, string>;

const standing = {
  KEPT: 'Kept',
  AT_RISK: 'At risk',
  BROKEN: 'Not kept',
  UNKNOWN: 'Not known',
} satisfies Record<CommitmentStanding, string>;

const points: Readonly<Record<string, string>> = {
  GOALS: 'common goals for the work',
  TARGET_GROUPS: 'routines for particular target groups',
  DEVIATIONS: 'routines for reporting deviations',
  OBSTACLES: 'routines for how obstacles are found and removed',
  QUALITY_INDICATORS: 'common quality indicators',
  FOLLOW_UP: 'routines for following up the agreements',
};

const parties = {
  SOCIAL_SERVICES: 'Social services',
  EDUCATION: 'Preschool and school',
  CHILD_PSYCHIATRY: 'Child psychiatry (BUP)',
  HABILITATION: 'Habilitation',
  PAEDIATRICS: 'Paediatrics (BUMM)',
} satisfies Record<MandatoryParty, string>;

const levels = {
  CONSULTATION: 'Consultation group',
  STEERING: 'Steering group',
  OPERATIVE: 'Operative group',
  INDIVIDUAL: 'Individual forum',
  COLLABORATION: 'Collaboration group',
} satisfies Record<BusLevelKind, string>;

const basis = {
  COUNTY_AGREEMENT: 'The county agreement',
  LOCAL_AGREEMENT: 'A local agreement',
  FINDING: 'What audits have found',
} satisfies Record<CommitmentBasis, string>;

function of({ counted, required, unknown }: Counted): string | null {
  if (counted === null || required === null) return null;
  if (unknown === null) return `${count(counted, 'meeting', 'meetings')} held, at least ${required} required`;
  const lacking = required - counted - unknown;
  return [
    `${counted} of ${required} in order`,
    ...(lacking > 0 ? [`${lacking} lacking`] : []),
    ...(unknown > 0 ? [`${unknown} not known`] : []),
  ].join(', ');
}

function why({ reason, standing: told, day, from, to, ...counts }: WhyTold): ReactNode {
  switch (reason) {
    case 'FULFILLED':
      return counts.required === null ? <>What is asked for is there.</> : <>{of(counts)}.</>;
    case 'ON_THE_WAY':
      return counts.required === null ? (
        <>Not done yet, and in time.</>
      ) : (
        <>{of(counts)}. The rest are planned.</>
      );
    case 'TOO_FEW':
      return told === 'BROKEN' ? (
        <>
          {of(counts)} from {from} to {to}.
        </>
      ) : (
        <>
          {of(counts)}. Too few are planned before {day}.
        </>
      );
    case 'LACKING':
      return (
        <>
          {of(counts) && <>{of(counts)}. </>}
          {day && <>Since {day}.</>}
          {!of(counts) && !day && <>Something that must be there is missing.</>}
        </>
      );
    case 'OVERDUE':
      return <>Should have been done by {day}.</>;
    case 'DUE':
      return <>Will not be kept after {day} unless something is done.</>;
    case 'NONE':
      return told === 'UNKNOWN' ? <>There is nothing to check.</> : <>There is none; somebody has looked.</>;
    case 'NOT_ENTERED':
      return <>Nobody has entered anything about it.</>;
    case 'PARTLY_ENTERED':
      return of(counts) ? (
        <>{of(counts)}. Not all that decides has been entered.</>
      ) : (
        <>Not all that decides has been entered.</>
      );
    case 'NO_SUCH_LEVEL':
      return <>The group has no such level entered.</>;
    case 'NO_INTERVAL':
      return <>The agreement does not say how often.</>;
    case 'NOT_ASKED':
      return <>The level is not there the whole term. Then no number of meetings is asked.</>;
    case 'NOT_YET':
      return <>The day has not come. It depends on what is done until then.</>;
  }
}

export const en: typeof sv = {
  short,
  standing,
  basis,
  rule: (key: CommitmentRule, _given: RuleTold): RuleTold => rulesInEnglish[key],
  why,
  checkedBy: { MUNICIPALITY: 'Checked by the municipality', REGION: 'Checked by the region' },
  yardstick: 'Yardstick',
  yardstickMore:
    'The group has not itself promised this. It is measured by what others have promised, or what audits have pointed out.',
  demo: 'Made up for the demo',
  source: 'Source',
  how: 'How it is worked out',
  valid: (from: ReactNode, to: ReactNode) =>
    to ? (
      <>
        Holds from {from} to {to}
      </>
    ) : (
      <>Holds from {from}</>
    ),
  ground: (facts: number) => (facts > 0 ? `Ground (${facts})` : 'Ground'),
  noGround: 'Nothing has been entered that the answer could rest on.',
  holds: { yes: 'yes', no: 'no', unknown: 'not known' },
  points,
  parties,
  levels,
  sections: {
    meetings: 'Meetings and decisions',
    documents: 'What is written down',
    seats: 'Who takes part',
  },
  tab: {
    title: 'What the group has undertaken, and how it is kept',
    lead: 'Each commitment is held against what has been entered. What nobody has entered is not known, never told as not kept.',
    regionMissing: 'The commitments that the region checks are not shown.',
    away: 'Region Stockholm could not be reached. What the region checks is not known just now.',
    none: 'No rules held on that day.',
    toBoard: 'All groups',
    summary: (numbers: Record<CommitmentStanding, number>) => [
      `${numbers.BROKEN} not kept`,
      `${numbers.AT_RISK} at risk`,
      `${numbers.KEPT} kept`,
      `${numbers.UNKNOWN} not known`,
    ],
  },
  board: {
    title: 'Commitments of all BUS groups',
    lead: 'A row for each group, a column for each commitment. Choose a cell to see what the answer rests on.',
    unreachable: 'The commitments could not be fetched',
    regionMissing: 'The columns that the region checks are shown without answers.',
    show: 'Show groups',
    shown: {
      all: 'All',
      broken: 'Where something is not kept',
      risk: 'With something at risk',
      unknown: 'Where nothing is known',
    },
    sort: 'Sort by',
    sorts: { name: 'Name', broken: 'Most not kept', risk: 'Most at risk', known: 'Most known' },
    sortByRule: (rule: string) => `Sort by ${rule}`,
    group: 'Group',
    scroll: 'Table of commitments, scrolls sideways',
    keys: 'Go between the cells with the arrow keys.',
    sum: 'Not kept',
    count: (shown: number, all: number) =>
      shown === all ? count(all, 'group', 'groups') : `${shown} of ${count(all, 'group', 'groups')}`,
    nothing: 'No group fits the choice. Show all groups.',
    away: 'Not reached',
    notAsked: 'Did not hold',
    inCell: (group: string, rule: string, told: string) => `${group}, ${rule}: ${told}`,
    demo: 'demo',
    marks: 'Marks',
    demoMore: '“demo” in a cell: the answer rests on something that is made up for the demo.',
    toReport: 'Audit report for a municipality',
    how: 'How it stands',
    rest: (kept: number, unknown: number) => `${kept} kept · ${unknown} not known`,
  },
};
