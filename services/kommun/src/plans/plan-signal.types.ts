import { SignalKind } from '@samsyn/disclosure/signals/signal-kind';
import { DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Says that an open plan should be read anew, and nothing of what was changed: the ordinary query shows that.',
})
export class PlanSignal {
  @Field(() => ID, { description: 'Key of the plan.' })
  planId!: string;

  @Field(() => SignalKind, { description: 'Why it should be read anew.' })
  kind!: SignalKind;

  @Field(() => Int, { description: 'The plan’s version now.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  at!: Date;
}
