import type { OrdinaryChild } from './ordinary-child.js';

/**
 * Protected identity: outside the child's own social services nobody sees where she lives or goes to school. The consent to
 * share her plan ends in three weeks.
 */
export const liv: OrdinaryChild = {
  person: { gender: 'GIRL', age: 13, givenName: 'Demo-Liv' },
  born: 4900,
  school: 3,
  family: 'Påhittberg',
  guardians: [['Emma', 'MOTHER']],
  started: -38,
  followUp: 31,
  isProtected: true,
  municipalConsentUntil: 20,
  texts: {
    reasons: ['TEMPORARY_CRISIS', 'FAILING_SUPPORT_AT_HOME'],
    question: 'Hur blir det trygghet och skola utan att någon vet var hon är?',
    childsWords: 'Jag vill kunna gå till skolan utan att titta bakom mig.',
    strengths: 'Är modig. Tar hand om sin katt.',
    guardiansView: 'Jag vill att så få som möjligt vet, och att de som vet pratar med varandra.',
  },
  goals: (farsta) => [
    farsta.goal({
      lifeArea: 'SAFETY',
      wording: 'Känna mig trygg',
      measure: 'Egen skattning minst 7 av 10',
      current: '4 av 10',
      since: farsta.day(-38),
      interventions: [
        farsta.intervention(farsta.socialServices, {
          title: 'Trygghetsplan med täta besök',
          form: 'NEEDS_ASSESSED',
          status: 'ONGOING',
          from: farsta.day(-36),
          until: farsta.day(80),
          progress: '6 besök',
        }),
        farsta.intervention(farsta.childPsychiatry, {
          title: 'Traumafokuserad KBT, 12 samtal',
          status: 'ACCEPTED',
          from: farsta.day(12),
          until: farsta.day(110),
        }),
      ],
    }),
  ],
};
