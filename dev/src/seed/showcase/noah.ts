import type { OrdinaryChild } from './ordinary-child.js';

/** All goals have somebody, the follow-up is booked, everybody answered; and there is an earlier plan that ended well. */
export const noah: OrdinaryChild = {
  person: { gender: 'BOY', age: 8, givenName: 'Demo-Noah' },
  born: 3100,
  school: 2,
  family: 'Provsson',
  guardians: [
    ['Malin', 'MOTHER'],
    ['Tobias', 'FATHER'],
  ],
  started: -120,
  followUp: 24,
  texts: {
    reasons: ['NEUROPSYCHIATRIC'],
    question: 'Hur blir stödet detsamma på fritids som i klassen?',
    childsWords: 'Det är bra när någon väntar på mig vid grinden.',
    strengths: 'Kan allt om tåg. Är snäll mot de små. Lär sig fort när någon visar.',
    guardiansView: 'Vi tycker att det fungerar. Vi vill att det får fortsätta så.',
  },
  goals: (farsta) => [
    farsta.goal({
      lifeArea: 'FRIENDS_AND_LEISURE',
      wording: 'Ha någon att vara med på fritids',
      measure: 'Med i en lek fyra dagar av fem',
      current: 'tre dagar',
      status: 'PARTLY_REACHED',
      since: farsta.day(-120),
      interventions: [
        farsta.intervention(farsta.schooling(farsta.day(-3100), 'farsta', 2).unit, {
          title: 'Styrda rastaktiviteter',
          form: 'SCHOOL_SUPPORT',
          status: 'ONGOING',
          from: farsta.day(-100),
          until: farsta.day(60),
          progress: 'varje dag',
        }),
        farsta.intervention(farsta.childPsychiatry, {
          title: 'Färdighetsträning i grupp, 8 gånger',
          status: 'ONGOING',
          from: farsta.day(-50),
          until: farsta.day(40),
          progress: '5 av 8',
        }),
      ],
    }),
    farsta.goal({
      lifeArea: 'SELF_CARE',
      wording: 'Klara morgonen själv',
      measure: 'Klar i tid fyra morgnar av fem',
      current: 'tre morgnar',
      since: farsta.day(-120),
      interventions: [
        farsta.intervention(farsta.socialServices, {
          title: 'Avlösare på morgonen, två dagar i veckan',
          form: 'NEEDS_ASSESSED',
          status: 'ONGOING',
          from: farsta.day(-90),
          until: farsta.day(90),
          progress: 'igång',
        }),
      ],
    }),
  ],
  earlierPlan: (farsta, plan) => ({
    ...plan,
    id: farsta.random.uuid(),
    status: 'CLOSED',
    question: 'Hur blir starten i förskoleklass lugn?',
    childsWords: null,
    needAssessedOn: farsta.day(-760),
    startedOn: farsta.day(-740),
    endedOn: farsta.day(-300),
    endReason: 'Målen är nådda.',
    goals: [
      farsta.goal({
        lifeArea: 'LEARNING',
        wording: 'Klara samlingen',
        measure: 'Är med i leken en kvart varje dag',
        current: 'en kvart',
        status: 'REACHED',
        since: farsta.day(-740),
        interventions: [],
      }),
    ],
    parties: [
      ...plan.parties
        .filter(({ kind }) => kind === 'FAMILY')
        .map((party) => ({ ...party, id: farsta.random.uuid(), invitedOn: farsta.day(-752) })),
      farsta.party(farsta.socialServices, farsta.day(-752), { coordinates: true }),
      farsta.party(farsta.coordination, farsta.day(-752)),
      farsta.party(farsta.childPsychiatry, farsta.day(-752)),
    ],
    meetings: [],
    followUps: [],
    careAnswer: {
      unit: farsta.childPsychiatry,
      answer: 'ACCEPTED',
      answeredOn: farsta.day(-748),
      comment: 'Vi deltar enligt planen.',
    },
  }),
};
