import { Unit } from '@samsyn/disclosure/unit';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** Who is to settle a disagreement. */
export enum EscalationLevel {
  DEPUTY_MANAGERS = 'DEPUTY_MANAGERS',
  BUS_INDIVIDUAL = 'BUS_INDIVIDUAL',
}
registerEnumType(EscalationLevel, {
  name: 'EscalationLevel',
  description: 'Who is to settle a disagreement that the SIP meeting could not.',
  valuesConfig: {
    DEPUTY_MANAGERS: { description: 'The parties’ deputy managers (biträdande chefer).' },
    BUS_INDIVIDUAL: { description: 'The individual forum (BUS-individ).' },
  },
});

@ObjectType({ description: 'A disagreement lifted above the SIP meeting, and what was decided.' })
export class Escalation {
  @Field(() => ID, { description: 'Key of the escalation.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the goal it is about; null: about the whole plan.',
  })
  goalId!: string | null;

  @Field(() => String, { description: 'What the parties disagree on.' })
  question!: string;

  @Field(() => EscalationLevel, { description: 'Who is to settle it, or did.' })
  level!: EscalationLevel;

  @Field(() => Boolean, { description: 'The child is not named where it is decided.' })
  anonymous!: boolean;

  @Field(() => DateScalar, { description: 'When it was lifted.' })
  escalatedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was decided; null: not yet.' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What was decided.' })
  decision!: string | null;

  @Field(() => PartyKind, {
    nullable: true,
    description: 'The function that the decision makes responsible.',
  })
  responsible!: PartyKind | null;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit that is; null when none is named, and when protected identity hides it.',
  })
  unit!: Unit | null;
}
