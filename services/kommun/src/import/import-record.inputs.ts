import {
  ImportAssignmentInput,
  ImportFields,
  ImportGuardianInput,
  ImportInterventionFields,
} from '@samsyn/disclosure/import/single/import-record.inputs';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Gender } from '../children/child.types.js';
import { InterventionForm } from '../plans/plan.enums.js';

@InputType({ description: 'Which unit keeps which part of a child’s record.' })
export class ImportMunicipalKeepersInput {
  @Field(() => ID, { description: 'Key of the unit that keeps who the child is.' })
  IDENTITY!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the unit that keeps the schooling.' })
  SCHOOLING?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the unit that keeps the support by social services.',
  })
  SOCIAL_SUPPORT?: string | null;
}

@InputType({ description: 'A child, as a municipal case system knows it.' })
export class ImportMunicipalChildInput extends ImportFields {
  @Field(() => String, { description: 'Given names, at most 100 characters.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name, at most 100 characters.' })
  familyName!: string;

  @Field(() => DateScalar, { description: 'Date of birth, as the identity number has it.' })
  birthDate!: string;

  @Field(() => Gender, { description: 'As registered.' })
  gender!: Gender;

  @Field(() => Boolean, {
    description: 'true marks protected identity (skyddade personuppgifter); false takes no mark away.',
  })
  protectedIdentity!: boolean;

  @Field(() => String, {
    description: 'Code of the municipality of registration, four digits (folkbokföring).',
  })
  registeredMunicipality!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the part of the district there.' })
  registeredPart?: string | null;

  @Field(() => String, { description: 'Code of the municipality where the child stays (vistelse).' })
  stayingMunicipality!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the part of the district there.' })
  stayingPart?: string | null;

  @Field(() => ID, { nullable: true, description: 'Key of the school’s unit.' })
  school?: string | null;

  @Field(() => Int, { nullable: true, description: 'Grade, 0 (förskoleklass) – 12.' })
  grade?: number | null;

  @Field(() => ImportMunicipalKeepersInput, { description: 'Who keeps which part of the record.' })
  keepers!: ImportMunicipalKeepersInput;

  @Field(() => [ImportGuardianInput], {
    nullable: true,
    description: 'All guardians that the case system knows, at most 6: the list is whole.',
  })
  guardians?: ImportGuardianInput[] | null;
}

@InputType({ description: 'Absence from school in a term (frånvaro), as a case system says it.' })
export class ImportAbsenceInput extends ImportFields {
  @Field(() => String, { description: 'The term: HT2026, VT2027.' })
  term!: string;

  @Field(() => Int, { description: 'Per cent of the scheduled time, 0–100.' })
  percent!: number;
}

@InputType({ description: 'A municipal intervention of a plan, as a case system says it.' })
export class ImportMunicipalInterventionInput extends ImportInterventionFields {
  @Field(() => InterventionForm, { description: 'What kind of intervention; never NOT_MUNICIPAL.' })
  form!: InterventionForm;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the plan’s goal that it serves; left out: the whole plan.',
  })
  goal?: string | null;
}

@InputType({ description: 'One record of a municipal case system’s: give one of these.' })
export class ImportMunicipalRecordInput {
  @Field(() => ImportMunicipalChildInput, { nullable: true, description: 'A child.' })
  child?: ImportMunicipalChildInput | null;

  @Field(() => ImportAssignmentInput, { nullable: true, description: 'Who works with a child.' })
  assignment?: ImportAssignmentInput | null;

  @Field(() => ImportAbsenceInput, { nullable: true, description: 'Absence from school.' })
  absence?: ImportAbsenceInput | null;

  @Field(() => ImportMunicipalInterventionInput, {
    nullable: true,
    description: 'What is done within a plan.',
  })
  intervention?: ImportMunicipalInterventionInput | null;
}
