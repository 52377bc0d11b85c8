import { Unit } from '@samsyn/disclosure/unit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** What kind of work a viewer has. */
export enum Role {
  STAFF = 'STAFF',
  MANAGER = 'MANAGER',
  COORDINATOR = 'COORDINATOR',
  SECRETARIAT = 'SECRETARIAT',
  IMPORTER = 'IMPORTER',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What kind of work a viewer has; never enough on its own to see a child.',
  valuesConfig: {
    STAFF: { description: 'Works with children.' },
    MANAGER: { description: 'Leads a unit (chef).' },
    COORDINATOR: { description: 'SIP-samordnare.' },
    SECRETARIAT: { description: 'BUSSAM:s sekretariat: sees how collaboration works, never a child.' },
    IMPORTER: { description: 'A case system (verksamhetssystem): brings records, and reads nothing.' },
  },
});

@ObjectType('Viewer', { description: 'The person who asks, as the token says.' })
export class ViewerView {
  @Field(() => ID, { description: 'The token’s subject.' })
  subject!: string;

  @Field(() => String, { description: 'Name as the identity provider gives it.' })
  name!: string;

  @Field(() => ID, { description: 'The organisation that employs the viewer (huvudman).' })
  principal!: string;

  @Field(() => [Unit], { description: 'The units the viewer works in.' })
  units!: Unit[];

  @Field(() => [Role], { description: 'What kind of work.' })
  roles!: Role[];
}
