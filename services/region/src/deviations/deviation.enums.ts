import { registerEnumType } from 'type-graphql';

/** What in the collaboration did not work. */
export enum DeviationCategory {
  SIP = 'SIP',
  REFERRAL = 'REFERRAL',
  REFERRAL_ANSWER = 'REFERRAL_ANSWER',
  RESPONSIBILITY = 'RESPONSIBILITY',
  INFORMATION = 'INFORMATION',
  AVAILABILITY = 'AVAILABILITY',
  OTHER = 'OTHER',
}
registerEnumType(DeviationCategory, {
  name: 'DeviationCategory',
  description:
    'What in the collaboration did not work (kategori). The documents name the first four; the county’s own form is not among them, and the rest are ours.',
  valuesConfig: {
    SIP: {
      description:
        'Calling, attending or keeping to a plan (SIP). Most of those from social services in 2021.',
    },
    REFERRAL: { description: 'Remisshantering. Most of those from student health in 2021.' },
    REFERRAL_ANSWER: { description: 'Remissvar: late, missing or without a reason.' },
    RESPONSIBILITY: {
      description: 'Ansvarsfördelning: each refers to the other, and the child falls between the chairs.',
    },
    INFORMATION: { description: 'Information between the parties. Ours.' },
    AVAILABILITY: { description: 'Tillgänglighet: nobody could be reached, or the waiting was long. Ours.' },
    OTHER: { description: 'Something else. Ours.' },
  },
});

/** Where a deviation is on its way. */
export enum DeviationState {
  REPORTED = 'REPORTED',
  RETURNED = 'RETURNED',
  WITHDRAWN = 'WITHDRAWN',
  SENT = 'SENT',
  ANSWERED = 'ANSWERED',
  DECIDED = 'DECIDED',
  DONE = 'DONE',
  CLOSED = 'CLOSED',
}
registerEnumType(DeviationState, {
  name: 'DeviationState',
  description: 'Where a deviation is on its way from who saw it to what came of it.',
  valuesConfig: {
    REPORTED: {
      description: 'Rapporterad: the sender’s manager is to send it. Within the sender’s unit alone.',
    },
    RETURNED: {
      description: 'Återlämnad: the sender’s manager asks for more. Within the sender’s unit alone.',
    },
    WITHDRAWN: { description: 'Återtagen: it goes no further, and is not counted.' },
    SENT: { description: 'Skickad: the recipient’s manager is to answer.' },
    ANSWERED: { description: 'Besvarad: the steering group is to decide.' },
    DECIDED: { description: 'Åtgärd beslutad: somebody is to do something until a day.' },
    DONE: { description: 'Åtgärdad: the steering group is to follow it up.' },
    CLOSED: { description: 'Avslutad.' },
  },
});

/** What can be done with a deviation that was reported. */
export enum DeviationMove {
  REVISE = 'REVISE',
  SEND = 'SEND',
  RETURN = 'RETURN',
  WITHDRAW = 'WITHDRAW',
  ANSWER = 'ANSWER',
  DECIDE = 'DECIDE',
  DISMISS = 'DISMISS',
  REPORT_DONE = 'REPORT_DONE',
  CLOSE = 'CLOSE',
}
registerEnumType(DeviationMove, {
  name: 'DeviationMove',
  description:
    'What can be done with a deviation that was reported; by whom, in which state, viewerMoves says.',
  valuesConfig: {
    REVISE: { description: 'Write it anew; then it is to be sent again.' },
    SEND: {
      description: 'Skicka: to the recipient’s manager. From then on the group and the secretariat see it.',
    },
    RETURN: { description: 'Återlämna: to who wrote it, with what is missing.' },
    WITHDRAW: { description: 'Återta: it goes no further.' },
    ANSWER: { description: 'Besvara: what the recipient found, and does.' },
    DECIDE: {
      description:
        'Besluta åtgärd: what is done, by which unit, until when. Again: what was done did not suffice.',
    },
    DISMISS: { description: 'Avsluta utan åtgärd, with the reason.' },
    REPORT_DONE: { description: 'Rapportera genomförd: what was done.' },
    CLOSE: { description: 'Följ upp och avsluta: what it led to.' },
  },
});

/** Why a group has a deviation. */
export enum DeviationGroupGround {
  BOTH_PARTIES = 'BOTH_PARTIES',
  SENDERS_GROUP = 'SENDERS_GROUP',
  RECIPIENTS_GROUP = 'RECIPIENTS_GROUP',
  CHOSEN = 'CHOSEN',
}
registerEnumType(DeviationGroupGround, {
  name: 'DeviationGroupGround',
  description: 'Why a local BUS group has a deviation.',
  valuesConfig: {
    BOTH_PARTIES: { description: 'Both sender and recipient work in it, or have a seat in it.' },
    SENDERS_GROUP: { description: 'The sender does.' },
    RECIPIENTS_GROUP: { description: 'The recipient does.' },
    CHOSEN: { description: 'Of neither a group is known that stands today: whoever reported it chose it.' },
  },
});

/** In which order the register is told. */
export enum DeviationOrder {
  LATEST = 'LATEST',
  DUE_FIRST = 'DUE_FIRST',
}
registerEnumType(DeviationOrder, {
  name: 'DeviationOrder',
  description: 'In which order the register is told.',
  valuesConfig: {
    LATEST: { description: 'By the day it happened, the latest first.' },
    DUE_FIRST: {
      description: 'By the day that something is due, the first first; what waits for nothing last.',
    },
  },
});
