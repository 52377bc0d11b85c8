import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AccessGround, RecordOwner, RecordPart } from './record-part.js';
import { Unit } from './unit.js';

@Directive('@shareable')
@ObjectType({
  description: 'The owner’s recorded decision to release one part of a record to one unit (utlämnande).',
})
export class Disclosure {
  @Field(() => ID, { description: 'Key of the decision.' })
  id!: string;

  @Field(() => RecordOwner, { description: 'Who released it.' })
  owner!: RecordOwner;

  @Field(() => RecordPart, { description: 'What was released.' })
  part!: RecordPart;

  @Field(() => Unit, { description: 'To whom.' })
  receiver!: Unit;

  @Field(() => AccessGround, { description: 'On what ground.' })
  ground!: AccessGround;

  @Field(() => String, {
    nullable: true,
    description: 'Who decided, by role and unit; null when protected identity hides it.',
  })
  decidedBy!: string | null;

  @Field(() => DateScalar, { description: 'When it was decided.' })
  decidedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it holds; null when no end was set.' })
  until!: string | null;

  @Field(() => Boolean, { description: 'Holds now: not revoked, in time, its consent active.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'Released to a unit of the viewer’s own.' })
  toViewer!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The consent it rests on; shown to the owner’s own assigned staff.',
  })
  consentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, without a consent; shown to the owner’s own assigned staff.',
  })
  motivation!: string | null;

  @Field(() => Boolean, { description: 'This viewer may revoke it.' })
  viewerCanRevoke!: boolean;
}
