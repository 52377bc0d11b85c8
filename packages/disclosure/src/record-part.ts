import { registerEnumType } from 'type-graphql';

/** The parts of a child's record; each is disclosed on its own. */
export enum RecordPart {
  IDENTITY = 'IDENTITY',
  SCHOOLING = 'SCHOOLING',
  SOCIAL_SUPPORT = 'SOCIAL_SUPPORT',
  HEALTH_CARE = 'HEALTH_CARE',
  PLAN = 'PLAN',
}
registerEnumType(RecordPart, {
  name: 'RecordPart',
  description: 'The parts of a child’s record; each is disclosed on its own.',
  valuesConfig: {
    IDENTITY: { description: 'Name, age, where registered and staying, guardians.' },
    SCHOOLING: { description: 'School, grade, absence.' },
    SOCIAL_SUPPORT: { description: 'Municipal support outside the plan.' },
    HEALTH_CARE: { description: 'Care contacts, referrals and their answers.' },
    PLAN: { description: 'The owner’s part of the coordinated individual plan (SIP).' },
  },
});

/** Who keeps a part, and so alone decides who else may see it. */
export enum RecordOwner {
  MUNICIPALITY = 'MUNICIPALITY',
  REGION = 'REGION',
}
registerEnumType(RecordOwner, {
  name: 'RecordOwner',
  description: 'Who keeps a record, and so alone decides who else may see it (huvudman).',
  valuesConfig: { MUNICIPALITY: { description: 'Kommunen.' }, REGION: { description: 'Region Stockholm.' } },
});

/** Why a viewer may read a part. */
export enum AccessGround {
  ASSIGNMENT = 'ASSIGNMENT',
  CONSENT = 'CONSENT',
  NECESSARY_CARE = 'NECESSARY_CARE',
  DUTY_OF_DISCLOSURE = 'DUTY_OF_DISCLOSURE',
  CONCERN_REPORT = 'CONCERN_REPORT',
  MANAGEMENT = 'MANAGEMENT',
}
registerEnumType(AccessGround, {
  name: 'AccessGround',
  description: 'Why somebody may read a part of a record.',
  valuesConfig: {
    ASSIGNMENT: {
      description: 'Works with the child in the organisation that keeps the record (inre sekretess).',
    },
    CONSENT: { description: 'Disclosed on a consent that is active (samtycke).' },
    NECESSARY_CARE: { description: 'Disclosed because a child under 18 needs it for care or support.' },
    DUTY_OF_DISCLOSURE: { description: 'Disclosed because a statute demands it (uppgiftsskyldighet).' },
    CONCERN_REPORT: {
      description: 'Disclosed as a report of concern (orosanmälan); never depends on consent.',
    },
    MANAGEMENT: {
      description:
        'Leads the unit, or coordinates: says who works with the child, or reviews the log. Opens no part of the record.',
    },
  },
});

/** What was decided about a reading. */
export enum AccessDecision {
  ALLOWED = 'ALLOWED',
  REFUSED = 'REFUSED',
}
registerEnumType(AccessDecision, {
  name: 'AccessDecision',
  description: 'What was decided when somebody asked to read.',
  valuesConfig: {
    ALLOWED: { description: 'Shown.' },
    REFUSED: { description: 'Answered as if it did not exist.' },
  },
});
