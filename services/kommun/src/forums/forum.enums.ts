import { registerEnumType } from 'type-graphql';

/** What sort of collaboration a forum is. */
export enum ForumForm {
  STANDING = 'STANDING',
  PROJECT = 'PROJECT',
  OPERATION = 'OPERATION',
}
registerEnumType(ForumForm, {
  name: 'ForumForm',
  description: 'What sort of collaboration a forum is: projects are followed up otherwise than what goes on.',
  valuesConfig: {
    STANDING: { description: 'Fast forum: meets until somebody ends it.' },
    PROJECT: { description: 'Projekt: for a time.' },
    OPERATION: { description: 'Gemensam verksamhet: something that several run together.' },
  },
});

/** What a forum is about. */
export enum ForumTheme {
  SPECIAL_SUPPORT = 'SPECIAL_SUPPORT',
  COORDINATED_PLANS = 'COORDINATED_PLANS',
  EARLY_YEARS = 'EARLY_YEARS',
  SCHOOLING = 'SCHOOLING',
  MENTAL_HEALTH = 'MENTAL_HEALTH',
  SUBSTANCE_USE = 'SUBSTANCE_USE',
  VIOLENCE = 'VIOLENCE',
  CRIME_PREVENTION = 'CRIME_PREVENTION',
  SAFETY = 'SAFETY',
}
registerEnumType(ForumTheme, {
  name: 'ForumTheme',
  description: 'What a forum is about (tema): by it forums are found that concern the same children.',
  valuesConfig: {
    SPECIAL_SUPPORT: { description: 'Barn i behov av särskilt stöd.' },
    COORDINATED_PLANS: { description: 'SIP, samordnade insatser.' },
    EARLY_YEARS: { description: 'Förskolebarn och deras föräldrar.' },
    SCHOOLING: { description: 'Skolgång.' },
    MENTAL_HEALTH: { description: 'Psykisk hälsa.' },
    SUBSTANCE_USE: { description: 'Alkohol och narkotika.' },
    VIOLENCE: { description: 'Våld.' },
    CRIME_PREVENTION: { description: 'Brottsförebyggande.' },
    SAFETY: { description: 'Trygghet i området.' },
  },
});

/** Whose a member of a forum is. */
export enum ForumActor {
  MUNICIPALITY = 'MUNICIPALITY',
  REGION = 'REGION',
  POLICE = 'POLICE',
  ASSOCIATION = 'ASSOCIATION',
  OTHER = 'OTHER',
}
registerEnumType(ForumActor, {
  name: 'ForumActor',
  description:
    'Whose a member of a forum is. All but the municipality are external actors (icke-kommunala aktörer).',
  valuesConfig: {
    MUNICIPALITY: { description: 'Kommunen, och det som den driver.' },
    REGION: { description: 'Region Stockholm, och de som utför vård för den.' },
    POLICE: { description: 'Polisen.' },
    ASSOCIATION: { description: 'Det lokala föreningslivet.' },
    OTHER: { description: 'Andra: räddningstjänst, församling, företag.' },
  },
});

/** How sure the rhythm is. */
export enum ForumRhythmRule {
  AT_LEAST = 'AT_LEAST',
  ABOUT = 'ABOUT',
}
registerEnumType(ForumRhythmRule, {
  name: 'ForumRhythmRule',
  description: 'Whether a rhythm is a promise or what is told.',
  valuesConfig: {
    AT_LEAST: { description: 'Minst: a promise that can be broken.' },
    ABOUT: { description: 'Ungefär: a rhythm that is told.' },
  },
});

/** The time a rhythm is counted in. */
export enum ForumRhythmPer {
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  TERM = 'TERM',
  YEAR = 'YEAR',
}
registerEnumType(ForumRhythmPer, {
  name: 'ForumRhythmPer',
  description: 'The time a rhythm is counted in.',
  valuesConfig: {
    WEEK: { description: 'Vecka.' },
    MONTH: { description: 'Månad.' },
    TERM: { description: 'Termin.' },
    YEAR: { description: 'År.' },
  },
});

/** Whether a forum rests on an agreement. */
export enum ForumAgreementStanding {
  WRITTEN = 'WRITTEN',
  NONE = 'NONE',
  NOT_SHOWN = 'NOT_SHOWN',
}
registerEnumType(ForumAgreementStanding, {
  name: 'ForumAgreementStanding',
  description: 'Whether a forum rests on an agreement (avtal, överenskommelse).',
  valuesConfig: {
    WRITTEN: { description: 'Skriftlig överenskommelse, avtal eller plan.' },
    NONE: { description: 'Utan överenskommelse: somebody has said that there is none.' },
    NOT_SHOWN: { description: 'Framgår inte: nobody has said.' },
  },
});

/** How a forum’s work is followed up. */
export enum ForumFollowUpStanding {
  DOCUMENTED = 'DOCUMENTED',
  ORAL = 'ORAL',
  NONE = 'NONE',
  NOT_SHOWN = 'NOT_SHOWN',
}
registerEnumType(ForumFollowUpStanding, {
  name: 'ForumFollowUpStanding',
  description: 'How a forum’s work is followed up (uppföljning).',
  valuesConfig: {
    DOCUMENTED: { description: 'Dokumenterad: it can be read what came of it.' },
    ORAL: { description: 'Muntlig: talked about, and not written down.' },
    NONE: { description: 'Sker inte: somebody has said that there is none.' },
    NOT_SHOWN: { description: 'Framgår inte: nobody has said.' },
  },
});

/** What a follow-up was. */
export enum ForumFollowUpKind {
  EVALUATION = 'EVALUATION',
  SURVEY = 'SURVEY',
  REVIEW = 'REVIEW',
  REPORT = 'REPORT',
}
registerEnumType(ForumFollowUpKind, {
  name: 'ForumFollowUpKind',
  description: 'What a follow-up was.',
  valuesConfig: {
    EVALUATION: { description: 'Utvärdering av vad samarbetet har lett till.' },
    SURVEY: { description: 'Enkät till dem som deltar.' },
    REVIEW: { description: 'Granskning enligt en plan.' },
    REPORT: { description: 'Rapport eller avstämning.' },
  },
});

/** Whether a forum takes up single children, and on what ground. */
export enum ForumIndividualCases {
  NO = 'NO',
  WITH_CONSENT = 'WITH_CONSENT',
  WITH_CONSENT_OR_BY_LAW = 'WITH_CONSENT_OR_BY_LAW',
  GROUND_NOT_SHOWN = 'GROUND_NOT_SHOWN',
  NOT_SHOWN = 'NOT_SHOWN',
}
registerEnumType(ForumIndividualCases, {
  name: 'ForumIndividualCases',
  description: 'Whether a forum takes up single children (individärenden), and on what ground.',
  valuesConfig: {
    NO: { description: 'Nej: general questions alone.' },
    WITH_CONSENT: { description: 'Ja, med samtycke.' },
    WITH_CONSENT_OR_BY_LAW: {
      description:
        'Ja, med samtycke eller när lag bryter sekretessen, till exempel vid stark brottsmisstanke.',
    },
    GROUND_NOT_SHOWN: { description: 'Ja; grunden framgår inte.' },
    NOT_SHOWN: { description: 'Framgår inte.' },
  },
});
