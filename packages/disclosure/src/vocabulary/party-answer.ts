import { registerEnumType } from 'type-graphql';

/** What a party said to a notice. */
export enum PartyAnswer {
  WAITING = 'WAITING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
}
registerEnumType(PartyAnswer, {
  name: 'PartyAnswer',
  description: 'What a party answered to the notice (kallelse).',
  valuesConfig: {
    WAITING: { description: 'Has not answered.' },
    ACCEPTED: { description: 'Takes part.' },
    DECLINED: { description: 'Does not take part.' },
  },
});
