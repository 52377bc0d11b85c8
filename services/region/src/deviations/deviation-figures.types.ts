import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PublishedFigureRow } from '../figures/published-figure.entity.js';
import { DeviationCategory, DeviationState } from './deviation.enums.js';

/** Of what a viewer's counts are. */
export enum DeviationScope {
  COUNTY = 'COUNTY',
  VIEWERS = 'VIEWERS',
}
registerEnumType(DeviationScope, {
  name: 'DeviationScope',
  description: 'Of what the counts are.',
  valuesConfig: {
    COUNTY: { description: 'All that were sent in the county.' },
    VIEWERS: { description: 'Those alone that this viewer is told of.' },
  },
});

@ObjectType({ description: 'Deviations from one kind of sender to one kind of recipient.' })
export class DeviationCell {
  @Field(() => PartyKind, { description: 'The sender’s function.' })
  senderKind!: PartyKind;

  @Field(() => PartyKind, { description: 'The recipient’s function.' })
  recipientKind!: PartyKind;

  @Field(() => Int, { description: 'How many; exact, since they are events of organisations.' })
  count!: number;
}

@ObjectType({ description: 'Deviations of one category in a term.' })
export class DeviationTermCount {
  @Field(() => String, {
    description: 'The term: VT2026 (January–June) or HT2026 (July–December), as meetings are counted.',
  })
  term!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The first day after it.' })
  to!: string;

  @Field(() => DeviationCategory, { description: 'The category.' })
  category!: DeviationCategory;

  @Field(() => Int, { description: 'How many; exact.' })
  count!: number;
}

@ObjectType({ description: 'Deviations in one state.' })
export class DeviationStateCount {
  @Field(() => DeviationState, { description: 'The state.' })
  state!: DeviationState;

  @Field(() => Int, { description: 'How many; exact.' })
  count!: number;
}

@ObjectType({
  description:
    'The register in numbers: deviations that were sent and not withdrawn, by the day they happened. Exact: they are events of organisations, and of no child.',
})
export class DeviationFigures {
  @Field(() => Int, { description: 'How many in all.' })
  total!: number;

  @Field(() => DeviationScope, { description: 'Of what.' })
  scope!: DeviationScope;

  @Field(() => DateScalar, { description: 'The day as of which they are counted.' })
  asOf!: string;

  @Field(() => [DeviationCell], { description: 'By sender and recipient; pairs without any are left out.' })
  matrix!: DeviationCell[];

  @Field(() => [DeviationTermCount], {
    description: 'by term and category, the first term first; pairs without any are left out.',
  })
  terms!: DeviationTermCount[];

  @Field(() => [DeviationStateCount], { description: 'By state, as they are today.' })
  states!: DeviationStateCount[];

  @Field(() => [PublishedFigureRow], {
    description:
      'What others have published of deviations, as it was published; never summed with the register’s own.',
  })
  published!: PublishedFigureRow[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether this viewer may write what the whole county’s deviations amount to: the secretariat.',
  })
  viewerCanAnalyse!: boolean | null;
}

@ObjectType({ description: 'How many deviations a local BUS group has had, sent and not withdrawn.' })
export class GroupDeviationCounts {
  @Field(() => DateScalar, { description: 'Happened on this day or later.' })
  since!: string;

  @Field(() => DateScalar, { description: 'The day they were counted.' })
  asOf!: string;

  @Field(() => Int, { description: 'In all; exact.' })
  total!: number;

  @Field(() => Int, { description: 'Of them, not closed.' })
  open!: number;

  @Field(() => Int, { description: 'Of them, such that wait for something whose last day has gone.' })
  overdue!: number;
}
