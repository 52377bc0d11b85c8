import { Unit } from '@samsyn/disclosure/unit';
import { PartyAnswer } from '@samsyn/disclosure/vocabulary/party-answer';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Guardian } from '../children/child.types.js';

@ObjectType({ description: 'Somebody around the child in a plan: a unit, or a guardian.' })
export class PlanParty {
  @Field(() => ID, { description: 'Key of the party.' })
  id!: string;

  @Field(() => PartyKind, { description: 'The function it has.' })
  kind!: PartyKind;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit; null for the family and for others, and when protected identity hides it.',
  })
  unit!: Unit | null;

  @Field(() => Guardian, { nullable: true, description: 'The guardian; null for units. Part IDENTITY.' })
  guardian!: Guardian | null;

  @Field(() => PartyAnswer, { description: 'What it answered to the notice.' })
  answer!: PartyAnswer;

  @Field(() => DateScalar, { nullable: true, description: 'When it was invited.' })
  invitedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it answered.' })
  answeredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it declined.' })
  answerReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who comes instead (ersättare); null also when protected identity hides it.',
  })
  deputy!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who it is, of others than units and the family: police, leisure, associations; null also when protected identity hides it.',
  })
  name!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it left the plan; null: it takes part.' })
  leftOn!: string | null;

  @Field(() => Boolean, { description: 'The viewer may answer the notice for it now.' })
  viewerCanAnswer!: boolean;

  @Field(() => Boolean, { description: 'Holds the plan together.' })
  coordinates!: boolean;

  @Field(() => Int, { description: 'Meetings held that it came to: present, partly, or by deputy.' })
  attended!: number;

  @Field(() => Int, { description: 'Meetings held that it was invited to.' })
  invited!: number;
}
