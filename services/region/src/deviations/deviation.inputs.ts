import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DeviationCategory, DeviationMove, DeviationState } from './deviation.enums.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const version = 'The version of the deviation that the change was made on.';
const nobody = 'No child and no person by name or number: what looks like it is refused, and its place told.';

@InputType({ description: 'What a deviation says, after the contents of the county’s form.' })
export class DeviationContentInput {
  @Field(() => ID, { description: 'Key of the unit that it is about, and that is to answer.' })
  recipientUnitId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Key of the local BUS group, one of deviationGroupChoices. None: the evident one; where several are true, it must be chosen.',
  })
  busGroupId?: string | null;

  @Field(() => DeviationCategory, { description: 'What did not work.' })
  category!: DeviationCategory;

  @Field(() => DateScalar, { description: 'The day it happened: in the last two years, not one to come.' })
  occurredOn!: string;

  @Field(() => String, { description: `What happened, at most 2,000 characters. ${nobody}` })
  what!: string;

  @Field(() => String, { description: `What it led to, at most 2,000 characters. ${nobody}` })
  consequence!: string;

  @Field(() => String, {
    nullable: true,
    description: `What the sender proposes, at most 2,000 characters. ${nobody}`,
  })
  proposal?: string | null;
}

@InputType({ description: 'A deviation to report.' })
export class ReportDeviationInput {
  @Field(() => ID, { description: 'Key of the unit that reports it: one that the viewer works in.' })
  senderUnitId!: string;

  @Field(() => DeviationContentInput, { description: 'What it says.' })
  content!: DeviationContentInput;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'A deviation that has not been sent, written anew.' })
export class ReviseDeviationInput {
  @Field(() => ID, { description: 'Key of the deviation.' })
  deviationId!: string;

  @Field(() => DeviationContentInput, { description: 'What it says.' })
  content!: DeviationContentInput;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'A step of a deviation’s way.' })
export class MoveDeviationInput {
  @Field(() => ID, { description: 'Key of the deviation.' })
  deviationId!: string;

  @Field(() => DeviationMove, { description: 'Which step; to write it anew is a change of its own.' })
  move!: DeviationMove;

  @Field(() => String, {
    nullable: true,
    description: `What is said: the answer, the action, the reason, what came of it; at most 2,000 characters. Only SEND needs none. ${nobody}`,
  })
  note?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of SEND: the manager has read the texts and confirms that they name and point out nobody; true, or it is not sent.',
  })
  namesNobody?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Of DECIDE and DISMISS: the day that the steering group decided it, at its meeting or else; since it was sent, not one to come.',
  })
  decidedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of DECIDE: key of the unit that is to do it: the sender, the recipient or one with a seat in the group.',
  })
  responsibleUnitId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of DECIDE: the last day for it, from today on.' })
  until?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'Which deviations are wanted; what is left out does not matter.' })
export class DeviationFilterInput {
  @Field(() => DateScalar, { nullable: true, description: 'Happened on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Happened before this day.' })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'Key of a local BUS group.' })
  busGroupId?: string | null;

  @Field(() => PartyKind, { nullable: true, description: 'The sender’s function.' })
  senderKind?: PartyKind | null;

  @Field(() => PartyKind, { nullable: true, description: 'The recipient’s function.' })
  recipientKind?: PartyKind | null;

  @Field(() => ID, { nullable: true, description: 'Key of a unit that is sender or recipient.' })
  unitId?: string | null;

  @Field(() => DeviationCategory, { nullable: true, description: 'What did not work.' })
  category?: DeviationCategory | null;

  @Field(() => DeviationState, { nullable: true, description: 'Where they are on their way.' })
  state?: DeviationState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: those alone of which the last day for what is awaited has gone.',
  })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: those alone that deviationFigures counts: sent, and not withdrawn.',
  })
  counted?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Those alone that were counted at the end of this day: sent by then, and not withdrawn by then. What else is told of them is as it is today, their states too.',
  })
  knownOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those alone that wait for this viewer.' })
  waitsForViewer?: boolean | null;
}
