import { pluralOf } from '../../../i18n/plural.js';
import type { sv } from './sv.js';

const count = pluralOf('en');

const answering: (typeof sv)['answering'] = {
  start: {
    title: 'How was it for you?',
    lead: 'Here you answer seven short questions about the meeting and the plan. It takes a few minutes.',
    points: [
      'Nobody gets to know what you have answered. Not even the person who gave you the code.',
      'You decide whether to answer. You may skip questions.',
    ],
    who: 'Who are you?',
    respondent: { CHILD: 'Child or young person', GUARDIAN: 'Guardian' },
    whoMissing: 'Choose who you are.',
    code: 'Your code',
    codeHint: 'The code is on the slip you were given: ten letters and digits.',
    codeIncomplete: 'The code is ten letters and digits. Look at the slip once more.',
    begin: 'Begin',
  },
  statement: {
    CHILD: {
      WAS_LISTENED_TO: 'The adults listened to me',
      COULD_SAY_WHAT_MATTERS: 'I got to say what is important to me',
      UNDERSTOOD: 'I understood what we talked about',
      RIGHT_PEOPLE_WERE_THERE: 'The people who needed to be there were there',
      GOALS_ARE_OURS: 'The goals are about what I want to be different',
      KNOWS_WHO_DOES_WHAT: 'I know who is going to do what',
      HELPS: 'The plan helps me',
    },
    GUARDIAN: {
      WAS_LISTENED_TO: 'I was listened to',
      COULD_SAY_WHAT_MATTERS: 'I got to say what is important to us',
      UNDERSTOOD: 'I understood everything we talked about',
      RIGHT_PEOPLE_WERE_THERE: 'Everybody who was needed was there',
      GOALS_ARE_OURS: 'The goals are about what we want to be different',
      KNOWS_WHO_DOES_WHAT: 'I know who does what from here',
      HELPS: 'The plan helps my child',
    },
  },
  answer: {
    CHILD: {
      FULLY: 'Yes, completely',
      LARGELY: 'Yes, quite a lot',
      PARTLY: 'A little',
      NOT_AT_ALL: 'No, not at all',
      DOES_NOT_KNOW: 'I don’t know',
    },
    GUARDIAN: {
      FULLY: 'Fully agree',
      LARGELY: 'Mostly agree',
      PARTLY: 'Agree a little',
      NOT_AT_ALL: 'Do not agree at all',
      DOES_NOT_KNOW: 'Don’t know',
    },
  },
  progress: (n, all) => `Question ${n} of ${all}`,
  next: 'Next',
  skip: 'Skip',
  back: 'Back',
  review: {
    title: 'Is this right?',
    lead: 'You can change it before you send. After that the answers cannot be seen or changed.',
    none: 'No answer',
    change: 'Change',
    changeFor: (statement) => `Change the answer: ${statement}`,
    send: 'Send the answers',
    sending: 'Sending …',
    again: 'Send again',
    empty: 'Answer at least one question first.',
  },
  trouble: {
    code: 'The code could not be used. Look at the slip and write it again. A code can be used once, and only until the day on the slip. Ask the person who gave you the slip if you need a new one.',
    kept: 'Your answers are still here.',
    tooMany: 'The code was wrong too many times',
    tooManyMore: 'Wait a quarter of an hour, then send again. Your answers stay as long as the page is open.',
    offline: 'The answers did not get away',
    offlineMore:
      'There is no network just now. Your answers are still here. Send again when the network is back.',
    fault: 'We do not know whether the answers arrived',
    faultMore: 'Your answers are still here. Send again: they are counted only once.',
    arrived: 'The answers may have arrived already',
    arrivedMore:
      'The last time you sent, no word came back. Now the code cannot be used, and that usually means that the answers arrived then. If you are not sure of the code, look at the slip and write it again.',
    arrivedDone: 'That is fine',
    signedOut: 'Somebody needs to sign in again',
    signedOutMore:
      'The answers have not been sent, and the code can still be used. Ask the person who lent you the computer or tablet to sign in. Then you can answer again.',
  },
  thanks: {
    title: { CHILD: 'Thank you for answering!', GUARDIAN: 'Thank you for your answers!' },
    lead: 'Your answers are added to those of others. Nobody can see what you have answered.',
    what: {
      CHILD:
        'When enough people have answered, those who work with plans get to see what children think. Then the meetings can get better.',
      GUARDIAN:
        'When enough people have answered, the secretariat and the coordinators see how it has been for guardians, in rounded numbers. It is used to make meetings and plans better.',
    },
    help: {
      CHILD:
        'As nobody knows what you have answered, nobody can get in touch about it. Do you want to talk to somebody? Tell an adult you trust, or call Bris on 116 111. It is free.',
      GUARDIAN:
        'As nobody knows what you have answered, nobody can get in touch about it. If you want to change something in the plan, tell the person who coordinates it.',
    },
    handBack: 'Now you can give back the computer or tablet.',
    another: 'Somebody else is to answer',
  },
  handOver: {
    title: 'Before you hand it over',
    lead: 'You are signed in. Once you hand it over, only SIP check is shown here.',
    points: [
      'The family has the code on a slip.',
      'Your other tabs are signed out, and what is not saved in them is lost.',
      'Whoever wants to use Samsyn from here afterwards has to sign in again.',
    ],
    action: 'Hand it over',
  },
  borrowed: {
    title: 'SIP check (SIP-kollen)',
    lead: 'Here children, young people and guardians say how the meeting and the plan have been.',
    how: 'You answer on a computer or tablet that you borrow from the people you meet. Tell them, and they will help you.',
    staff: 'You who work here',
    staffMore: 'Sign in, and hand over the computer or tablet.',
    expired: 'You have been signed out.',
  },
};

