import { DateScalar, DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RecordOwner, RecordPart } from '../record-part.js';
import { Unit } from '../unit.js';

/** Where a consent stands now. Only ACTIVE lets anything be disclosed. */
export enum ConsentState {
  ACTIVE = 'ACTIVE',
  NOT_SIGNED_BY_ALL = 'NOT_SIGNED_BY_ALL',
  NOT_YET = 'NOT_YET',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ConsentState, {
  name: 'ConsentState',
  description: 'Where a consent stands now. Only ACTIVE lets anything be disclosed.',
  valuesConfig: {
    ACTIVE: { description: 'Holds.' },
    NOT_SIGNED_BY_ALL: {
      description:
        'Nobody has signed and the child has not given it, or a guardian has not signed and no decision says why one suffices.',
    },
    NOT_YET: { description: 'Its first day has not come.' },
    EXPIRED: { description: 'Its last day has gone.' },
    WITHDRAWN: { description: 'Withdrawn; what rested on it is shown to nobody else.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Somebody who decides for the child: a guardian, or a specially appointed one.' })
export class Signatory {
  @Field(() => ID, { description: 'Key of the guardian.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Must sign for a consent to hold.' })
  mustSign!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'A guardian’s signature under a consent.' })
export class ConsentSignature {
  @Field(() => ID, { description: 'Key of the guardian.' })
  guardianId!: string;

  @Field(() => String, { nullable: true, description: 'Name, where the owner has it.' })
  name!: string | null;

  @Field(() => DateScalar, { description: 'The day it was signed.' })
  signedOn!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'A consent to share parts of one owner’s record with units (samtycke).' })
export class Consent {
  @Field(() => ID, { description: 'Key of the consent.' })
  id!: string;

  @Field(() => RecordOwner, { description: 'Whose record it is about.' })
  owner!: RecordOwner;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => [RecordPart], { description: 'The parts that may be shared.' })
  parts!: RecordPart[];

  @Field(() => [Unit], { description: 'The units that may receive them.' })
  receivers!: Unit[];

  @Field(() => [ConsentSignature], { description: 'Who has signed.' })
  signatures!: ConsentSignature[];

  @Field(() => Int, { description: 'How many must sign.' })
  signaturesNeeded!: number;

  @Field(() => String, { nullable: true, description: 'The decision that lets fewer sign, and why.' })
  decisionReference!: string | null;

  @Field(() => String, { nullable: true, description: 'The child’s own view of it.' })
  childsView!: string | null;

  @Field(() => String, { nullable: true, description: 'How mature the child was found to be for it.' })
  maturityAssessment!: string | null;

  @Field(() => Boolean, { description: 'The child gives it itself, found mature for it.' })
  givenByChild!: boolean;

  @Field(() => String, { description: 'Who recorded it, by role and unit.' })
  recordedBy!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null when no end was set.' })
  until!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;

  @Field(() => ConsentState, { description: 'Where it stands now.' })
  state!: ConsentState;

  @Field(() => Boolean, {
    description: 'This viewer may withdraw it, sign it for a guardian, and release on it.',
  })
  viewerCanChange!: boolean;
}
