import { registerEnumType } from 'type-graphql';

/** What a guardian is to the child. */
export enum GuardianRelation {
  MOTHER = 'MOTHER',
  FATHER = 'FATHER',
  OTHER = 'OTHER',
  APPOINTED = 'APPOINTED',
}
registerEnumType(GuardianRelation, {
  name: 'GuardianRelation',
  description: 'What a guardian is to the child.',
  valuesConfig: {
    MOTHER: { description: 'Mamma.' },
    FATHER: { description: 'Pappa.' },
    OTHER: { description: 'Annan vårdnadshavare.' },
    APPOINTED: { description: 'Särskilt förordnad vårdnadshavare.' },
  },
});
