import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InterfaceType, registerEnumType } from 'type-graphql';
import { Unit } from '../unit.js';
import { InterventionStep } from './intervention-step.js';
import { PartyAnswer } from './party-answer.js';
import { PartyKind } from './party-kind.js';

/** Where an intervention stands. */
export enum InterventionStatus {
  OFFERED = 'OFFERED',
  ACCEPTED = 'ACCEPTED',
  ONGOING = 'ONGOING',
  ENDED = 'ENDED',
  DECLINED = 'DECLINED',
}
registerEnumType(InterventionStatus, {
  name: 'InterventionStatus',
  description: 'Where an intervention stands.',
  valuesConfig: {
    OFFERED: { description: 'Erbjuden; nobody has taken it on yet.' },
    ACCEPTED: { description: 'Antagen; agreed, not begun.' },
    ONGOING: { description: 'Pågår.' },
    ENDED: { description: 'Avslutad.' },
    DECLINED: { description: 'Nej; the reason stands beside.' },
  },
});

/** What one party does within a plan. Each owner keeps its own. */
@InterfaceType({
  description: 'What one party does within a plan (insats). Each owner keeps its own.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Intervention {
  abstract readonly __typename: string;

  @Field(() => ID, { description: 'Key of the intervention.' })
  id!: string;

  @Field(() => String, { description: 'What is done, in a few plain words.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about what is done.' })
  description!: string | null;

  @Field(() => InterventionStatus, { description: 'Where it stands.' })
  status!: InterventionStatus;

  @Field(() => PartyKind, { description: 'The function that does it.' })
  partyKind!: PartyKind;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit that does it; null when protected identity hides it.',
  })
  unit!: Unit | null;

  @Field(() => ID, { nullable: true, description: 'The goal it serves; null when it serves the whole plan.' })
  goalId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day planned.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'How far it has come, for example “4 av 10”.' })
  progress!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  declineReason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was declined.' })
  declinedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was offered.' })
  offeredOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was accepted or declined.' })
  answeredOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ended.' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  outcome!: string | null;

  @Field(() => [PartyAnswer], {
    description: 'The answers that its state leaves to give; WAITING takes an answer back.',
  })
  possibleAnswers!: PartyAnswer[];

  @Field(() => [InterventionStep], { description: 'What its state leaves to report.' })
  possibleSteps!: InterventionStep[];

  @Field(() => Boolean, { description: 'Whether this viewer may give one of the possible answers.' })
  viewerCanAnswer!: boolean;

  @Field(() => Boolean, { description: 'Whether this viewer may report one of the possible steps.' })
  viewerCanReport!: boolean;
}
