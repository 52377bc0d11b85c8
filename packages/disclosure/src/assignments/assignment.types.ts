import { DateScalar, DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { RecordOwner } from '../record-part.js';
import { Unit } from '../unit.js';

@Directive('@shareable')
@ObjectType({
  description: 'Who works with a child, in which unit: what inner secrecy asks (inre sekretess).',
})
export class Assignment {
  @Field(() => ID, { description: 'Key of the assignment.' })
  id!: string;

  @Field(() => RecordOwner, { description: 'Whose records it opens.' })
  owner!: RecordOwner;

  @Field(() => ID, { description: 'The person’s subject, as in tokens.' })
  subject!: string;

  @Field(() => String, { description: 'The person’s name.' })
  name!: string;

  @Field(() => Unit, { description: 'The unit worked for.' })
  unit!: Unit;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null when no end was set.' })
  until!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended.' })
  endedAt!: Date | null;

  @Field(() => Boolean, { description: 'Holds now.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'This viewer may end it.' })
  viewerCanEnd!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'Somebody who works, or has worked, in a unit.' })
export class StaffMember {
  @Field(() => ID, { description: 'The person’s subject, as in tokens.' })
  subject!: string;

  @Field(() => String, { description: 'The person’s name.' })
  name!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'A unit in which this viewer says who works with the child.' })
export class AssignableUnit {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => [StaffMember], { description: 'Those who work, or have worked, there, by name.' })
  staff!: StaffMember[];
}
