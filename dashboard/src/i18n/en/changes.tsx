import type { Catalogue } from '../sv.js';

export const changes: Catalogue['changes'] = {
  saving: 'Saving …',
  cancel: 'Cancel',
  back: 'Back',
  sendAgain: 'Send again',
  optional: (label) => `${label} (optional)`,
  problemsFound: (n) =>
    n === 1
      ? 'One thing needs correcting. Nothing has been saved.'
      : `${n} things need correcting. Nothing has been saved.`,
  refusedTitle: 'The change was not made',
  refused: 'It no longer exists, or is not yours to change. Reload the page to see how it is now.',
  overtaken:
    'Somebody else changed the same at the same time. Nothing of yours has been saved, and what you have filled in is still here. See how it is now, and send again.',
  usedForOther:
    'Something else has been saved under the same mark already, and stands as it is. Nothing of this has been saved, and what you have filled in is still here. See how it is now, and then send again if it is needed.',
  unknownTitle: 'No answer came',
  unknown: {
    offline:
      'The computer cannot reach Samsyn. What you have filled in is still here. Send again when the network is back.',
    unreachable: (owner) =>
      `${owner} does not answer. What you have filled in is still here. Send again in a while: even if the change was saved, it is made only once.`,
    fault:
      'Something went wrong here. What you have filled in is still here. Send again: the change is made only once.',
  },
  quote: (id) => <>If that does not help, quote this number to support: {id}</>,
  problem: {
    REQUIRED: 'Fill this in.',
    TOO_LONG: 'The text is too long. Shorten it.',
    NOT_PLAIN_TEXT: 'The text holds invisible characters. Type it instead of pasting it.',
    PERSON_NAME: 'Looks like a person’s name. Leave it out.',
    PERSONAL_DETAIL: 'Looks like a day of birth, a telephone number or an e-mail address. Leave it out.',
    IDENTITY_NUMBER:
      'The text seems to hold a personal identity number. Remove it: nothing about individuals is written here.',
    NOT_A_KEY: 'This cannot be chosen.',
    IN_THE_PAST: 'The day has passed. Choose one to come.',
    IN_THE_FUTURE: 'The day has not come yet. Choose today or earlier.',
    BEFORE_START: 'The last day is before the first.',
    UNKNOWN: 'This no longer exists. Reload the page.',
    REPEATED: 'The same thing stands here twice.',
    NOT_SIGNED_BY_ALL: 'Two guardians decide together. Both sign, or a decision says why one suffices.',
    NOT_ACTIVE: 'The consent does not hold now.',
    NOT_COVERED: 'The consent does not cover this.',
    NOT_UNDER_18: 'This ground holds for children under 18 only.',
    OWN_UNIT: 'This is your own unit. Those who answer for the facts must be able to read them.',
    NOTHING_NEW: 'There is nothing new in the log since the last review.',
    OVERLAPS: 'Another holds on some of these days, and only one can at a time. End that one first.',
    AFTER_END: 'What was chosen has ended by then. Choose another, or an earlier day.',
    CONTRADICTS:
      'Something else that was said cannot be true together with this. Take that back first, or change this.',
    OUTSIDE_GROUP: 'The group did not exist on that day. Choose a day that it did.',
    OUTSIDE_AREA:
      'The unit lies in another municipality than the group. Choose one of the group’s own, or an independent school.',
    OTHER_OWNER: 'That party is the other principal’s, which enters its own seats.',
    CUTS_LATER:
      'This takes away what is entered for later days. Confirm that this is meant, or choose a later day.',
    TOO_MANY: 'There are as many here as there may be. End what is no longer needed.',
    OWN_READING: 'The line is your own reading. Somebody else must judge it. Reload the page.',
    TOO_MANY_TRIES: 'Too many, or wrong too often. Wait before you try again.',
    NOT_OFFERED: 'This cannot be chosen here. Choose one of those that are offered.',
    SAME_UNIT: 'The recipient is another unit than the sender.',
    TOO_LONG_AGO: 'The day lies too far back: what happened in the last two years is taken here.',
    TOO_OFTEN: 'This is more than one person writes in an hour. Wait a while and send again.',
    ALREADY_ANSWERED: 'This has been answered already, and is answered once.',
    OUT_OF_RANGE: 'The number is outside the scale.',
    YEAR_TAKEN: 'There is one for that year already.',
    NAME_TAKEN: 'Another one has that name then. Choose another name, or another day.',
    ALREADY_SIGNED: 'Somebody else has signed it already. Load the page anew.',
    NOT_IN_THIS_STATE: 'This cannot be done in the state that the plan is in now. Reload the page.',
    NOT_A_LINK: 'Write a whole address that begins with https://.',
    CONSENT_NEEDED: 'This needs a consent to share the plan that holds now. Record it first.',
    NOT_READY: 'Something else must be done first.',
    USED_FOR_OTHER: 'This has been saved already with other content.',
    NOT_VERIFIED:
      'The receiver could not be checked just now, so nothing has been saved. What you have filled in is still here. Send again in a while.',
  },
  at: {
    'parts REQUIRED': 'Choose at least one thing to release.',
    'receivers REQUIRED': 'Choose at least one receiver.',
    'signatures REQUIRED': 'At least one guardian must have signed, or the child consents itself.',
    'decisionReference REQUIRED': 'Write which decision it is, and why.',
    'maturityAssessment REQUIRED':
      'Write how mature the child is for the question: the child consents alone.',
    'purpose REQUIRED': 'Write what the consent is for.',
    'motivation REQUIRED': 'Write why the facts need to be released.',
    'until REQUIRED': 'Choose a last day.',
    'until IN_THE_FUTURE': 'The last day is too far ahead.',
    'from IN_THE_PAST': 'The first day is too far back.',
    'from IN_THE_FUTURE': 'The first day cannot be that far ahead.',
    'endedOn BEFORE_START': 'The intervention cannot end before it began. Decline it if it is not to be.',
    'endedOn IN_THE_PAST': 'The day is too far back.',
    'until TOO_LONG': 'At most a year at a time. Then you ask again.',
    'reason REQUIRED': 'Write why.',
    'subject REQUIRED': 'Write the person’s login name.',
    'subject UNKNOWN':
      'Nobody with that login name is known in the unit. Check the spelling, or ask the person to sign in once and then try again.',
    'planId CONSENT_NEEDED':
      'A consent to share the plan, which holds now, is needed. Record it under Sharing first.',
    'meeting NOT_READY': 'A SIP meeting must have been held.',
    'goal NOT_READY': 'The plan needs at least one goal.',
    'followUp NOT_READY': 'A follow-up must be planned, with somebody responsible.',
    'startsAt REQUIRED': 'Choose a day and a time.',
    'startsAt IN_THE_PAST': 'That time has gone. Choose one to come.',
    'place REQUIRED': 'Say where the meeting is, or give a link.',
    'questions REQUIRED': 'Write what the meeting is to answer.',
    'answerBy BEFORE_START': 'The day to answer by is after the meeting.',
    'partyIds NOT_READY': 'Choose at least one party.',
    'title REQUIRED': 'Write what is to be done.',
    'outcome REQUIRED': 'Write what came of it.',
    'wording REQUIRED': 'Write the goal.',
    'lifeArea REQUIRED': 'Choose a part of life.',
    'question REQUIRED': 'Write the question.',
    'next REQUIRED': 'There are goals that are not reached. Plan the next follow-up.',
    'meetingId IN_THE_FUTURE': 'The meeting has not taken place yet.',
    'attendance NOT_READY': 'Say first of each party whether it took part.',
    'otherPlan NOT_READY': 'The child has another plan that is open. Go on with that one, or end it first.',
    'attendance REQUIRED':
      'A meeting was held when whoever keeps the plan and at least one other took part. If there was no meeting, call it off on the plan.',
    'kind UNKNOWN': 'The unit has another function. Choose it again.',
    'unitId UNKNOWN': 'There is no such unit. Choose one in the list.',
    'unitId NOT_VERIFIED':
      'The unit could not be verified just now, so nothing has been saved. What you have filled in is still here. Send again in a while.',
    'doneOn BEFORE_START': 'The day is before what it is about. Choose a later one.',
    'childsWordsOn BEFORE_START': 'The day is before the child was born.',
    'needAssessedOn BEFORE_START': 'The day is before the child was born.',
    'verdicts ALREADY_SIGNED':
      'You have signed already, with other verdicts. What is signed stays as it is. Load the page anew.',
  },
};
