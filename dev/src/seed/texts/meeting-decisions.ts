import type { PartyKind } from '@samsyn/reference/unit';

/** What a meeting decides that a party does, by its kind. */
export const meetingDecisions: Partial<Record<PartyKind, readonly string[]>> = {
  SOCIAL_SERVICES: ['Bokar nästa uppföljning och skickar kallelsen.', 'Ringer familjen varannan vecka.'],
  COORDINATION: ['Skickar planen till alla parter.', 'Frågar de parter som inte kom om deras del.'],
  STUDENT_HEALTH: ['Går igenom schemat med mentorn.', 'Följer upp närvaron varje fredag.'],
  SCHOOL: ['Utser en vuxen som möter på morgonen.', 'Ordnar ett lugnt rum för raster.'],
  PRESCHOOL: ['Utser en ansvarspedagog.'],
  CHILD_PSYCHIATRY: ['Återkommer med tid för besök.', 'Skriver ett kort råd till skolan om bemötande.'],
  HABILITATION: ['Återkommer om plats i föräldragruppen.'],
  PAEDIATRICS: ['Skickar provsvar till familjen.'],
  PRIMARY_CARE: ['Bokar ett hälsosamtal.'],
};

/** How a child wants to take part in a meeting. */
export const waysToTakePart = [
  'Är med första halvtimmen.',
  'Har ritat en bild som mamma visar.',
  'Skriver ner sina frågor före mötet.',
  'Vill att mentorn säger det vi har skrivit ihop.',
  'Är med på länk, utan kamera.',
];

/** What is lifted when the parties cannot agree. */
export const disagreements = [
  'Vem ger stödet medan utredningen pågår?',
  'Ingen av parterna anser att behovet är deras uppdrag.',
  'Parterna är oense om vem som tar det första steget.',
];
