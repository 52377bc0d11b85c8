import { PlanMove } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { AccessGround } from '@samsyn/disclosure/record-part';
import { Unit } from '@samsyn/disclosure/unit';
import { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { PageInfo } from '@samsyn/subgraph/page-info';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Child } from '../children/child.types.js';
import { CareGapFacts, careGapFactsNeeded } from '../gaps/care-gap-facts.types.js';
import { PlanGaps } from '../gaps/gap.types.js';
import { Goal } from '../goals/goal.types.js';
import { MunicipalIntervention } from '../goals/intervention.types.js';
import { Escalation } from './escalation.types.js';
import { FollowUp, MeetingDecision, PlanMeeting } from './meeting.types.js';
import { PlanParty } from './party.types.js';
import { PlanStatus } from './plan.enums.js';

@ObjectType({ description: 'What matters to the child, in its own words.' })
export class ChildsWords {
  @Field(() => String, { description: 'As the child said it.' })
  text!: string;

  @Field(() => DateScalar, { description: 'When it was said.' })
  saidOn!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'The shared record of a coordinated individual plan (SIP). The municipality keeps it; the region adds its own part.',
})
export class Plan {
  @Field(() => ID, { description: 'Key of the plan.' })
  id!: string;

  @Field(() => Child, { description: 'The child.' })
  child!: Child;

  @Field(() => PlanStatus, { description: 'Where the plan stands.' })
  status!: PlanStatus;

  @Field(() => [NeedReason], { description: 'Why the child needs coordination; several may hold.' })
  reasons!: NeedReason[];

  @Field(() => String, { nullable: true, description: 'The question to solve together.' })
  question!: string | null;

  @Field(() => ChildsWords, { nullable: true, description: 'What matters to the child.' })
  childsWords!: ChildsWords | null;

  @Field(() => String, { nullable: true, description: 'What works well.' })
  strengths!: string | null;

  @Field(() => String, { nullable: true, description: 'How the guardians see it.' })
  guardiansView!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When a principal assessed that the child needs a plan.',
  })
  needAssessedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when the plan holds.' })
  startedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the plan ended.' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the plan ended.' })
  endReason!: string | null;

  @Field(() => PartyKind, { description: 'Which function took the initiative.' })
  initiatedBy!: PartyKind;

  @Field(() => CareNeed, {
    nullable: true,
    description: 'The region’s assessment that the plan takes up; null where the municipality began.',
  })
  careNeed?: CareNeed | null;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit that holds the plan together; null when protected identity hides it.',
  })
  coordinatingUnit!: Unit | null;

  @Field(() => [Goal], { description: 'The goals, in the order the parties set.' })
  goals!: Goal[];

  @Field(() => [PlanParty], { description: 'Everyone around the child in this plan.' })
  parties!: PlanParty[];

  @Field(() => [PlanMeeting], { description: 'Meetings held and planned, oldest first.' })
  meetings!: PlanMeeting[];

  @Field(() => [FollowUp], { description: 'Follow-ups done and due, oldest first.' })
  followUps!: FollowUp[];

  @Field(() => FollowUp, { nullable: true, description: 'The earliest follow-up that is not done.' })
  nextFollowUp!: FollowUp | null;

  @Field(() => [MeetingDecision], { description: 'What the meetings decided.' })
  decisions!: MeetingDecision[];

  @Field(() => [Escalation], {
    description: 'Disagreements lifted above the SIP meeting, oldest first.',
  })
  escalations!: Escalation[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the parties were first called; null: never.',
  })
  calledOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the first SIP meeting was held; null: not yet.',
  })
  firstMeetingOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days from the assessment of the need to the first SIP meeting; to today while none has been held; null when the assessment has no day.',
  })
  daysFromAssessmentToMeeting!: number | null;

  @Field(() => [PlanMove], {
    description:
      'What the viewer may do with the plan as it stands. What else a move needs first is told when it is tried.',
  })
  viewerMoves!: PlanMove[];

  @Field(() => [MunicipalIntervention], { description: 'What the municipality does, over all goals.' })
  municipalInterventions!: MunicipalIntervention[];

  @Directive('@external')
  @Field(() => CareGapFacts, { nullable: true, description: 'What the region knows of gaps.' })
  careGapFacts!: CareGapFacts | null;

  @Directive(`@requires(fields: "careGapFacts { ${careGapFactsNeeded} }")`)
  @Field(() => PlanGaps, { description: 'What falls between the chairs now (mellan stolarna).' })
  gaps!: PlanGaps;

  @Field(() => AccessGround, { description: 'Why this viewer may read the plan.' })
  viewerGround!: AccessGround;

  @Field(() => Int, { description: 'Grows by one at each change; a write says which version it saw.' })
  version!: number;
}

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

@ObjectType({ description: 'A plan and its place in the list.' })
export class PlanEdge {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => Plan, { description: 'The plan.' })
  node!: Plan;
}

@ObjectType({ description: 'A page of plans: the earliest next follow-up first, plans without one last.' })
export class PlanConnection {
  @Field(() => [PlanEdge], { description: 'The plans of this page.' })
  edges!: PlanEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'Plans the viewer may read under this filter, on all pages.' })
  totalCount!: number;
}
