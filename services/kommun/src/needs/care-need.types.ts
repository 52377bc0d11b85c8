import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Plan } from '../plans/plan.types.js';

@Directive('@key(fields: "id childId")')
@ObjectType({
  description:
    'That the region has assessed that a child needs a plan (behov av SIP). The region gives what it says; here stands what has come of it.',
})
export class CareNeed {
  @Field(() => ID, { description: 'Key of the assessment.' })
  id!: string;

  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => Plan, {
    nullable: true,
    description:
      'The plan that takes it up; null when there is none, or none that is shared with the viewer. Part PLAN.',
  })
  takenUpBy?: Plan | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether this viewer may take it up (assessNeed), if nobody has.',
  })
  viewerCanTakeUp?: boolean | null;
}
