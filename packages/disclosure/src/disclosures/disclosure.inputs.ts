import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { RecordPart } from '../record-part.js';

/** Grounds on which an owner can decide to release without a consent. */
export enum DisclosureGround {
  NECESSARY_CARE = 'NECESSARY_CARE',
  DUTY_OF_DISCLOSURE = 'DUTY_OF_DISCLOSURE',
  CONCERN_REPORT = 'CONCERN_REPORT',
}
registerEnumType(DisclosureGround, {
  name: 'DisclosureGround',
  description: 'Grounds on which a part can be released without a consent. Each asks for a motivation.',
  valuesConfig: {
    NECESSARY_CARE: {
      description: 'A child under 18 needs it for care or support (OSL 25 kap. 12–13 §§, 26 kap. 9 §).',
    },
    DUTY_OF_DISCLOSURE: { description: 'A statute demands it (uppgiftsskyldighet, OSL 10 kap. 28 §).' },
    CONCERN_REPORT: { description: 'A report of concern (orosanmälan, SoL (2025:400) 19 kap. 1 §).' },
  },
});

@InputType({ description: 'The parts of a consent go to its receivers: the common case, in one step.' })
export class ReleaseOnConsentInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, { description: 'Key of a consent that is active.' })
  consentId!: string;

  @Field(() => [RecordPart], { nullable: true, description: 'Fewer parts than the consent covers.' })
  parts?: RecordPart[] | null;

  @Field(() => [ID], { nullable: true, description: 'Fewer units than the consent covers.' })
  receivers?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; the consent’s own when left out.' })
  until?: string | null;
}

@InputType({ description: 'A decision to release a part without a consent.' })
export class RecordDisclosureInput {
  @Field(() => ID, {
    description:
      'The client’s own name for this change, the same when it is sent again: then it is made once.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => RecordPart, {
    description: 'A part of the owner’s record, kept by the viewer’s own authority.',
  })
  part!: RecordPart;

  @Field(() => [ID], { description: 'Keys of the receiving units, 1–50.' })
  receivers!: string[];

  @Field(() => DisclosureGround, { description: 'On what ground.' })
  ground!: DisclosureGround;

  @Field(() => String, { description: 'Why, as the decision says it; at most 2,000 characters.' })
  motivation!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; open when left out.' })
  until?: string | null;
}

@InputType({ description: 'A decision to release no longer holds, from the next read.' })
export class RevokeDisclosureInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, { description: 'Key of the decision.' })
  disclosureId!: string;
}
