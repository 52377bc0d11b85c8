import { RecordPart } from '@samsyn/disclosure/record-part';
import { getUnit } from '@samsyn/reference/units';
import type { ChildCase, PartyCase, PlanCase } from '../case.js';
import type { Day } from '../days.js';
import type { Guardian } from '../people.js';
import type { Schooling } from '../schooling.js';
import { goalsOfEbba } from './ebba-goals.js';
import type { Farsta, PlannedVisit } from './farsta.js';

const LOGINS = [
  'socialtjanst.farsta',
  'samordnare.farsta',
  'elevhalsa.farsta',
  'bup.farsta',
  'habilitering.farsta',
];

/** Who has looked at Ebba's plan, newest first. */
export const visitsToEbba: readonly PlannedVisit[] = [
  { login: 'bup.farsta', daysAgo: 1, hour: 14, minute: 2 },
  { login: 'elevhalsa.farsta', daysAgo: 3, hour: 9, minute: 41 },
  { login: 'socialtjanst.farsta', daysAgo: 4, hour: 15, minute: 20 },
  { login: 'samordnare.farsta', daysAgo: 9, hour: 8, minute: 15 },
  { login: 'habilitering.farsta', daysAgo: 12, hour: 10, minute: 33 },
  { login: 'socialtjanst.farsta', daysAgo: 19, hour: 13, minute: 5 },
  { login: 'bup.farsta', daysAgo: 24, hour: 16, minute: 48 },
];

/**
 * Ebba, eleven, of the tour: registered in Farsta, at an independent school in Skarpnäck, with a plan that five units in
 * four organisations share and two things that nobody has taken on.
 */
export function ebba(farsta: Farsta): ChildCase {
  const birthDay = farsta.day(-4260);
  const schooling = farsta.schooling(birthDay, 'skarpnack', 'fri');
  const guardians = [
    farsta.guardian('Demo-Karin Testlund', 'MOTHER'),
    farsta.guardian('Demo-Johan Testlund', 'FATHER'),
  ];
  const started = farsta.workday(-255);
  return {
    person: { gender: 'GIRL', birthDay, age: 11, givenName: 'Demo-Ebba', familyName: 'Testlund' },
    identityNumber: farsta.identityNumber(birthDay, 'GIRL'),
    isProtected: false,
    home: farsta.home,
    schooling,
    guardians,
    absence: farsta.absence([38, 57, 44]),
    plans: [plan(farsta, schooling, guardians, started)],
    careContacts: [
      { unit: farsta.childPsychiatry, from: farsta.day(-310), until: null },
      { unit: farsta.habilitation, from: farsta.day(-190), until: null },
    ],
    kommun: farsta.kommun(
      schooling,
      municipalConsents(farsta, schooling, guardians, started),
      LOGINS,
      started,
    ),
    region: farsta.region(
      farsta.childPsychiatry,
      [
        farsta.consent({
          purpose: 'Samordnad individuell plan: dela vårdens insatser och svar',
          keeper: farsta.childPsychiatry,
          guardians,
          parts: [RecordPart.PLAN],
          to: [farsta.socialServices, farsta.coordination, farsta.studentHealth],
          from: started,
          until: farsta.day(70),
          childsView: 'Vill att alla läser samma sak så att hon slipper berätta igen.',
        }),
      ],
      LOGINS,
      started,
    ),
  };
}

function municipalConsents(farsta: Farsta, schooling: Schooling, guardians: readonly Guardian[], from: Day) {
  const { studentHealth, coordination, socialServices, childPsychiatry, habilitation } = farsta;
  return [
    farsta.consent({
      purpose: 'Samordnad individuell plan: dela mål, insatser och uppföljning',
      keeper: socialServices,
      guardians,
      parts: [RecordPart.IDENTITY, RecordPart.PLAN],
      to: [studentHealth, childPsychiatry, habilitation],
      from,
      until: farsta.day(70),
      childsView: 'Tycker att det är bra, men vill veta vilka som läser.',
    }),
    farsta.consent({
      purpose: 'Att skolan berättar om skolgång och närvaro',
      keeper: schooling.unit,
      guardians,
      parts: [RecordPart.SCHOOLING],
      to: [socialServices, coordination, studentHealth, childPsychiatry],
      from,
      until: farsta.day(70),
    }),
  ];
}

