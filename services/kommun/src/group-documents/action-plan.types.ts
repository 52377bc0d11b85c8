import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EarlierAnswerer } from '../bus-groups/hand-over.types.js';
import { MunicipalSeat, RegionalSeat } from '../bus-groups/seat.types.js';
import { ActivityPriority, ActivityStanding } from './document.enums.js';
import { GroupDocument } from './document.types.js';

const whence = 'Where it is said; null where whoever recorded it is the source.';
const madeUp = 'true when the documents do not say and the demo made it up.';
const year = 'The year that it is for; null where it is made for none.';

@ObjectType({
  description:
    'How an activity stood when it was followed up: the template of the follow-up (uppföljningsmall, f3).',
})
export class ActivityFollowUp {
  @Field(() => ID, { description: 'Key of the follow-up.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => ActivityStanding, { description: 'How it stood.' })
  standing!: ActivityStanding;

  @Field(() => String, { nullable: true, description: 'What was found, and what comes next.' })
  note!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the meeting at which it was done, where it was at one.',
  })
  meetingId!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'How an activity read until it was changed.' })
export class EarlierActivity {
  @Field(() => ID, { description: 'Key of the reading.' })
  id!: string;

  @Field(() => String, { description: 'What was to be done.' })
  wording!: string;

  @Field(() => ActivityPriority, { nullable: true, description: 'How it was put among the others.' })
  priority!: ActivityPriority | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it was to be done.' })
  dueOn!: string | null;

  @Field(() => DateScalar, { description: 'First day that it read otherwise.' })
  until!: string;
}

@ObjectType({ description: 'What is to be done towards an outcome goal (aktivitet).' })
export class PlannedActivity {
  @Field(() => ID, { description: 'Key of the activity.' })
  id!: string;

  @Field(() => ID, { description: 'Key of the goal that it works towards.' })
  goalId!: string;

  @Field(() => String, { description: 'What is to be done.' })
  wording!: string;

  @Field(() => ActivityPriority, {
    nullable: true,
    description: 'How it is put among the others; null where it is not said.',
  })
  priority!: ActivityPriority | null;

  @Field(() => MunicipalSeat, {
    nullable: true,
    description:
      'The seat that is responsible, when it is one of the municipality’s. A seat, never a person.',
  })
  municipalSeat!: MunicipalSeat | null;

  @Field(() => RegionalSeat, {
    nullable: true,
    description: 'The seat that is responsible, when it is one of the region’s.',
  })
  regionalSeat!: RegionalSeat | null;

  @Field(() => Boolean, { description: 'Somebody has said which seat is responsible (ansvarig).' })
  hasResponsible!: boolean;

  @Field(() => [EarlierAnswerer], {
    description: 'The seats that were responsible before it was handed over, the first first.',
  })
  answeredBefore!: EarlierAnswerer[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which it is to be done; null where it is not said.',
  })
  dueOn!: string | null;

  @Field(() => ActivityStanding, {
    description: 'How it stands on the day: as its latest follow-up found it.',
  })
  standing!: ActivityStanding;

  @Field(() => Boolean, { description: 'Its day has passed, and it is neither done nor dropped.' })
  overdue!: boolean;

  @Field(() => [EarlierActivity], {
    description: 'How it read before the day, oldest first; none where it was never changed.',
  })
  earlier!: EarlierActivity[];

  @Field(() => [ActivityFollowUp], {
    description: 'Each time that it was followed up until the day, oldest first.',
  })
  followUps!: ActivityFollowUp[];

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'A need that a year’s analysis found (behov).' })
export class AnalysedNeed {
  @Field(() => ID, { description: 'Key of the need.' })
  id!: string;

  @Field(() => String, { description: 'What is needed.' })
  wording!: string;

  @Field(() => String, { nullable: true, description: 'What it rests on.' })
  ground!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'What an action plan is to achieve (effektmål).' })
export class OutcomeGoal {
  @Field(() => ID, { description: 'Key of the goal.' })
  id!: string;

  @Field(() => String, { description: 'What is to be achieved.' })
  wording!: string;

  @Field(() => String, { nullable: true, description: 'By what it will be seen.' })
  measure!: string | null;

  @Field(() => AnalysedNeed, { nullable: true, description: 'The need that it answers, where one is named.' })
  need!: AnalysedNeed | null;

  @Field(() => [PlannedActivity], { description: 'What is to be done towards it.' })
  activities!: PlannedActivity[];

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({
  implements: GroupDocument,
  description: 'A group’s joint action plan (handlingsplan), made each year (f3).',
})
export class ActionPlan extends GroupDocument {
  readonly __typename = 'ActionPlan';

  @Field(() => Int, { nullable: true, description: year })
  year!: number | null;

  @Field(() => [OutcomeGoal], { description: 'Its outcome goals, with their activities.' })
  goals!: OutcomeGoal[];
}

@ObjectType({
  implements: GroupDocument,
  description:
    'A year’s analysis of the work and the needs in the area (behovsanalys), which feeds the next year’s plan.',
})
export class NeedsAnalysis extends GroupDocument {
  readonly __typename = 'NeedsAnalysis';

  @Field(() => Int, { nullable: true, description: year })
  year!: number | null;

  @Field(() => [AnalysedNeed], { description: 'The needs that it found.' })
  needs!: AnalysedNeed[];
}
