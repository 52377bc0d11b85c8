import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { GoalCoverage, GoalStatus, LifeArea } from '../plans/plan.enums.js';
import { MunicipalIntervention } from './intervention.types.js';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Something the parties want to reach with the child (mål).' })
export class Goal {
  @Field(() => ID, { description: 'Key of the goal.' })
  id!: string;

  @Field(() => ID, { description: 'Key of the plan it stands in.' })
  planId!: string;

  @Field(() => Int, { description: 'Place in the plan, from 1.' })
  position!: number;

  @Field(() => LifeArea, { description: 'The part of life it is about.' })
  lifeArea!: LifeArea;

  @Field(() => String, { description: 'The goal in plain words.' })
  wording!: string;

  @Field(() => String, { nullable: true, description: 'How one sees that it is reached.' })
  measure!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the measure stands now.' })
  current!: string | null;

  @Field(() => GoalStatus, { description: 'How far it has come.' })
  status!: GoalStatus;

  @Field(() => Boolean, {
    description:
      'Somebody is to take it on: the plan is called or under way, and the goal open or partly reached.',
  })
  wantsIntervention!: boolean;

  @Field(() => DateScalar, { description: 'Since when it is a goal.' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'What the last follow-up showed of it.' })
  outcome!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that follow-up was done.' })
  outcomeOn!: string | null;

  @Field(() => [MunicipalIntervention], { description: 'What the municipality does for it.' })
  municipalInterventions!: MunicipalIntervention[];

  @Directive('@external')
  @Field(() => Int, {
    nullable: true,
    description:
      'How many care interventions are accepted or ongoing, now or from within 30 days: the count alone.',
  })
  careAcceptedCount!: number | null;

  @Directive('@requires(fields: "careAcceptedCount")')
  @Field(() => GoalCoverage, { description: 'Whether any unit has taken on an intervention for it.' })
  coverage!: GoalCoverage;
}
