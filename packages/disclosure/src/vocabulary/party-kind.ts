import { registerEnumType } from 'type-graphql';

/** The function a party has around a child. */
export enum PartyKind {
  SCHOOL = 'SCHOOL',
  STUDENT_HEALTH = 'STUDENT_HEALTH',
  PRESCHOOL = 'PRESCHOOL',
  SOCIAL_SERVICES = 'SOCIAL_SERVICES',
  COORDINATION = 'COORDINATION',
  CHILD_PSYCHIATRY = 'CHILD_PSYCHIATRY',
  HABILITATION = 'HABILITATION',
  PAEDIATRICS = 'PAEDIATRICS',
  PRIMARY_CARE = 'PRIMARY_CARE',
  FAMILY = 'FAMILY',
  OTHER = 'OTHER',
}
registerEnumType(PartyKind, {
  name: 'PartyKind',
  description: 'The function a party has around a child; one colour and one mark each in the dashboard.',
  valuesConfig: {
    SCHOOL: { description: 'Skola.' },
    STUDENT_HEALTH: { description: 'Elevhälsa.' },
    PRESCHOOL: { description: 'Förskola.' },
    SOCIAL_SERVICES: { description: 'Socialtjänst.' },
    COORDINATION: { description: 'SIP-samordning.' },
    CHILD_PSYCHIATRY: { description: 'Barn- och ungdomspsykiatri (BUP).' },
    HABILITATION: { description: 'Habilitering (HAB).' },
    PAEDIATRICS: { description: 'Barn- och ungdomsmedicinsk mottagning (BUMM).' },
    PRIMARY_CARE: { description: 'Primärvård, husläkarmottagning.' },
    FAMILY: { description: 'Familjen.' },
    OTHER: { description: 'Andra: polis, fritid, föreningar.' },
  },
});
