import type { actsInSwedish } from './sv-acts.js';

const madeRight = 'Days gone by may be entered.';

export const actsInEnglish: typeof actsInSwedish = {
  overtaken: 'Somebody else has changed this in the meantime',
  overtakenMore:
    'Nothing of yours is saved, and what you filled in is still here. See how it is now, and send again if it still holds.',
  already: (who) => <>There already: {who}.</>,
  to: 'First day it no longer holds',
  toHint: 'Leave empty while it holds.',
  at: {
    'name NAME_TAKEN': 'Another group has that name on some of those days. Choose another name.',
    'day REQUIRED': 'Choose a day.',
    'day OVERLAPS': 'The level has a meeting on that day already.',
    'startsAt REQUIRED': 'Say when the meeting begins.',
    'endsAt BEFORE_START': 'The meeting ends before it begins.',
    'sentOn REQUIRED': 'Choose a day.',
    'sentOn BEFORE_START': 'The group or the level was not there on that day. Choose a later day.',
    'sentOn IN_THE_PAST': 'The day is more than a year before the meeting.',
    'sentOn NOT_IN_THIS_STATE': 'The day is after the meeting.',
    'title REQUIRED': 'Write what the item is about.',
    'documentTitle REQUIRED': 'Write what the document is called.',
    'movedItem REQUIRED': 'Choose an item.',
    'place REQUIRED': 'Choose a place on the agenda.',
    'reason REQUIRED': 'Write why.',
    'decisions NOT_READY': 'What the meeting decided must be withdrawn first.',
    'verifierSeatId REQUIRED': 'Choose the seat that has verified.',
    'decisionId NOT_IN_THIS_STATE': 'The decision is already withdrawn.',
    'day IN_THE_PAST': 'The day is too far back for a meeting. Look whether the year is right.',
    'day IN_THE_FUTURE':
      'The day is too far ahead: a planned meeting three years at most, one that was held not at all.',
    'day BEFORE_START': 'The day lies before the day the notice was sent.',
    'text REQUIRED': 'Write the minutes.',
    'wording REQUIRED': 'Write what is to be done.',
    'responsibleSeatId REQUIRED': 'Choose a seat.',
    'dueOn BEFORE_START': 'The last day is before the meeting.',
    'from OVERLAPS':
      'Somebody else holds already on some of those days, and only one at a time can. Choose other days, or end the other first.',
    'from NOT_IN_THIS_STATE': 'The group or the level is not there on all of those days. Choose a later day.',
    'from IN_THE_FUTURE': 'The day is too far ahead.',
    'from REQUIRED': 'Choose a day.',
    'on REQUIRED': 'Choose a day.',
    'on BEFORE_START':
      'The day is before the first day. Choose the first day itself if it was entered by mistake.',
    'on CUTS_LATER': 'This removes what is entered for later days. Choose a later day, or confirm.',
    'toSeatId REQUIRED': 'Choose a seat.',
    'toSeatId UNKNOWN': 'The seat is not in the group on that day. Choose another.',
    'toSeatId NOT_IN_THIS_STATE': 'That seat has ended too. Choose another.',
    'seatId NOT_READY': 'The seat is still there on that day. Choose the day that it ended, or a later one.',
    'chairId UNKNOWN': 'Another is the chair now. Reload the page.',
    'meetingId TOO_MANY': 'The meeting has as many as it may have. Remove something first.',
    'busGroupId TOO_MANY': 'The group has as many as it may have. End one that is no longer needed.',
    'on NOT_IN_THIS_STATE': 'It has ended already.',
    'on OVERLAPS': 'Something else holds after that day already.',
    'to BEFORE_START': 'Choose a day after the first.',
    'name REQUIRED': 'Write the name.',
    'organisation REQUIRED': 'Write which organisation fills the seat.',
    'organisations REQUIRED': 'Write at least one organisation.',
    'organisations REPEATED': 'The same organisation stands there twice.',
    'description REQUIRED': 'Describe what the collaboration group is for.',
    'mandate REQUIRED': 'Choose a mandate.',
    'unitId REQUIRED': 'Choose which clinic or unit the seat speaks for.',
    'levelId NOT_READY': 'The municipality has seats left on the level. End them first.',
    'levelId UNKNOWN': 'The level is not there on that day. Choose another.',
    'seatId UNKNOWN': 'The seat is not in the group on that day. Choose another.',
    'seatId NOT_IN_THIS_STATE': 'The seat has ended.',
    'holdingId UNKNOWN': 'That person does not sit here any more.',
    'kind OVERLAPS': 'The group has such a level on those days already.',
    'busGroupId UNKNOWN': 'There is no such group on that day. Choose another day.',
    'busGroupId NOT_VERIFIED':
      'The group could not be checked just now, so nothing has been saved. Send again in a while.',
  },
  appoint: {
    open: 'Appoint',
    title: 'Appoint to the seat',
    action: 'Appoint',
    done: 'Saved. The seat’s history shows who sat there before.',
    role: 'As',
    roles: { HOLDER: 'Holder', DEPUTY: 'Deputy' },
    name: 'Name',
    nameHint: 'The name is shown to those who work in the organisations, and to the secretariat.',
    from: 'First day',
    fromHint: `Whoever sits there until then leaves the seat that day. ${madeRight}`,
    leaves: {
      HOLDER: (name, from) => (
        <>
          {name} leaves the seat {from}
        </>
      ),
      DEPUTY: (name, from) => (
        <>
          {name} is no longer deputy from {from}
        </>
      ),
    },
    leavesMore: {
      HOLDER: (to) => (
        <>
          From {to} on the seat is vacant. If the same person is to come back, appoint the person anew from
          that day. Who only stands in at a few meetings is entered as deputy.
        </>
      ),
      DEPUTY: (to) => (
        <>
          From {to} on the seat has no deputy. If the same person is to come back, appoint the person anew
          from that day.
        </>
      ),
    },
  },
  end: {
    open: 'Leaves the seat',
    title: 'Somebody leaves the seat',
    action: 'End',
    done: 'Saved. The seat stays, and shows as vacant until somebody is appointed.',
    who: 'Who',
    named: (name, role) => (role === 'DEPUTY' ? `${name}, deputy` : name),
    on: 'First day without',
    onHint: `Choose the first day itself if the person was entered by mistake. ${madeRight}`,
    stays: 'The seat and all that it answers for stay: history, decisions and tasks.',
  },
  mandate: {
    open: 'Set the mandate',
    title: 'What the seat may do',
    action: 'Save',
    done: 'The mandate is saved.',
    explained: {
      DECIDES: 'Takes part in decisions that bind the own organisation.',
      PREPARES: 'Prepares and carries out. Somebody else decides.',
      OBSERVES: 'Comes when called, and does not decide.',
    },
    from: 'Holds from',
    fromHint: 'What held until then ends that day.',
  },
  close: {
    open: 'End the seat',
    title: 'End the seat',
    action: 'End the seat',
    done: 'The seat has ended. It remains on the days that it was there.',
    more: 'Do this when the group is to have the seat no more. When only the person leaves, choose “Leaves the seat”.',
    on: 'First day without the seat',
    onHint: 'Choose the seat’s first day if it was entered by mistake.',
  },
  addSeat: {
    open: { MUNICIPALITY: 'Add a seat', REGION: 'Add a regional seat' },
    title: { MUNICIPALITY: 'Add a seat of the municipality’s', REGION: 'Add a seat of the region’s' },
    action: 'Add',
    done: 'The seat is added.',
    organisation: 'Organisation in the agreement',
    organisationHint: 'As the agreement names it: Social services, Education office.',
    post: 'Post',
    postHint: 'The post, not the person: Head of department.',
    unitHint: 'Whoever leads the unit may then appoint who sits there.',
    noUnit: 'No unit',
    from: 'First day',
    fromHint: madeRight,
  },
  confirm: {
    open: { MUNICIPALITY: 'The municipality’s seats are entered', REGION: 'The region’s seats are entered' },
    title: {
      MUNICIPALITY: 'All of the municipality’s seats are entered',
      REGION: 'All of the region’s seats are entered',
    },
    action: 'Confirm',
    done: 'Saved.',
    more: 'When both the municipality and the region have confirmed, a party without a seat can be shown as missing. Until then it is not known.',
    from: 'From and including',
    toHint: 'Leave empty while it is so.',
  },
  openLevel: {
    open: 'Add a level',
    title: 'Add a level or a collaboration group',
    action: 'Add',
    done: 'The level is added.',
    name: 'Name',
    description: 'Description',
    descriptionHint: 'A collaboration group is to have a written description.',
    contactHint: 'Whom in the operative group the collaboration group turns to.',
    from: 'First day',
    fromHint: 'Leave empty if it is not known.',
  },
  closeLevel: {
    open: 'Close the level',
    title: (name) => `Close ${name}`,
    action: 'Close',
    done: 'The level is closed. It remains on the days that it was there.',
    more: 'That can be done when the municipality has no seats left on the level.',
    on: 'First day without',
  },
  convener: {
    open: 'Set the convener',
    title: 'Whose turn it is to convene',
    action: 'Save',
    done: 'The turn is saved.',
    organisations: 'Organisations',
    organisationsHint: 'One a line. Several may share a turn.',
    seat: 'Through the seat',
    noSeat: 'Not said',
    from: 'First day',
    fromHint: 'Whoever has the turn until then hands over that day.',
  },
  chair: {
    open: 'Set the chair',
    title: 'Which seat is the chair',
    action: 'Save',
    done: 'The chair is saved.',
    seatHint: 'The chair goes with the post, not with the person.',
    from: 'First day',
    fromHint: 'Whatever chairs until then hands over that day.',
  },
  rename: {
    open: 'Rename',
    title: 'The group’s name',
    action: 'Rename',
    done: 'The name is changed. The old one remains on the days that it held.',
    name: 'New name',
    from: 'First day',
    fromHint: madeRight,
  },
};
