import { Unit } from '@samsyn/disclosure/unit';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DeviationActor } from './deviation.types.js';

/** A text that was written of a deviation. */
export enum DeviationText {
  WHAT = 'WHAT',
  CONSEQUENCE = 'CONSEQUENCE',
  PROPOSAL = 'PROPOSAL',
  NOTE = 'NOTE',
  REPORTED = 'REPORTED',
}
registerEnumType(DeviationText, {
  name: 'DeviationText',
  description: 'A text that was written of a deviation.',
  valuesConfig: {
    WHAT: { description: 'What happened.' },
    CONSEQUENCE: { description: 'What it led to.' },
    PROPOSAL: { description: 'What the sender proposed.' },
    NOTE: { description: 'What was said with a step.' },
    REPORTED: {
      description:
        'What the reporter had written, where the manager wrote it anew; by who leads the sender alone.',
    },
  },
});

@ObjectType({
  description: 'That a text was struck because it pointed somebody out. The text itself is nowhere any more.',
})
export class DeviationStrike {
  @Field(() => ID, { description: 'Key of what was done.' })
  id!: string;

  @Field(() => DeviationText, { description: 'Which text.' })
  part!: DeviationText;

  @Field(() => ID, { nullable: true, description: 'Of NOTE: key of the step.' })
  stepId!: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DeviationActor, { description: 'In what capacity.' })
  struckAs!: DeviationActor;

  @Field(() => Unit, { nullable: true, description: 'For which unit.' })
  unit!: Unit | null;

  @Field(() => DateScalar, { description: 'On which day.' })
  struckOn!: string;
}

@InputType({ description: 'A text that points somebody out, to be struck for good.' })
export class StrikeDeviationTextInput {
  @Field(() => ID, { description: 'Key of the deviation.' })
  deviationId!: string;

  @Field(() => DeviationText, { description: 'Which text.' })
  part!: DeviationText;

  @Field(() => ID, { nullable: true, description: 'Of NOTE: key of the step.' })
  stepId?: string | null;

  @Field(() => String, {
    description: 'Why, at most 500 characters; no name and no number either.',
  })
  reason!: string;

  @Field(() => String, {
    description:
      'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.',
  })
  idempotencyKey!: string;
}
