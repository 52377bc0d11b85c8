import type { OrdinaryChild } from './ordinary-child.js';

/** The municipality's consent ran out last week: BUP and student health no longer see the plan. */
export const elias: OrdinaryChild = {
  person: { gender: 'BOY', age: 16, givenName: 'Demo-Elias' },
  born: 6050,
  school: 3,
  family: 'Låtsasdal',
  guardians: [
    ['Josefin', 'MOTHER'],
    ['Karim', 'FATHER'],
  ],
  started: -190,
  followUp: 12,
  municipalConsentUntil: -7,
  texts: {
    reasons: ['NEUROPSYCHIATRIC', 'COMORBIDITY', 'MENTAL_ILL_HEALTH'],
    question: 'Vem håller ihop steget till gymnasiet?',
    childsWords: 'Jag vill ha hjälp men inte bli ett projekt.',
    strengths: 'Bygger datorer. Har två nära vänner. Vet själv vad som hjälper.',
    guardiansView: 'Vi har berättat samma sak många gånger. Vi vill att det skrivs ned vem som gör vad.',
  },
  goals: (farsta) => [
    farsta.goal({
      lifeArea: 'SELF_CARE',
      wording: 'Ta mer eget ansvar',
      measure: 'Åker själv till skolan fyra dagar i veckan',
      current: 'två dagar',
      since: farsta.day(-190),
      interventions: [
        farsta.intervention(farsta.socialServices, {
          title: 'Kontaktperson som övar resvägen',
          form: 'NEEDS_ASSESSED',
          status: 'ONGOING',
          from: farsta.day(-120),
          until: farsta.day(60),
          progress: '9 resor',
        }),
      ],
    }),
  ],
};
