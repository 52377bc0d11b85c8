import type { OrdinaryChild } from './ordinary-child.js';

/** The follow-up has passed, and BUP has not answered the invitation. They meet today. */
export const saga: OrdinaryChild = {
  person: { gender: 'GIRL', age: 10, givenName: 'Demo-Saga' },
  born: 3850,
  school: 1,
  family: 'Attrappvik',
  guardians: [
    ['Åsa', 'MOTHER'],
    ['Henrik', 'FATHER'],
  ],
  started: -97,
  followUp: -16,
  meetsToday: true,
  bup: 'WAITING',
  texts: {
    reasons: ['MENTAL_ILL_HEALTH'],
    question: 'Vilket stöd kan ges i väntan på behandling?',
    childsWords: 'Ni säger att ni ska ringa men det är alltid jag som väntar.',
    strengths: 'Simmar och läser. Tröstar andra.',
    guardiansView: 'Vi har väntat länge på besked. Vi vet inte vem vi ska ringa.',
  },
  goals: (farsta) => [
    farsta.goal({
      lifeArea: 'HEALTH',
      wording: 'Oroa mig mindre',
      measure: 'Egen skattning av oron högst 4 av 10',
      current: '7 av 10',
      since: farsta.day(-97),
      interventions: [
        farsta.intervention(farsta.schooling(farsta.day(-3850), 'farsta', 1).unit, {
          title: 'Samtal med skolkurator, varje vecka',
          form: 'SCHOOL_SUPPORT',
          status: 'ONGOING',
          from: farsta.day(-90),
          until: farsta.day(45),
          progress: '9 samtal',
        }),
      ],
    }),
  ],
};