const offer: (typeof sv)['offer'] = {
  title: 'SIP check: codes for the family',
  back: 'To the plan',
  lead: 'The child and the guardians get to say how it was, each with a code. The code leads neither to the child nor to the plan, and nobody can see who has answered, not you either. The plan’s history only says that you have offered it.',
  occasion: 'When do you ask?',
  occasions: { AFTER_MEETING: 'After a meeting', AT_END: 'When the plan ends' },
  respondent: 'Who is to answer?',
  respondents: { CHILD: 'The child', GUARDIAN: 'Guardians' },
  count: 'How many codes?',
  countHint: 'One for each who is to answer.',
  action: 'Make codes',
  one: 'Make a code',
  made: (n) => count(n, 'code is made', 'codes are made'),
  once: 'The codes are shown only here and only now. Print or copy before you go on.',
  codes: 'Codes',
  code: (n, all) => (all === 1 ? 'Code' : `Code ${n} of ${all}`),
  until: (day) => <>holds until {day} inclusive</>,
  print: (n) => (n === 1 ? 'Print the slip' : 'Print the slips'),
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'It could not be copied. Print instead, or select the text on the slip.',
  answerHere: 'Open the answer page',
  careful:
    'Print or copy the codes before you hand over a computer or tablet: then this tab is signed out. Let the family answer without anybody looking on.',
  handed: 'Done, the codes are handed over',
  handedDone: 'The codes are no longer shown.',
  slips: 'The slips',
  language: 'Language of the slip',
  unknown: 'No answer came. If codes were made, they cannot be brought back. Make new ones.',
  tooMany: 'The plan has already got as many codes as it can for the same occasion in two months.',
  notYours: 'You cannot give out codes for this plan',
  notYoursMore: 'Whoever keeps the plan does that, when a SIP meeting has been held.',
  slip: {
    title: 'SIP check (SIP-kollen)',
    lead: {
      AFTER_MEETING: {
        CHILD: 'How were the meeting and the plan for you? Answer seven short questions.',
        GUARDIAN: 'How were the meeting and the plan for your family? Answer seven short questions.',
      },
      AT_END: {
        CHILD: 'What has it been like to have a plan? Answer seven short questions.',
        GUARDIAN: 'What has it been like to have a plan? Answer seven short questions.',
      },
    },
    borrow: 'Borrow a computer or tablet from us.',
    goTo: 'Go to',
    write: 'Write the code and answer.',
    code: 'Your code',
    until: (day) => `The code can be used once, until ${day} inclusive.`,
    nobody:
      'Nobody can see who has answered. The code is not tied to your name or to the plan, and the answers are added to those of others.',
    free: 'You decide whether to answer. It changes nothing in the help that you get.',
  },
};

