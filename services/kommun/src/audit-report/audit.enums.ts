import { registerEnumType } from 'type-graphql';

/** The audit's questions, in its order. */
export enum AuditQuestionKey {
  PURPOSEFUL = 'PURPOSEFUL',
  OWN_FOLLOW_UP = 'OWN_FOLLOW_UP',
  BUS_COMMITMENTS = 'BUS_COMMITMENTS',
  BUS_FOLLOW_UP = 'BUS_FOLLOW_UP',
  EXTERNAL = 'EXTERNAL',
  EXTERNAL_AGREEMENTS = 'EXTERNAL_AGREEMENTS',
  EXTERNAL_FOLLOW_UP = 'EXTERNAL_FOLLOW_UP',
}
registerEnumType(AuditQuestionKey, {
  name: 'AuditQuestionKey',
  description: 'The questions that the auditors of Tyresö put in 2023, in their order (revisionsfrågor).',
  valuesConfig: {
    PURPOSEFUL: { description: 'Ändamålsenligt samverkansarbete.' },
    OWN_FOLLOW_UP: { description: 'Uppföljning av samverkan mellan förvaltningarna.' },
    BUS_COMMITMENTS: { description: 'Åtagandena i BUS-överenskommelsen.' },
    BUS_FOLLOW_UP: { description: 'Uppföljning av BUS-samverkan.' },
    EXTERNAL: { description: 'Samverkan med icke-kommunala aktörer.' },
    EXTERNAL_AGREEMENTS: { description: 'Överenskommelser eller avtal med dem.' },
    EXTERNAL_FOLLOW_UP: { description: 'Uppföljning av samverkan med dem.' },
  },
});

/** As the auditors answer. */
export enum AuditAnswer {
  YES = 'YES',
  PARTLY = 'PARTLY',
  NO = 'NO',
}
registerEnumType(AuditAnswer, {
  name: 'AuditAnswer',
  description: 'An answer as auditors give it.',
  valuesConfig: {
    YES: { description: 'Ja.' },
    PARTLY: { description: 'Delvis.' },
    NO: { description: 'Nej.' },
  },
});

/** What a fact says of a question. */
export enum AuditWeight {
  FOR = 'FOR',
  AGAINST = 'AGAINST',
  NEITHER = 'NEITHER',
}
registerEnumType(AuditWeight, {
  name: 'AuditWeight',
  description: 'What a fact says of a question.',
  valuesConfig: {
    FOR: { description: 'Talar för.' },
    AGAINST: { description: 'Talar emot.' },
    NEITHER: { description: 'Redovisas, och vägs inte in för eller emot; may be that it is not known.' },
  },
});

/** Why a fact says what it says. */
export enum AuditGroundReason {
  CLEAR = 'CLEAR',
  PURPOSE_MISSING = 'PURPOSE_MISSING',
  RHYTHM_MISSING = 'RHYTHM_MISSING',
  CONVENER_MISSING = 'CONVENER_MISSING',
  POSSIBLY_PARALLEL = 'POSSIBLY_PARALLEL',
  FOLLOWED_UP = 'FOLLOWED_UP',
  FOLLOWED_UP_ORALLY = 'FOLLOWED_UP_ORALLY',
  NOT_FOLLOWED_UP = 'NOT_FOLLOWED_UP',
  FOLLOW_UP_NOT_SHOWN = 'FOLLOW_UP_NOT_SHOWN',
  MEETS = 'MEETS',
  COMMITMENT_KEPT = 'COMMITMENT_KEPT',
  COMMITMENT_AT_RISK = 'COMMITMENT_AT_RISK',
  COMMITMENT_BROKEN = 'COMMITMENT_BROKEN',
  COMMITMENT_UNKNOWN = 'COMMITMENT_UNKNOWN',
  REGION_TAKES_PART = 'REGION_TAKES_PART',
  POLICE_TAKE_PART = 'POLICE_TAKE_PART',
  ASSOCIATIONS_TAKE_PART = 'ASSOCIATIONS_TAKE_PART',
  OTHERS_TAKE_PART = 'OTHERS_TAKE_PART',
  AGREED = 'AGREED',
  NOT_AGREED = 'NOT_AGREED',
  AGREEMENT_NOT_SHOWN = 'AGREEMENT_NOT_SHOWN',
  NOT_USED = 'NOT_USED',
}
registerEnumType(AuditGroundReason, {
  name: 'AuditGroundReason',
  description: 'What a fact shows, for a question of the audit.',
  valuesConfig: {
    CLEAR: { description: 'Syfte, rytm och sammankallande funktion är skrivna.' },
    PURPOSE_MISSING: { description: 'Syftet är inte skrivet.' },
    RHYTHM_MISSING: { description: 'Hur ofta man möts framgår inte.' },
    CONVENER_MISSING: { description: 'Ingen funktion som sammankallar framgår.' },
    POSSIBLY_PARALLEL: {
      description: 'Två forum kan vara parallella spår, och ingen har sagt att båda behövs.',
    },
    FOLLOWED_UP: { description: 'Följs upp skriftligt.' },
    FOLLOWED_UP_ORALLY: { description: 'Följs upp muntligt.' },
    NOT_FOLLOWED_UP: { description: 'Följs inte upp.' },
    FOLLOW_UP_NOT_SHOWN: { description: 'Uppföljning har inte visats.' },
    MEETS: { description: 'Möts, med en rytm som framgår.' },
    COMMITMENT_KEPT: { description: 'Åtagandet hålls.' },
    COMMITMENT_AT_RISK: { description: 'Åtagandet hålls, och är i fara.' },
    COMMITMENT_BROKEN: { description: 'Åtagandet hålls inte.' },
    COMMITMENT_UNKNOWN: { description: 'Inte känt om åtagandet hålls.' },
    REGION_TAKES_PART: { description: 'Regionen deltar.' },
    POLICE_TAKE_PART: { description: 'Polisen deltar.' },
    ASSOCIATIONS_TAKE_PART: { description: 'Föreningslivet deltar.' },
    OTHERS_TAKE_PART: { description: 'Andra utanför kommunen deltar.' },
    AGREED: { description: 'Vilar på en skriven överenskommelse, ett avtal eller en plan.' },
    NOT_AGREED: { description: 'Utan överenskommelse.' },
    AGREEMENT_NOT_SHOWN: { description: 'Överenskommelse har inte visats.' },
    NOT_USED: { description: 'Används inte i kommunen, enligt registret.' },
  },
});
