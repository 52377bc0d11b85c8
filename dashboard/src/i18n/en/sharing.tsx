import type { Catalogue } from '../sv.js';

export const sharing: Catalogue['sharing'] = {
  title: 'Sharing',
  lead: (name) => <>What is released about {name ?? 'the child'}, to whom, on which ground and until when.</>,
  open: 'See and change sharing',
  openToRead: 'See how the facts are shared',
  back: 'The plan',
  release: 'Release',
  releaseAnew: 'Ask for a new consent',

  part: {
    MUNICIPALITY: {
      PLAN: 'the plan',
      IDENTITY: 'the child’s personal details',
      SCHOOLING: 'the schooling',
      SOCIAL_SUPPORT: 'the support from social services',
      HEALTH_CARE: 'the health care',
    },
    REGION: {
      PLAN: 'health care’s part of the plan',
      IDENTITY: 'the child’s personal details',
      SCHOOLING: 'the schooling',
      SOCIAL_SUPPORT: 'the support from social services',
      HEALTH_CARE: 'other facts about care',
    },
  },
  everything: 'All that you answer for',
  keeper: { MUNICIPALITY: 'The municipality', REGION: 'The region' },
  shares: (keeper, parts, receivers) => (
    <>
      {keeper} shares {parts} with {receivers}.
    </>
  ),
  wouldShare: (parts, receivers) => (
    <>
      It is about {parts}, to {receivers}.
    </>
  ),
  ground: (ground, until) => (
    <>
      Ground: {ground}, {until}.
    </>
  ),
  consentBy: {
    one: 'consent of the guardian',
    both: 'consent of both guardians',
    all: 'consent of all guardians',
    byDecision: (names, decision) => (
      <>
        consent of {names}, and a decision that this suffices ({decision})
      </>
    ),
    childAlone: 'the child’s own consent',
  },
  holdsUntil: (date) => <>valid until {date}</>,
  holdsOpen: 'valid until further notice',
  notReleased: 'There is a consent, but nothing has been released yet.',
  restNotReleased: (parts, receivers) => (
    <>
      The consent also allows releasing {parts} to {receivers}.
    </>
  ),
  waiting: (names) => `Waiting for the signature of ${names}. Nothing is released before that.`,
  notYet: (date) => <>The consent begins on {date}. Nothing is released before that.</>,
  expired: (date, parts, receivers) => (
    <>
      The consent ran out on {date}. {receivers} can no longer see {parts}.
    </>
  ),
  expiredWhatToDo: 'Ask for a new consent if the facts are to go on being shared.',
  withdrawn: (date, parts, receivers) => (
    <>
      The consent was withdrawn on {date}. {receivers} can no longer see {parts}.
    </>
  ),
  blocked: (receivers, parts) => (
    <>
      Block: {receivers} cannot see {parts}, in spite of the release.
    </>
  ),
  blockedForAll: (parts) => `Block: nobody else can see ${parts}, in spite of the release.`,
  nothingYet: 'Nothing has been released.',
  nothingOther: {
    MUNICIPALITY: 'Nothing from the municipality is released to your unit.',
    REGION: 'Nothing from the region is released to your unit.',
  },
  unreachable: (owner) => `${owner} could not be reached. What is shared from there is not known right now.`,
  namesMissing: 'Names of the region’s units may be missing below.',
  otherMissing:
    'What is shared from there, and names of units there, may be missing below. What you share yourselves is complete.',
  ownDoor: 'What you release',
  otherDoor: { MUNICIPALITY: 'What the municipality releases', REGION: 'What the region releases' },
  othersOfOwner: {
    MUNICIPALITY: 'What others in the municipality release',
    REGION: 'What others in the region release',
  },
  otherDoorMore: 'Only those who answer for the facts can change it.',
  state: {
    shared: 'Shared',
    partlyBlocked: 'Partly blocked',
    blocked: 'Blocked',
    unreleased: 'Not released',
    waiting: 'Awaiting signature',
    notYet: 'Begins later',
    expired: 'Has run out',
    withdrawn: 'Withdrawn',
  },
};
