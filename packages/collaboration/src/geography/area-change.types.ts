import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AreaChangeKind } from '../vocabulary/area.enums.js';
import { DayResolution } from '../vocabulary/seat.enums.js';

@Directive('@shareable')
@ObjectType({ description: 'An area as it was called when something became of it.' })
export class NamedArea {
  @Field(() => ID, { description: 'Key of the area.' })
  id!: string;

  @Field(() => String, { description: 'What it was called then.' })
  name!: string;

  @Field(() => Boolean, { description: 'false when nobody has said what it held.' })
  compositionKnown!: boolean;
}

@ObjectType({ description: 'What both owners tell of a change of their areas.' })
export abstract class ChangeOfAreasTold {
  @Field(() => AreaChangeKind, { description: 'What became of them.' })
  change!: AreaChangeKind;

  @Field(() => DateScalar, { description: 'First day of the new.' })
  on!: string;

  @Field(() => DayResolution, { nullable: true, description: 'How exactly that is known; null: to the day.' })
  knownTo!: DayResolution | null;

  @Field(() => [NamedArea], { description: 'What there was until then; none when it began from nothing.' })
  before!: NamedArea[];

  @Field(() => [NamedArea], { description: 'What there was from then on; none when it ended.' })
  after!: NamedArea[];

  @Field(() => [String], {
    description: 'Where it is said, each source once; none where whoever recorded it is the source.',
  })
  sources!: string[];

  @Field(() => Boolean, {
    description: 'true when the documents do not say all of it and the demo made some up.',
  })
  demo!: boolean;
}
