import { SignalKind } from '@samsyn/disclosure/signals/signal-kind';
import { DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Says that the region’s part of an open plan should be read anew, and nothing of what was changed: the ordinary query shows that.',
})
export class CarePlanSignal {
  @Field(() => ID, { description: 'Key of the plan.' })
  planId!: string;

  @Field(() => SignalKind, { description: 'Why it should be read anew.' })
  kind!: SignalKind;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  at!: Date;
}
