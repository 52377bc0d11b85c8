import { pluralOf } from '../../../i18n/plural.js';
import type { surveyInSwedish } from './sv-survey.js';

const count = pluralOf('en');

export const surveyInEnglish: typeof surveyInSwedish = {
  back: 'Measurements',
  noneTitle: 'There is no such survey',
  none: 'There is no survey at this address, or it is a draft.',
  unreachable: 'The survey could not be fetched',
  closes: (day) => `Last day to answer: ${day}`,
  closed: (day) => `Ended ${day}`,
  questions: {
    title: 'Questions',
    lead: 'Each statement is answered from 1, do not agree at all, to 10, agree entirely. Three questions belong to each dimension.',
    english: 'In Swedish',
    edit: 'Change',
    editTitle: 'Change the survey',
    save: 'Save',
    saved: 'The draft has been changed.',
    sv: (axis) => `${axis}, in Swedish`,
    en: (axis) => `${axis}, in English`,
  },
  send: {
    open: 'Send the survey',
    title: 'Send the survey',
    lead: 'The survey goes to every seat of every BUS group that there is today, the municipality’s and the region’s. Whoever leads or coordinates the seat’s unit answers. The questions cannot be changed afterwards.',
    action: 'Send',
    done: 'The survey has been sent.',
    again: 'Invite new seats',
    againTitle: 'Invite new seats',
    againLead:
      'Seats that have come since the survey was sent, or have been given a unit, may answer too. Nobody else notices.',
    againAction: 'Invite',
    againDone: 'All of today’s seats are invited.',
    notVerified: 'The groups could not be fetched just now. Nothing has been sent; try again in a while.',
  },
  move: {
    open: 'Move the last day',
    title: 'Move the last day',
    lead: 'The new day holds for all. Which day stood before stays on the page.',
    action: 'Move',
    done: 'The last day has been moved.',
    tooFar: 'A year ahead at most.',
    stood: (day, movedOn) => `The last day was ${day}; it was moved on ${movedOn}.`,
  },
  close: {
    open: 'End the survey',
    title: 'End the survey',
    lead: 'After that nobody can answer, and what may be shown of each group is shown. It cannot be opened again. No single answers are left.',
    due: 'The last day has gone. The results are shown when you end the survey.',
    action: 'End it and show the results',
    done: 'The survey has ended. The results stand on Measurements.',
  },
  responses: {
    title: 'Who has answered',
    lead: 'Only that a seat has answered, not what or when. A group’s results are shown when at least three units have answered.',
    count: (answered, able) => `${answered} of ${able} that can answer`,
    unable: (seats) =>
      seats === 1
        ? 'One invited seat cannot answer: it names no unit.'
        : `${seats} invited seats cannot answer: they name no unit.`,
    unableMore:
      'The unit is named when a seat is added: close the seat on the group’s page, under Seats, and add it anew.',
    inviteThen: 'Then choose “Invite new seats” above.',
    inviteLater: 'They are invited to the next survey, or once the last day has been moved ahead.',
    tooFew: (groups) =>
      `Fewer than three units can answer in ${groups}. The result will not be shown, unless seats of more units are invited.`,
    without: (some, all) => `${some} of the county’s ${all} groups have no seats invited`,
    withoutMore:
      'Nobody has entered who sits there, and so nobody can answer. Seats are entered on the group’s page, by whoever leads or coordinates a unit in the group’s area.',
    done: 'All have answered',
    few: 'Too few to be shown',
    yes: 'Has answered',
    no: 'Has not answered',
    noUnit: 'Cannot answer: the seat names no unit',
    gone: 'A seat that is no longer there',
    seat: (organisation, post) => (post ? `${organisation}, ${post}` : organisation),
    copy: 'Copy the list for a reminder',
    copied: 'The list has been copied.',
    notCopied: 'The browser did not copy. Select the text and copy it yourself.',
    list: 'Seats that have not answered',
    listHead: (title, day) => `${title}: answer by ${day}. These seats have not answered:`,
    none: 'No seats are invited.',
  },
  answer: {
    title: (group) => `Answer for the BUS group ${group}`,
    lead: 'Say of each statement from 1, do not agree at all, to 10, agree entirely. You may skip a question. Nothing is saved until you send.',
    anonymous:
      'Your answer is added to the group’s sums and is then no more. That the seat has answered can be seen, and so that you have, but not what you answered nor when. The group’s results are shown when the survey has ended, if at least three units have answered.',
    low: 'not at all',
    high: 'entirely',
    clear: 'Skip',
    clearFor: (axis) => `Skip ${axis}`,
    progress: (answered, of) => `${answered} of ${of} answered`,
    send: 'Send the answer',
    sending: 'Sending …',
    again: 'Send again',
    empty: 'Answer at least one question.',
    failed:
      'The answer did not arrive, or we do not know whether it did. What you have filled in is still here: send again. A seat counts only once.',
    refused: 'You cannot answer for this seat.',
    over: 'The survey takes no more answers.',
    doneTitle: 'Thank you, the answer has arrived',
    done: 'It is now part of the group’s sums and cannot be changed.',
    already: 'The seat has answered already',
    alreadyMore: 'If it was you who sent just now, it arrived. Each seat answers once.',
    toOthers: 'To Measurements',
    noSeat: 'You lead or coordinate no unit that has this seat.',
  },
  seats: (seats) => count(seats, 'seat', 'seats'),
};
