import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import { RecordPart } from '../record-part.js';

const idempotency =
  'The client’s own name for this change, the same when it is sent again: then it is made once.';

@InputType({ description: 'A guardian’s signature.' })
export class SignatureInput {
  @Field(() => ID, { description: 'Key of the guardian.' })
  guardianId!: string;

  @Field(() => DateScalar, { description: 'The day it was signed; not in the future.' })
  signedOn!: string;
}

@InputType({ description: 'A consent as it was given.' })
export class RecordConsentInput {
  @Field(() => ID, { description: idempotency })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => String, { description: 'What it is for; at most 500 characters.' })
  purpose!: string;

  @Field(() => [RecordPart], {
    description: 'Parts of the owner’s record, all kept by the viewer’s own authority.',
  })
  parts!: RecordPart[];

  @Field(() => [ID], { description: 'Keys of the receiving units, 1–50.' })
  receivers!: string[];

  @Field(() => [SignatureInput], {
    description:
      'Who has signed so far. Until all have, nothing can be released on it, unless decisionReference says why one suffices, or the child gives it. May be empty only when the child does.',
  })
  signatures!: SignatureInput[];

  @Field(() => String, {
    nullable: true,
    description: 'The decision that lets one guardian suffice, and why; at most 500 characters.',
  })
  decisionReference?: string | null;

  @Field(() => String, { nullable: true, description: 'The child’s own view; at most 2,000 characters.' })
  childsView?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How mature the child was found to be; at most 2,000 characters. Must be given with givenByChild.',
  })
  maturityAssessment?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The child gives the consent itself, found mature for it: maturityAssessment says how.',
  })
  givenByChild!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'First day; today when left out.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; open when left out.' })
  until?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also decide, in the same step, to release the parts to the receivers on this consent.',
  })
  release!: boolean;
}

@InputType({ description: 'Another guardian has signed.' })
export class SignConsentInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, { description: 'Key of the consent.' })
  consentId!: string;

  @Field(() => SignatureInput, { description: 'Who, and when.' })
  signature!: SignatureInput;
}

@InputType({
  description: 'A consent is withdrawn. From the next read what rested on it is shown to nobody else.',
})
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, { description: 'Key of the consent.' })
  consentId!: string;
}
