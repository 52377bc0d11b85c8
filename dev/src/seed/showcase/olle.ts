import type { OrdinaryChild } from './ordinary-child.js';

/** His social worker has changed jobs: somebody new has not yet been given to work with him, and so cannot read of him. */
export const olle: OrdinaryChild = {
  person: { gender: 'BOY', age: 9, givenName: 'Demo-Olle' },
  born: 3420,
  school: 1,
  family: 'Provsson',
  guardians: [
    ['Ylva', 'MOTHER'],
    ['Rashid', 'FATHER'],
  ],
  started: -140,
  followUp: 26,
  logins: ['chef.farsta', 'samordnare.farsta', 'elevhalsa.farsta', 'bup.farsta'],
  texts: {
    reasons: ['FAILING_SUPPORT_AT_HOME'],
    question: 'Vem håller kontakten med familjen nu?',
    childsWords: 'Jag vill inte ha en ny igen.',
    strengths: 'Spelar fotboll. Lagar gärna mat.',
    guardiansView: 'Vi vill veta vem vi ska ringa.',
  },
  goals: (farsta) => [
    farsta.goal({
      lifeArea: 'FAMILY_AND_HOME',
      wording: 'Lugna kvällar hemma',
      measure: 'Fyra lugna kvällar av fem',
      current: 'tre',
      since: farsta.day(-140),
      interventions: [
        farsta.intervention(farsta.socialServices, {
          title: 'Familjestöd, en gång i veckan',
          form: 'SERVICE',
          status: 'ONGOING',
          from: farsta.day(-120),
          until: farsta.day(60),
          progress: '14 besök',
        }),
      ],
    }),
  ],
};
