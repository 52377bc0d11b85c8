import type { OrdinaryChild } from './ordinary-child.js';

/** The consent has run out, and its renewal waits for the second guardian: BUP and student health see nothing meanwhile. */
export const tindra: OrdinaryChild = {
  person: { gender: 'GIRL', age: 12, givenName: 'Demo-Tindra' },
  born: 4480,
  school: 2,
  family: 'Exempelgren',
  guardians: [
    ['Maria', 'MOTHER'],
    ['Anton', 'FATHER'],
  ],
  started: -170,
  followUp: 20,
  municipalConsentUntil: -10,
  renewal: { from: -9, signed: 1 },
  texts: {
    reasons: ['DISABILITY', 'PROBLEMATIC_SCHOOLING'],
    question: 'Hur får hon samma stöd i skolan, hemma och på fritiden?',
    childsWords: 'Jag vill att de vuxna pratar ihop sig innan de pratar med mig.',
    strengths: 'Rider och tecknar. Frågar när hon inte förstår.',
    guardiansView: 'Vi bor på två ställen och vill båda få samma besked.',
  },
  goals: (farsta) => [
    farsta.goal({
      lifeArea: 'LEARNING',
      wording: 'Klara grupparbeten',
      measure: 'Är med hela passet tre gånger av fyra',
      current: 'två av fyra',
      since: farsta.day(-170),
      interventions: [
        farsta.intervention(farsta.schooling(farsta.day(-4480), 'farsta', 2).unit, {
          title: 'Egen plats och tydligt schema',
          form: 'SCHOOL_SUPPORT',
          status: 'ONGOING',
          from: farsta.day(-160),
          until: farsta.day(40),
        }),
        farsta.intervention(farsta.childPsychiatry, {
          title: 'Råd till skola och hem, 6 träffar',
          status: 'ONGOING',
          from: farsta.day(-60),
          until: farsta.day(50),
          progress: '2 av 6',
        }),
      ],
    }),
  ],
};