function plan(farsta: Farsta, schooling: Schooling, guardians: readonly Guardian[], started: Day): PlanCase {
  const { socialServices, studentHealth, coordination, childPsychiatry, habilitation } = farsta;
  const called = started - 14;
  const [mother, father] = farsta.family(guardians, called) as [PartyCase, PartyCase];
  const social = farsta.party(socialServices, called, { coordinates: true });
  const sip = farsta.party(coordination, called);
  const health = farsta.party(studentHealth, called);
  const bup = farsta.party(childPsychiatry, called);
  const hab = farsta.party(habilitation, called);
  const goals = goalsOfEbba(farsta, schooling, started);
  const everybody = [mother, father, social, sip, health, bup, hab];
  const held = [mother, social, sip, health].map((party) => [party, 'PRESENT'] as const);
  return {
    id: farsta.random.uuid(),
    status: 'ACTIVE',
    reasons: ['PROBLEMATIC_SCHOOLING', 'NEUROPSYCHIATRIC'],
    question: 'Hur ska orken räcka till skolan igen, och vem tar sömnen?',
    childsWords: {
      text: 'Jag vill orka gå till skolan på måndagar, och att ni inte frågar samma sak igen.',
      on: farsta.day(-19),
    },
    strengths:
      'Ritar och berättar. Är trygg med sin mentor och med morfars hund. Vet själv när hon behöver gå undan.',
    guardiansView:
      'Vi ser att det vänder när skolan börjar lugnt. Nätterna är det svåraste, och där har ingen sagt ja. Vi vill att någon håller i det.',
    needAssessedOn: called - 9,
    startedOn: started,
    endedOn: null,
    endReason: null,
    initiatedBy: 'SOCIAL_SERVICES',
    coordinatingUnit: socialServices,
    version: 7,
    keepsHistory: true,
    goals,
    parties: everybody,
    meetings: [
      farsta.meeting('SIP_MEETING', 'HELD', [started, 14, 0], 'Skolan, rum på elevhälsan', [
        ...held,
        [father, 'PRESENT'],
        [bup, 'PRESENT'],
        [hab, 'PRESENT'],
      ]),
      farsta.meeting('FOLLOW_UP_MEETING', 'HELD', [farsta.workday(-72), 14, 0], 'Skolan, rum på elevhälsan', [
        ...held,
        [father, 'ABSENT'],
        [bup, 'ABSENT'],
        [hab, 'PARTLY'],
      ]),
      farsta.meeting('FOLLOW_UP_MEETING', 'HELD', [farsta.workday(-31), 15, 30], 'Digitalt möte', [
        ...held,
        [father, 'PRESENT'],
        [bup, 'ABSENT'],
        [hab, 'ABSENT'],
      ]),
      farsta.meeting(
        'FOLLOW_UP_MEETING',
        'PLANNED',
        [farsta.workday(9), 14, 0],
        'Socialtjänstens lokaler i Farsta',
        everybody.map((party) => [party, 'INVITED'] as const),
      ),
    ],
    followUps: [
      {
        dueOn: farsta.workday(-72),
        doneOn: farsta.workday(-72),
        responsible: 'SOCIAL_SERVICES',
        outcome: 'Skolsocialt team börjar. BUP återkommer om tid för behandling.',
      },
      {
        dueOn: farsta.workday(-31),
        doneOn: farsta.workday(-31),
        responsible: 'SOCIAL_SERVICES',
        outcome: 'Närvaron har ökat från 41 till 62 procent. Sömnen har ingen tagit på sig.',
      },
      { dueOn: farsta.workday(9), doneOn: null, responsible: 'SOCIAL_SERVICES', outcome: null },
    ],
    referrals: [
      {
        from: childPsychiatry,
        purpose: 'Bedömning hos habiliteringen',
        sentOn: farsta.day(-58),
        goalId: null,
        answers: [
          {
            unit: habilitation,
            outcome: 'DECLINED',
            reason: 'Diagnos inom målgruppen saknas.',
            answeredOn: farsta.day(-25),
          },
          {
            unit: getUnit('hab-innerstaden'),
            outcome: 'DECLINED',
            reason: 'Farsta hör inte till vårt område.',
            answeredOn: farsta.day(-18),
          },
        ],
      },
    ],
    careAnswer: {
      unit: childPsychiatry,
      answer: 'ACCEPTED',
      answeredOn: called + 3,
      comment: 'Vi tar skolångesten. Sömnen bedömer vi som primärvårdens uppdrag.',
    },
  };
}
