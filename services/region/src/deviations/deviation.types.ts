import { ChangeRefused, InvalidInput } from '@samsyn/disclosure/changes.types';
import { Unit } from '@samsyn/disclosure/unit';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { PageInfo } from '@samsyn/subgraph/page-info';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { createUnionType, Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import { DeviationCategory, DeviationGroupGround, DeviationMove, DeviationState } from './deviation.enums.js';

/** In what capacity somebody took a step. */
export enum DeviationActor {
  STAFF = 'STAFF',
  MANAGER = 'MANAGER',
  GROUP = 'GROUP',
  SECRETARIAT = 'SECRETARIAT',
}
registerEnumType(DeviationActor, {
  name: 'DeviationActor',
  description: 'In what capacity somebody took a step of a deviation.',
  valuesConfig: {
    STAFF: { description: 'Medarbetare.' },
    MANAGER: { description: 'Chef för enheten.' },
    GROUP: { description: 'Chef i styrgruppen.' },
    SECRETARIAT: { description: 'BUSSAM:s sekretariat.' },
  },
});

@ObjectType({
  description:
    'A step on a deviation’s way. Before it was sent, they are told within the sender’s unit alone.',
})
export class DeviationStep {
  @Field(() => ID, { description: 'Key of the step.' })
  id!: string;

  @Field(() => DeviationMove, { nullable: true, description: 'What was done; null: it was reported.' })
  move!: DeviationMove | null;

  @Field(() => DeviationActor, { description: 'In what capacity.' })
  madeAs!: DeviationActor;

  @Field(() => Unit, { nullable: true, description: 'For which unit.' })
  unit!: Unit | null;

  @Field(() => DateScalar, { description: 'On which day.' })
  madeOn!: string;

  @Field(() => String, { nullable: true, description: 'What was said; null also when it was struck.' })
  note!: string | null;

  @Field(() => Unit, { nullable: true, description: 'Of a decided action: the unit that is to do it.' })
  responsible!: Unit | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of a decided action: the last day for it.' })
  until!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of a decision: the day that the steering group made it; null when it was not asked.',
  })
  decidedOn!: string | null;
}

@ObjectType({ description: 'What a reporter had written, before the manager wrote it anew.' })
export class ReportedWording {
  @Field(() => String, { nullable: true, description: 'What happened; null when it was struck.' })
  what!: string | null;

  @Field(() => String, { nullable: true, description: 'What it led to; null when it was struck.' })
  consequence!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the reporter proposed; null also when it was struck.',
  })
  proposal!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Something in the collaboration between two units that did not work (avvikelse). About organisations: it names no child and no person.',
})
export class Deviation {
  @Field(() => ID, { description: 'Key of the deviation.' })
  id!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit that reports it (avsändare).' })
  sender!: Unit | null;

  @Field(() => PartyKind, { nullable: true, description: 'The sender’s function when it was reported.' })
  senderKind!: PartyKind | null;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit that it is about, and that answers (mottagare).',
  })
  recipient!: Unit | null;

  @Field(() => PartyKind, { nullable: true, description: 'The recipient’s function when it was reported.' })
  recipientKind!: PartyKind | null;

  @Field(() => BusGroup, { nullable: true, description: 'The local BUS group whose steering group decides.' })
  busGroup!: Pick<BusGroup, 'id'> | null;

  @Field(() => DeviationGroupGround, { nullable: true, description: 'Why that group.' })
  groupGround!: DeviationGroupGround | null;

  @Field(() => DeviationCategory, { nullable: true, description: 'What did not work.' })
  category!: DeviationCategory | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it happened.' })
  occurredOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was reported.' })
  reportedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What happened (vad som hände); null when it was struck, or was taken back and is another unit’s.',
  })
  what!: string | null;

  @Field(() => String, { nullable: true, description: 'What it led to (konsekvens); null as what.' })
  consequence!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the sender proposes (förslag); null also as what.',
  })
  proposal!: string | null;

  @Field(() => ReportedWording, {
    nullable: true,
    description:
      'As it was reported, where the manager wrote it anew: for the reporter and who leads the sender; null for others, and where nothing was.',
  })
  asReported!: ReportedWording | null;

  @Field(() => DeviationState, { nullable: true, description: 'Where it is on its way.' })
  state!: DeviationState | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since which day.' })
  stateOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for what it waits for; null when it waits for nothing.',
  })
  dueOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where that day comes from: a document, the group’s decision, or a rule of ours; null when there is none.',
  })
  dueBy!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'That day has gone.' })
  overdue!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The action that the steering group decided (åtgärd).',
  })
  action!: string | null;

  @Field(() => Unit, { nullable: true, description: 'The unit that is to do it.' })
  responsible!: Unit | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for it.' })
  until!: string | null;

  @Field(() => [DeviationStep], {
    nullable: true,
    description: 'The steps so far, the first first, that the viewer is told.',
  })
  steps!: DeviationStep[] | null;

  @Field(() => [DeviationMove], {
    nullable: true,
    description: 'What this viewer may do with it now, in the order of the path (deviation-moves.rules.ts).',
  })
  viewerMoves!: DeviationMove[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It waits for this viewer: what a reminder would say.',
  })
  waitsForViewer!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Counts its changes.' })
  version!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'true when the demo made it up.' })
  demo!: boolean | null;
}

@ObjectType({ description: 'A deviation and its place in the list.' })
export class DeviationEdge {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => Deviation, { description: 'The deviation.' })
  node!: Deviation;
}

@ObjectType({ description: 'A page of the register of deviations.' })
export class DeviationConnection {
  @Field(() => [DeviationEdge], { description: 'The deviations of this page.' })
  edges!: DeviationEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages together, that the viewer is told.' })
  totalCount!: number;
}

@ObjectType({ description: 'A local BUS group that a deviation between two units may belong to.' })
export class DeviationGroupChoice {
  @Field(() => BusGroup, { description: 'The group.' })
  busGroup!: Pick<BusGroup, 'id'>;

  @Field(() => DeviationGroupGround, { description: 'Why.' })
  ground!: DeviationGroupGround;

  @Field(() => Boolean, {
    description: 'It is taken when none is named: the only one of both parties, or the only one.',
  })
  evident!: boolean;
}

@ObjectType({
  description:
    'A deviation was reported, written anew or taken a step further; also when it had been before.',
})
export class DeviationChanged {
  @Field(() => Deviation, {
    nullable: true,
    description: 'As it is now; null when the viewer is no longer told of it.',
  })
  deviation!: Deviation | null;
}

export const DeviationResult = createUnionType({
  name: 'DeviationResult',
  description: 'What came of a change of a deviation: done, refused, or not understood.',
  types: () => [DeviationChanged, InvalidInput, ChangeRefused] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : DeviationChanged,
});
