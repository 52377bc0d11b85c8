import type { Catalogue } from '../sv.js';

export const sharingChanges: Catalogue['sharingChanges'] = {
  ended: (receivers, parts) => (
    <>
      {receivers} will stop seeing {parts} at the next reading.
    </>
  ),
  nobodyEnded: 'Nobody reads anything by it now, so nobody stops seeing anything.',
  stillSees: (receivers, parts) => (
    <>
      {receivers} will see {parts} all the same, on another ground.
    </>
  ),
  ownStays: 'You yourselves see everything as before.',

  withdraw: {
    open: 'Withdraw the consent',
    title: 'Withdraw the consent?',
    noReturn: 'This cannot be undone. If the facts are to be shared again, a new consent is needed.',
    done: 'The consent is withdrawn. That holds already.',
  },
  decisions: (n) => (n === 1 ? 'Show the decision' : `Show each decision (${n})`),
  decision: (part, receiver) => (
    <>
      {part} to {receiver}
    </>
  ),
  decidedBy: (by, date) =>
    by === null ? (
      <>Decided {date}</>
    ) : (
      <>
        Decided by {by}, {date}
      </>
    ),
  motivation: (text) => <>Motivation: {text}</>,
  revoke: {
    open: 'End',
    openFor: (decision) => `End: ${decision}`,
    title: 'End the release?',
    action: 'End the release',
    done: 'The release is ended. That holds already.',
  },
  releaseNow: {
    open: 'Release now',
    openRest: 'Release the rest',
    title: 'Release now?',
    will: (receivers, parts) => (
      <>
        {receivers} may read {parts}, from now.
      </>
    ),
    done: 'Done. The receivers can read from now on.',
  },
  sign: {
    open: 'Add a signature',
    title: 'Add a signature',
    who: 'Who has signed?',
    day: 'Day of the signature',
    last: 'Then all have signed, and the consent holds.',
    notLast: 'The consent holds only when all have signed.',
    releaseToo: 'Release to the receivers at once',
    action: 'Save the signature',
    actionAndRelease: 'Save and release',
    done: 'The signature is saved.',
    doneAndReleased: 'The signature is saved, and the receivers can read from now on.',
  },
  about: 'About the consent',
  purpose: 'Is for',
  signatures: 'Signatures',
  signed: (name, date) => (
    <>
      {name}, {date}
    </>
  ),
  nobodySigned: 'Nobody',
  childGivesIt: 'The child consents itself',
  decisionReference: 'Decision',
  childsView: 'The child’s view',
  maturity: 'The child’s maturity',
  recorded: 'Recorded by',
  earlier: (n) => `Earlier consents (${n})`,

  blocks: {
    title: 'Blocks',
    lead: 'A block comes before everything else: it hides facts even if there is a consent. It is only about what you yourselves answer for. You yourselves see everything as before, but block one of your own units and it holds for that unit too.',
    none: 'No blocks.',
    hides: (parts, unit) => (
      <>
        {unit} cannot see {parts}.
      </>
    ),
    hidesFromAll: (parts) => `No other organisation can see ${parts}.`,
    since: (date, reason) => (
      <>
        Since {date}: {reason}
      </>
    ),
    place: 'Place a block',
    placeTitle: 'Place a block',
    what: 'What is to be hidden?',
    whom: 'From whom?',
    all: 'All other organisations',
    reason: 'Why',
    reasonHint: 'For example that the family or the child has asked for it.',
    placed: 'The block holds already.',
    lift: 'Lift the block',
    liftFor: (block) => `Lift the block: ${block}`,
    liftTitle: 'Lift the block?',
    liftMore:
      'Those to whom the facts have been released see them again at the next reading. Those to whom they have not still see nothing.',
    lifted: 'The block is lifted.',
  },

  protection: {
    title: 'Protected identity',
    on: {
      MUNICIPALITY:
        'The child is marked with you. Where the child lives and goes to school is shown to nobody else, whatever is released.',
      REGION:
        'The child is marked with you. Which clinics the child goes to is shown to nobody else, whatever is released.',
    },
    off: 'The child is not marked with you.',
    mark: 'Mark protected identity',
    markTitle: 'Mark protected identity?',
    markMore: {
      MUNICIPALITY:
        'Where the child lives, goes to school and belongs is hidden from all but you, from the next reading. Mark it with the region as well: each principal marks its own record.',
      REGION:
        'Which clinics the child goes to is hidden from all but you, from the next reading. Mark it with the municipality as well: each principal marks its own record.',
    },
    marked: 'The child is marked. That holds already.',
    unmark: 'Take the mark away',
    unmarkTitle: 'Take the mark away?',
    unmarkMore:
      'Do this only when the Tax Agency no longer protects the facts. Those to whom they have been released see them at the next reading.',
    unmarked: 'The mark is taken away.',
  },

  staff: {
    title: 'Who works with the child',
    lead: 'Only those who work with the child may read of it within their own organisation.',
    none: 'Nobody works with the child now.',
    until: (date) => <>until {date}</>,
    ended: (date) => <>to {date}</>,
    former: (n) => `Have worked with the child (${n})`,
    end: 'End',
    endFor: (name) => `End for ${name}`,
    endTitle: 'End the assignment?',
    endMore: (name) => `${name} will no longer see the child, from the next reading.`,
    endAction: 'End the assignment',
    endDone: 'The assignment is ended.',
    assign: 'Give an assignment',
    assignTitle: 'Let somebody work with the child',
    unit: 'Unit',
    person: 'Person',
    another: 'Somebody else …',
    login: 'Login name',
    loginHint:
      'As the person is called at sign-in. Who is new in the unit can be chosen after having signed in once.',
    lastDay: 'Last day',
    lastDayHint: 'Leave empty if there is no end.',
    assignMore: 'The person may read what the unit may read of the child, from the next reading.',
    assignDone: 'The assignment holds already.',
  },

  hidden: {
    title: 'Not shown to guardians',
    lead: 'What stands here is left out altogether when the plan is printed for the family. The print does not say that anything is missing.',
    none: 'Nothing is hidden.',
    what: {
      PLAN_QUESTION: 'The question to solve',
      PLAN_CHILDS_WORDS: 'The child’s own words',
      PLAN_STRENGTHS: 'Strengths',
      GOAL: 'A goal',
      INTERVENTION: 'An intervention',
      MEETING: 'A meeting',
    },
    goal: (wording) => <>The goal {wording}</>,
    intervention: (title) => <>The intervention {title}</>,
    option: {
      GOAL: (wording) => `The goal “${wording}”`,
      INTERVENTION: (title) => `The intervention “${title}”`,
      MEETING: (meeting) => meeting,
    },
    hide: 'Hide something',
    hideTitle: 'Hide something from guardians',
    choose: 'What is to be hidden?',
    reason: 'Why',
    reasonHint: 'For example that the child may come to harm if the guardian gets to know.',
    hideMore: 'If you hide a goal, its interventions and gaps are left out as well.',
    hideDone: 'It is left out from the next print on.',
    show: 'Show again',
    showFor: (what) => `Show again: ${what}`,
    showTitle: 'Show it to guardians again?',
    showMore: 'It will be in the next print for the family.',
    showDone: 'It is shown again.',
  },
};
