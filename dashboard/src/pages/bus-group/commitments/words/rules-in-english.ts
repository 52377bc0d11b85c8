import type { CommitmentRule } from '../../../../gql/graphql.js';
import type { RuleTold } from '../told.js';

const leaves = 'At risk: somebody leaves within 90 days and nobody follows.';
const vacancy = `A seat is vacant when somebody has left it and nobody followed. ${leaves}`;
const twoTerms = 'The term that runs and the one before are looked at.';

/** The rules in English; in Swedish the graph says them. */
export const rulesInEnglish: Readonly<Record<CommitmentRule, RuleTold>> = {
  STEERING_MEETINGS: {
    words: 'The steering group meets at least twice a term',
    computed:
      'Meetings held are counted by the term. Kept: the one that runs has enough already. Not kept: the last whole term had too few, and the one that runs has not enough. At risk: the one that runs has too few, held and planned together. Counted from the term of the first meeting held, and only for terms that the level is there the whole of.',
  },
  OPERATIVE_MEETINGS: {
    words: 'The operative group meets at least three times a term',
    computed: 'As for the steering group, with three meetings a term.',
  },
  NOTICE_IN_TIME: {
    words: 'Notice with an agenda at least a week before the meeting',
    computed: `The day of the notice is held against that of the meeting. ${twoTerms} At risk: a notice must be out within a week.`,
  },
  DECISIONS_FOLLOWED_UP: {
    words: 'Decisions are recorded and followed up at the next meeting',
    computed: `Each decision must have been taken up at the level’s next meeting that was held, or be settled before it. ${twoTerms} Without minutes of that meeting it is not known.`,
  },
  MINUTES_VERIFIED: {
    words: 'A secretary writes minutes, and they are verified',
    computed: `Minutes that are entered must name a secretary and be verified by when the level meets again. ${twoTerms}`,
  },
  CHAIR_AND_CONVENER: {
    words: 'It is settled who chairs and who convenes',
    computed: `Steering and operative group must have both on the day. ${leaves}`,
  },
  AGREEMENT_IN_FORCE: {
    words: 'There is a local agreement, signed by all parties',
    computed:
      'It is in force when all parties are entered and have signed. Not kept: somebody has said that there is none, or that a party has not signed. While nobody has said that all parties are entered it is not known.',
  },
  AGREEMENT_REVISED: {
    words: 'The agreement is evaluated and revised at least every second year',
    computed:
      'From its decision or latest revision, the number of months that the agreement itself says. At risk: 90 days before.',
  },
  AGREEMENT_COMPLETE: {
    words: 'The six points are written down',
    computed: 'Each point must be entered as there. A point of which nobody has said anything is not known.',
  },
  SIP_ROUTINE: {
    words: 'There is a SIP routine that says whether the school shall call, or may',
    computed: 'A routine that holds must be entered, with the school’s part said.',
  },
  ACTION_PLAN: {
    words: 'A joint action plan is made each year',
    computed:
      'The year’s plan must be entered. Not kept: only where plans of earlier years are. At risk: 90 days before the end of the year without the next one’s.',
  },
  ACTIVITIES_RESPONSIBLE: {
    words: 'Each activity of the action plan has somebody responsible',
    computed: 'Each activity of the year’s plan must have a seat that answers for it.',
  },
  ACTION_PLAN_FOLLOWED_UP: {
    words: 'The action plan is followed up at meetings during the year',
    computed:
      'At least once at a meeting held during the plan’s year. Followed up with no meeting said it is not known. Not kept: last year’s never was. At risk: this year’s has not been, and half the year has gone.',
  },
  NEEDS_ANALYSIS: {
    words: 'Work and needs are analysed each year, before the next plan',
    computed: 'Last year’s analysis must be entered. Not kept: only where those of earlier years are.',
  },
  SIP_COORDINATOR: {
    words: 'A named function holds the collaboration together',
    computed:
      'The group has a seat for SIP coordination. Not kept: only when the municipality has said that all its seats are entered.',
  },
  INDEPENDENT_SCHOOLS: {
    words: 'Independent schools are invited',
    computed:
      'A seat speaks for independent schools: so an invitation shows here. Not kept: only when the municipality has said that all its seats are entered.',
  },
  MUNICIPAL_SEATS_HELD: { words: 'The municipality’s seats are held', computed: vacancy },
  MUNICIPAL_SEATS_MANDATED: {
    words: 'The municipality’s seats have mandate and deputy',
    computed:
      'Each seat must have both. That one is missing counts once the municipality has said that all its seats are entered.',
  },
  MANDATORY_PARTIES: {
    words: 'The five mandatory parties take part',
    computed:
      'Each party must have a seat with either owner. Not kept: only when both have said that all seats are entered.',
  },
  REGIONAL_SEATS_HELD: { words: 'The region’s seats are held', computed: vacancy },
  REGIONAL_SEATS_MANDATED: {
    words: 'The region’s seats have mandate and deputy',
    computed:
      'Each seat must have both. That one is missing counts once the region has said that all its seats are entered.',
  },
};
