import { RecordPart } from '@samsyn/disclosure/record-part';
import type { ChildCase, GoalCase, PlanCase } from '../case.js';
import type { Guardian, Person } from '../people.js';
import type { Farsta } from './farsta.js';
import { type OrdinaryPlan, ordinaryPlan } from './ordinary-plan.js';

const LOGINS = ['socialtjanst.farsta', 'chef.farsta', 'samordnare.farsta', 'elevhalsa.farsta', 'bup.farsta'];

interface Child extends Omit<OrdinaryPlan, 'guardians' | 'goals' | 'place'> {
  readonly person: Omit<Person, 'birthDay' | 'familyName'>;
  /** Days since birth. */
  readonly born: number;
  readonly family: string;
  readonly guardians: readonly [name: string, relation: Guardian['relation']][];
  readonly goals: (farsta: Farsta) => readonly GoalCase[];
  /** Which of Farsta's municipal schools. */
  readonly school: 1 | 2 | 3;
  readonly isProtected?: boolean;
  /** Last day of the municipality's consent; 140 days from today when not said. */
  readonly municipalConsentUntil?: number;
  /** How many guardians have signed the region's consent; all when not said. */
  readonly signedForRegion?: number;
  readonly earlierPlan?: (farsta: Farsta, plan: PlanCase) => PlanCase;
}

/** All goals have somebody, the follow-up is booked, everybody answered; and there is an earlier plan that ended well. */
export const noah: Child = {
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
    parties: [],
    meetings: [],
    followUps: [],
    careAnswer: null,
  }),
};

/** The region has asked for consent but lacks a signature, so it has disclosed nothing: its lane says so. */
export const amina: Child = {
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

/** Protected identity: outside the child's own social services nobody sees where she lives or goes to school. */
export const liv: Child = {
  person: { gender: 'GIRL', age: 13, givenName: 'Demo-Liv' },
  born: 4900,
  school: 3,
  family: 'Påhittberg',
  guardians: [['Emma', 'MOTHER']],
  started: -38,
  followUp: 31,
  isProtected: true,
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

/** The municipality's consent ran out last week: BUP and student health no longer see the plan. */
export const elias: Child = {
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

/** The follow-up has passed, and BUP has not answered the invitation. */
export const saga: Child = {
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

/** Makes the case of one of them. */
export function showcaseChild(farsta: Farsta, child: Child): ChildCase {
  const birthDay = farsta.day(-child.born);
  const schooling = farsta.schooling(birthDay, 'farsta', child.school);
  const guardians = child.guardians.map(([name, relation]) =>
    farsta.guardian(`Demo-${name} ${child.family}`, relation),
  );
  const place = child.isProtected ? null : 'Socialtjänstens lokaler i Farsta';
  const plan = ordinaryPlan(farsta, { ...child, guardians, goals: child.goals(farsta), place });
  const from = farsta.day(child.started - 12);
  const { socialServices, studentHealth, childPsychiatry, coordination } = farsta;
  const consent = { guardians, from, until: farsta.day(child.municipalConsentUntil ?? 140) };
  const signing = guardians.slice(0, child.signedForRegion);
  return {
    person: { ...child.person, birthDay, familyName: child.family },
    identityNumber: farsta.identityNumber(birthDay, child.person.gender),
    isProtected: child.isProtected ?? false,
    home: farsta.home,
    schooling,
    guardians,
    absence: farsta.absence([12, 18, 15]),
    plans: child.earlierPlan ? [plan, child.earlierPlan(farsta, plan)] : [plan],
    careContacts: [{ unit: childPsychiatry, from: farsta.day(child.started - 60), until: null }],
    kommun: farsta.kommun(
      schooling,
      [
        farsta.consent({
          ...consent,
          purpose: 'Samordnad individuell plan: dela mål, insatser och uppföljning',
          keeper: socialServices,
          parts: [RecordPart.IDENTITY, RecordPart.PLAN],
          to: [studentHealth, childPsychiatry],
        }),
        farsta.consent({
          ...consent,
          purpose: 'Att skolan berättar om skolgång och närvaro',
          keeper: studentHealth,
          parts: [RecordPart.SCHOOLING],
          to: [socialServices, coordination],
        }),
      ],
      LOGINS,
      from,
    ),
    region: farsta.region(
      childPsychiatry,
      [
        farsta.consent({
          ...consent,
          until: farsta.day(140),
          purpose: 'Samordnad individuell plan: dela vårdens insatser och svar',
          keeper: childPsychiatry,
          parts: [RecordPart.PLAN, RecordPart.HEALTH_CARE],
          to: [socialServices, studentHealth, coordination],
          signatures: signing.map(({ id }) => ({ guardianId: id, on: from })),
        }),
      ],
      LOGINS,
      from,
    ),
  };
}
