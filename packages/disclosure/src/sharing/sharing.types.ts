import { Directive, Field, ObjectType } from 'type-graphql';
import { AssignableUnit, Assignment } from '../assignments/assignment.types.js';
import { AccessBlock } from '../blocks/block.types.js';
import { Consent, Signatory } from '../consents/consent.types.js';
import { RecordOwner, RecordPart } from '../record-part.js';

@Directive('@shareable')
@ObjectType({
  description:
    'One owner’s door to a child’s record, for those who keep it: what it rests on, who works there, and what this viewer may change.',
})
export class RecordSharing {
  @Field(() => RecordOwner, { description: 'Whose record.' })
  owner!: RecordOwner;

  @Field(() => [RecordPart], {
    description: 'The parts that the viewer’s own authority keeps: those the viewer may release.',
  })
  ownParts!: RecordPart[];

  @Field(() => [Signatory], { description: 'Those who decide for the child, as this owner has them.' })
  guardians!: Signatory[];

  @Field(() => [Consent], {
    description: 'Consents, those that hold first. For own staff; empty for others.',
  })
  consents!: Consent[];

  @Field(() => [AccessBlock], {
    description: 'Blocks, those that hold first. For own staff; empty for others.',
  })
  blocks!: AccessBlock[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Protected identity is marked in this owner’s record. For own staff; null for others.',
  })
  identityIsProtected!: boolean | null;

  @Field(() => [Assignment], {
    description:
      'Who works with the child under this owner, those who do now first. Own staff see all, managers their units.',
  })
  assignments!: Assignment[];

  @Field(() => [AssignableUnit], { description: 'Where this viewer says who works with the child.' })
  assignableUnits!: AssignableUnit[];

  @Field(() => Boolean, { description: 'May record consents, for ownParts.' })
  viewerCanRecordConsent!: boolean;

  @Field(() => Boolean, { description: 'May decide to release ownParts, and revoke that.' })
  viewerCanDisclose!: boolean;

  @Field(() => Boolean, { description: 'May place and lift blocks on ownParts.' })
  viewerCanBlock!: boolean;

  @Field(() => Boolean, { description: 'May give and end assignments in assignableUnits.' })
  viewerCanAssign!: boolean;

  @Field(() => Boolean, { description: 'May mark protected identity in this owner’s record.' })
  viewerCanProtectIdentity!: boolean;

  @Field(() => Boolean, { description: 'May keep things in this owner’s part of the plan from guardians.' })
  viewerCanHideFromGuardians!: boolean;
}
