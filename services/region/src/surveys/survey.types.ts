import { ChangeRefused, InvalidInput } from '@samsyn/disclosure/changes.types';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { type ClassType, createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import { SpiderAxis, SpiderDimension, SurveyState } from './survey.enums.js';

@ObjectType({ description: 'What a survey asks of one axis, to be answered from 1 to 10.' })
export class SurveyQuestion {
  @Field(() => SpiderAxis, { description: 'The axis.' })
  axis!: SpiderAxis;

  @Field(() => SpiderDimension, { description: 'The dimension that the axis belongs to.' })
  dimension!: SpiderDimension;

  @Field(() => String, { description: 'The statement in Swedish.' })
  sv!: string;

  @Field(() => String, { description: 'The statement in English.' })
  en!: string;
}

@ObjectType({ description: 'A seat that was asked, and whether it has answered; of what, nothing is kept.' })
export class SurveySeat {
  @Field(() => ID, { description: 'Key of the seat: of a MunicipalSeat or a RegionalSeat of the group.' })
  seatId!: string;

  @Field(() => BusGroup, { description: 'The group that it is in.' })
  busGroup!: Pick<BusGroup, 'id'>;

  @Field(() => Boolean, {
    description:
      'It names its unit. One that does not can be answered for by nobody, until it does and is asked again.',
  })
  hasUnit!: boolean;

  @Field(() => Boolean, { description: 'It has answered.' })
  answered!: boolean;
}

@ObjectType({ description: 'How many of a group’s seats have answered a survey, and which.' })
export class SurveyResponses {
  @Field(() => BusGroup, { description: 'The group.' })
  busGroup!: Pick<BusGroup, 'id'>;

  @Field(() => Int, { description: 'Seats that were asked.' })
  invited!: number;

  @Field(() => Int, { description: 'Of them, those that have answered.' })
  answered!: number;

  @Field(() => [SurveySeat], { description: 'Each seat.' })
  seats!: SurveySeat[];
}

@ObjectType({ description: 'A last day that a survey had, before it was moved.' })
export class SurveyEarlierEnd {
  @Field(() => DateScalar, { description: 'The day that stood.' })
  day!: string;

  @Field(() => DateScalar, { description: 'The day on which the secretariat moved it.' })
  movedOn!: string;
}

@ObjectType({
  description: 'A yearly survey to all seats of all local BUS groups (enkät till spindelmätningen).',
})
export class Survey {
  @Field(() => ID, { description: 'Key.' })
  id!: string;

  @Field(() => Int, { description: 'The year that it measures; one survey a year.' })
  year!: number;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => SurveyState, { description: 'Where it is in its life.' })
  state!: SurveyState;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was sent; null before.' })
  openedOn!: string | null;

  @Field(() => DateScalar, { description: 'The last day to answer.' })
  closesOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was ended; null before.' })
  closedOn!: string | null;

  @Field(() => [SurveyEarlierEnd], { description: 'The last days that it had before, the first first.' })
  earlierEnds!: SurveyEarlierEnd[];

  @Field(() => [SurveyQuestion], { description: 'What it asks, in the diagram’s order.' })
  questions!: SurveyQuestion[];

  @Field(() => Int, { description: 'Counts its changes; a change names the version that it was made on.' })
  version!: number;

  @Field(() => Boolean, { description: 'true when the demo made it up.' })
  demo!: boolean;

  @Field(() => [SurveyResponses], {
    nullable: true,
    description:
      'Who has answered, group by group: of all for the secretariat, and for whoever leads or coordinates a unit with a seat that was asked, of the groups it sits in. null for others.',
  })
  responses!: SurveyResponses[] | null;

  @Field(() => [SurveySeat], {
    nullable: true,
    description:
      'The seats that this viewer may answer for: of the units that the viewer leads or coordinates. null when none.',
  })
  viewerSeats!: SurveySeat[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether this viewer may change what it asks: while it is a draft.',
  })
  viewerCanChange!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether this viewer may send it: to all seats while it is a draft, and then to those that have come since.',
  })
  viewerCanSend!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether this viewer may end it: while it is open.' })
  viewerCanClose!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether this viewer may move its last day: while it is open, also when the day has gone.',
  })
  viewerCanMoveEnd!: boolean | null;
}

@ObjectType({ description: 'A survey was made, changed, sent or ended.' })
export class SurveyChanged {
  @Field(() => Survey, { description: 'The survey as it is now.' })
  survey!: Survey;

  @Field(() => Int, {
    description: 'How many seats were asked now that had not been; 0 of other changes than sending.',
  })
  invited!: number;
}

export const SurveyResult = createUnionType({
  name: 'SurveyResult',
  description: 'What came of a change of a survey: done, refused, or not understood.',
  types: () => [SurveyChanged, ChangeRefused, InvalidInput] as const,
  resolveType: (value) => value.constructor as ClassType,
});

@ObjectType({ description: 'The answer was added to the group’s sums, and is kept nowhere else.' })
export class SurveyAnswered {
  @Field(() => Survey, { description: 'The survey.' })
  survey!: Survey;

  @Field(() => Int, { description: 'How many axes were answered.' })
  axes!: number;
}

export const AnswerSurveyResult = createUnionType({
  name: 'AnswerSurveyResult',
  description: 'What came of an answer to a survey.',
  types: () => [SurveyAnswered, ChangeRefused, InvalidInput] as const,
  resolveType: (value) => value.constructor as ClassType,
});
