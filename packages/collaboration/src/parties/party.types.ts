import { Field, ObjectType } from 'type-graphql';
import { MandatoryParty, PartyPresence } from '../vocabulary/party.enums.js';

@ObjectType({ description: 'Whether a mandatory party takes part in a group on a day.' })
export class PartyInGroup {
  @Field(() => MandatoryParty, { description: 'The party.' })
  party!: MandatoryParty;

  @Field(() => PartyPresence, { description: 'Whether it has a seat.' })
  presence!: PartyPresence;
}
