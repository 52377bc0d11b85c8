import { DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { RecordOwner, RecordPart } from '../record-part.js';
import { Unit } from '../unit.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Hides a part of a record from a unit, or from all others, whatever is disclosed (spärr). The part’s keeper’s alone.',
})
export class AccessBlock {
  @Field(() => ID, { description: 'Key of the block.' })
  id!: string;

  @Field(() => RecordOwner, { description: 'Whose record it is about.' })
  owner!: RecordOwner;

  @Field(() => RecordPart, { description: 'What is hidden.' })
  part!: RecordPart;

  @Field(() => Unit, {
    nullable: true,
    description: 'From whom; null for everybody but the authority that keeps the part.',
  })
  unit!: Unit | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  from!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was lifted; null while it holds.' })
  liftedAt!: Date | null;

  @Field(() => Boolean, { description: 'This viewer may lift it.' })
  viewerCanLift!: boolean;
}
