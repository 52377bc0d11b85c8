import type { OrdinaryChild } from './ordinary-child.js';

/** The coordinator who held his plan together has left, and what BUP said no to nobody has taken on instead. */
export const sixten: OrdinaryChild = {
  person: { gender: 'BOY', age: 10, givenName: 'Demo-Sixten' },
  born: 3730,
  school: 2,
  family: 'Låtsasdal',
  guardians: [
    ['Hanna', 'MOTHER'],
    ['Pär', 'FATHER'],
  ],
  started: -128,
  followUp: 21,
  coordinatorLeft: -20,
  logins: ['socialtjanst.farsta', 'chef.farsta', 'elevhalsa.farsta', 'bup.farsta'],
  texts: {
    reasons: ['NEUROPSYCHIATRIC', 'PROBLEMATIC_SCHOOLING'],
    question: 'Hur blir rasterna trygga, och vem övar det som är svårt?',
    childsWords: 'Jag blir arg innan jag hinner tänka. Jag vill att någon lär mig göra något annat.',
    strengths: 'Bygger kojor och minns allt om djur. Säger förlåt när det har gått fel.',
    guardiansView: 'Skolan gör vad den kan. Vi vet inte vem vi ska vända oss till sedan samordnaren slutade.',
  },
  goals: (farsta) => [
    farsta.goal({
      lifeArea: 'FEELINGS_AND_BEHAVIOUR',
      wording: 'Klara rasten utan bråk',
      measure: 'Fyra raster av fem',
      current: 'två av fem',
      since: farsta.day(-128),
      interventions: [
        farsta.intervention(farsta.schooling(farsta.day(-3730), 'farsta', 2).unit, {
          title: 'Vuxen nära på rasterna',
          form: 'SCHOOL_SUPPORT',
          status: 'ONGOING',
          from: farsta.day(-110),
          until: farsta.day(70),
          progress: 'varje dag',
        }),
        farsta.intervention(farsta.childPsychiatry, {
          title: 'Träning i att hantera ilska, grupp',
          status: 'DECLINED',
          declineReason: 'Gruppen tar emot från tolv år.',
          declinedOn: farsta.day(-34),
        }),
      ],
    }),
  ],
};
