import { registerEnumType } from 'type-graphql';

/** The parties that shall take part in every group. */
export enum MandatoryParty {
  SOCIAL_SERVICES = 'SOCIAL_SERVICES',
  EDUCATION = 'EDUCATION',
  CHILD_PSYCHIATRY = 'CHILD_PSYCHIATRY',
  HABILITATION = 'HABILITATION',
  PAEDIATRICS = 'PAEDIATRICS',
}
registerEnumType(MandatoryParty, {
  name: 'MandatoryParty',
  description: 'The five parties that shall take part in every local BUS group (obligatoriska parter).',
  valuesConfig: {
    SOCIAL_SERVICES: { description: 'Socialtjänst och/eller stadsdelsförvaltning.' },
    EDUCATION: { description: 'Utbildningsförvaltning och/eller förskola och skola.' },
    CHILD_PSYCHIATRY: { description: 'Barn- och ungdomspsykiatri (BUP).' },
    HABILITATION: { description: 'Habilitering & Hälsa (HAB).' },
    PAEDIATRICS: { description: 'Barn- och ungdomsmedicinsk mottagning (BUMM).' },
  },
});

/** Whether a party takes part. */
export enum PartyPresence {
  PRESENT = 'PRESENT',
  MISSING = 'MISSING',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(PartyPresence, {
  name: 'PartyPresence',
  description: 'Whether a party has a seat in a group.',
  valuesConfig: {
    PRESENT: { description: 'Deltar: has a seat.' },
    MISSING: { description: 'Saknas: has none, and both owners have said that all their seats are entered.' },
    UNKNOWN: { description: 'Inte känt: no seat is known, and not all seats are entered.' },
  },
});
