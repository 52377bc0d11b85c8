import { Field, ID, InputType } from 'type-graphql';
import { RecordPart } from '../record-part.js';

@InputType({ description: 'A block against reading.' })
export class PlaceBlockInput {
  @Field(() => ID, {
    description:
      'The client’s own name for this change, the same when it is sent again: then it is made once.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => RecordPart, {
    nullable: true,
    description:
      'What to hide; when left out, every part that the viewer’s own authority keeps of the child now: a block for each. Never what another keeps.',
  })
  part?: RecordPart | null;

  @Field(() => ID, {
    nullable: true,
    description: 'From which unit; when left out, from everybody but the authority that keeps the part.',
  })
  unitId?: string | null;

  @Field(() => String, { description: 'Why; at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'A block is lifted.' })
export class LiftBlockInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, { description: 'Key of the block.' })
  blockId!: string;
}
