import type { OrdinaryChild } from './ordinary-child.js';

/** The region has asked for consent but lacks a signature, so it has disclosed nothing: its lane says so. */
export const amina: OrdinaryChild = {
  person: { gender: 'GIRL', age: 14, givenName: 'Demo-Amina' },
  born: 5300,
  school: 3,
  family: 'Exempelgren',
  guardians: [
    ['Leyla', 'MOTHER'],
    ['Samir', 'FATHER'],
  ],
  started: -64,
  followUp: 17,
  signedForRegion: 1,
  texts: {
    reasons: ['MENTAL_ILL_HEALTH', 'PROBLEMATIC_SCHOOLING'],
    question: 'Vem tar vilket ansvar när måendet blir sämre?',
    childsWords: 'Jag vill bestämma vem som får veta. Jag orkar inte fler som är nya.',
    strengths: 'Skriver och sjunger. Säger ifrån när något är orättvist.',
    guardiansView: 'Vi är ibland oense om vad som är bäst. Vi önskar täta och korta möten.',
  },
  goals: (farsta) => [
    farsta.goal({
      lifeArea: 'FEELINGS_AND_BEHAVIOUR',
      wording: 'Ha en plan när allt blir för mycket',
      measure: 'Använder planen tre gånger av fyra',
      since: farsta.day(-64),
      interventions: [
        farsta.intervention(farsta.childPsychiatry, {
          title: 'Krisplan och samtal, 8 gånger',
          status: 'ONGOING',
          from: farsta.day(-30),
          until: farsta.day(50),
          progress: '3 av 8',
        }),
      ],
    }),
    farsta.goal({
      lifeArea: 'LEARNING',
      wording: 'Orka hela skolveckan',
      measure: 'Fyra hela skoldagar i veckan',
      current: 'två dagar',
      since: farsta.day(-64),
      interventions: [
        farsta.intervention(farsta.socialServices, {
          title: 'Skolsocialt team, en träff i veckan',
          form: 'SERVICE',
          status: 'ONGOING',
          from: farsta.day(-40),
          until: farsta.day(75),
          progress: '5 träffar',
        }),
      ],
    }),
  ],
};
