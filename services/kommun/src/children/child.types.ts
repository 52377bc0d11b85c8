import { GuardianRelation } from '@samsyn/disclosure/vocabulary/guardian-relation';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DistrictPart, Municipality } from '../areas/area.types.js';
import { MunicipalUnit } from '../units/unit.types.js';

/** Gender as registered. */
export enum Gender {
  GIRL = 'GIRL',
  BOY = 'BOY',
}
registerEnumType(Gender, {
  name: 'Gender',
  description: 'Gender as registered; kept because equality is followed up (jämställdhetsanalys).',
  valuesConfig: { GIRL: { description: 'Flicka.' }, BOY: { description: 'Pojke.' } },
});

@ObjectType({ description: 'Where a child is registered or stays.' })
export class Place {
  @Field(() => Municipality, { description: 'The municipality.' })
  municipality!: Municipality;

  @Field(() => DistrictPart, { nullable: true, description: 'The district part, where districts exist.' })
  part!: DistrictPart | null;

  @Field(() => String, { description: 'The district or municipality as people say it.' })
  label!: string;
}

@ObjectType({ description: 'Where a child goes to school or preschool.' })
export class SchoolPlacement {
  @Field(() => MunicipalUnit, { description: 'The school.' })
  unit!: MunicipalUnit;

  @Field(() => Int, {
    nullable: true,
    description: '0 = preschool class, 1–9 compulsory school, 10–12 upper secondary.',
  })
  grade!: number | null;

  @Field(() => Boolean, {
    description: 'true when the school lies in another district than where the child is registered.',
  })
  inOtherDistrict!: boolean;
}

@ObjectType({ description: 'A guardian (vårdnadshavare).' })
export class Guardian {
  @Field(() => ID, { description: 'Key of the guardian.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => GuardianRelation, { description: 'What the guardian is to the child.' })
  relation!: GuardianRelation;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Has signed a consent to share the municipality’s part of the plan that is active now; null when none is active.',
  })
  consented!: boolean | null;
}

@ObjectType({ description: 'Absence from school in one term.' })
export class SchoolAbsence {
  @Field(() => String, { description: 'For example HT2026 (autumn) or VT2027 (spring).' })
  term!: string;

  @Field(() => Int, { description: 'Share of the scheduled time, 0–100 per cent.' })
  percent!: number;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A child. Every field but id is null unless its part of the record is the viewer’s own or disclosed.',
})
export class Child {
  @Field(() => ID, {
    description: 'Pseudonym made from the identity number with a secret key (HMAC-SHA-256).',
  })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Given name and initial. Part IDENTITY.' })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'Given name. Part IDENTITY.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name. Part IDENTITY.' })
  familyName?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth. Part IDENTITY.' })
  birthDate?: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole years today. Part IDENTITY.' })
  age?: number | null;

  @Field(() => Gender, { nullable: true, description: 'As registered. Part IDENTITY.' })
  gender?: Gender | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The municipality has marked protected identity: hides address, school, clinic and area from all but own staff. Part IDENTITY.',
  })
  protectedIdentity?: boolean | null;
}