const figures: (typeof sv)['figures'] = {
  title: 'SIP check (SIP-kollen)',
  lead: 'What children and guardians think of meetings and plans. No single person’s answers can be worked out.',
  filters: 'Choose figures',
  term: 'Term',
  termName: (isAutumn, year) => `${isAutumn ? 'Autumn' : 'Spring'} term ${year}`,
  termShort: (isAutumn, year) => `${isAutumn ? 'autumn' : 'spring'} ${year}`,
  occasion: 'Occasion',
  respondent: 'Who has answered',
  respondents: { CHILD: 'Children and young people', GUARDIAN: 'Guardians' },
  statement: {
    WAS_LISTENED_TO: 'Was listened to',
    COULD_SAY_WHAT_MATTERS: 'Could say what matters',
    UNDERSTOOD: 'Understood what was said',
    RIGHT_PEOPLE_WERE_THERE: 'The right people were there',
    GOALS_ARE_OURS: 'The goals are their own',
    KNOWS_WHO_DOES_WHAT: 'Knows who does what',
    HELPS: 'The plan helps',
  },
  answer: {
    FULLY: 'Fully agree',
    LARGELY: 'Mostly',
    PARTLY: 'A little',
    NOT_AT_ALL: 'Not at all',
    DOES_NOT_KNOW: 'Don’t know',
  },
  county: 'The county',
  areas: 'Areas',
  overTime: 'Over time',
  percent: (share) => `${share}%`,
  about: (n) => `about ${n}`,
  respondentsIn: (n) => `About ${n} have answered.`,
  heldBack: (n) =>
    n === 1
      ? 'One area is protected and not counted in.'
      : `${count(n, 'area', 'areas')} are protected and not counted in.`,
  protectedCell: 'Protected',
  protectedMore: 'Too few have answered, or somebody’s answer could be worked out.',
  protectedLead: 'Protected: too few have answered, or somebody’s answer could be worked out.',
  rough: (share) => `≈\u00a0${share}%`,
  roughLead: 'Where fewer than 20 have answered it says ≈: rounding can then move the share a lot.',
  roughMore:
    'Fewer than 20 have answered, so rounding can move the shares a lot. Do not compare them with those of others.',
  nobodyYet: 'Nobody has answered in this term.',
  statementColumn: 'Statement',
  areaColumn: 'Area',
  respondentsColumn: 'Respondents',
  agreeLead: 'The share who fully or mostly agree with the statement.',
  table: 'The same figures in a table',
  areasCaption: (term) => `Share who agree, by area, ${term}`,
  overTimeCaption: (where) => `Share who agree, by term: ${where}`,
  noneYet: 'No figures for this choice yet',
  noneYetMore:
    'They are shown when at least five have answered in an area. Choose another term, another occasion or who has answered.',
  print: 'Print',
  how: 'How this is counted',
  howPoints: [
    'Each person answers once, with a code that leads to no person and no plan. Only sums are kept.',
    'An area is shown when at least five have answered. Counts are rounded to the nearest five, and the shares are of the rounded counts. So they do not always add up to 100%.',
    'The figures move once a day at most, and only when at least five more have answered. So a new answer is not seen at once.',
    'The county is the sum of the areas that are shown. So a protected area cannot be worked out by subtracting the others.',
    'Whoever skipped a question counts as “don’t know”.',
  ],
  unreachable: 'The figures cannot be fetched just now',
};

/** What SIP-kollen’s pages say. */
export const en: typeof sv = { answering, offer, figures };
