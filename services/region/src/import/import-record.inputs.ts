import {
  ImportAssignmentInput,
  ImportFields,
  ImportGuardianInput,
  ImportInterventionFields,
} from '@samsyn/disclosure/import/single/import-record.inputs';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ReferralOutcome } from '../referrals/referral.types.js';

@InputType({ description: 'Which unit keeps which part of a child’s record.' })
export class ImportCareKeepersInput {
  @Field(() => ID, { description: 'Key of the unit that keeps the health record.' })
  HEALTH_CARE!: string;
}

@InputType({
  description: 'A child, as a care record system knows it. Names are the municipality’s to give.',
})
export class ImportCareChildInput extends ImportFields {
  @Field(() => Boolean, {
    description: 'true marks protected identity (skyddade personuppgifter); false takes no mark away.',
  })
  protectedIdentity!: boolean;

  @Field(() => ImportCareKeepersInput, { description: 'Who keeps which part of the record.' })
  keepers!: ImportCareKeepersInput;

  @Field(() => [ImportGuardianInput], {
    nullable: true,
    description: 'All guardians that the system knows, at most 6: the list is whole.',
  })
  guardians?: ImportGuardianInput[] | null;
}

@InputType({ description: 'A child’s contact with a unit (vårdkontakt), as a care record system says it.' })
export class ImportCareContactInput extends ImportFields {
  @Field(() => ID, { description: 'Key of the unit.' })
  unit!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  until?: string | null;
}

@InputType({ description: 'What a unit answered to a referral (remissvar).' })
export class ImportReferralAnswerInput {
  @Field(() => ID, { description: 'Key of the unit that was asked.' })
  unit!: string;

  @Field(() => ReferralOutcome, { description: 'What it answered.' })
  outcome!: ReferralOutcome;

  @Field(() => String, { nullable: true, description: 'Why, at most 2,000 characters.' })
  reason?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When; must be given unless it is WAITING.' })
  answeredOn?: string | null;
}

@InputType({ description: 'A referral (remiss), as a care record system says it.' })
export class ImportReferralInput extends ImportFields {
  @Field(() => ID, { description: 'Key of the unit that sent it, of either owner.' })
  fromUnit!: string;

  @Field(() => String, { description: 'What for, at most 2,000 characters.' })
  purpose!: string;

  @Field(() => DateScalar, { description: 'When it was sent.' })
  sentOn!: string;

  @Field(() => [ImportReferralAnswerInput], { description: 'One for each unit that was asked, 1–10.' })
  answers!: ImportReferralAnswerInput[];
}

@InputType({
  description: 'A care intervention of a plan that the region has a part of, as a record system says it.',
})
export class ImportCareInterventionInput extends ImportInterventionFields {}

@InputType({ description: 'One record of a care record system’s: give one of these.' })
export class ImportCareRecordInput {
  @Field(() => ImportCareChildInput, { nullable: true, description: 'A child.' })
  child?: ImportCareChildInput | null;

  @Field(() => ImportAssignmentInput, { nullable: true, description: 'Who works with a child.' })
  assignment?: ImportAssignmentInput | null;

  @Field(() => ImportCareContactInput, { nullable: true, description: 'A contact with a unit.' })
  contact?: ImportCareContactInput | null;

  @Field(() => ImportReferralInput, { nullable: true, description: 'A referral with its answers.' })
  referral?: ImportReferralInput | null;

  @Field(() => ImportCareInterventionInput, { nullable: true, description: 'What is done within a plan.' })
  intervention?: ImportCareInterventionInput | null;
}
