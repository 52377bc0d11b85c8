import { ChangeRefused, InvalidInput } from '@samsyn/disclosure/changes.types';
import { Unit } from '@samsyn/disclosure/unit';
import { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { PageInfo } from '@samsyn/subgraph/page-info';
import { DateScalar, DateTimeScalar } from '@samsyn/subgraph/scalars';
import { createUnionType, Directive, Field, ID, ObjectType } from 'type-graphql';
import { Child } from '../children/child.types.js';
import { CareUnit } from '../units/unit.types.js';

@Directive('@key(fields: "id childId")')
@ObjectType({
  description:
    'That the region has assessed that a child needs a coordinated plan (behov av SIP), and asks a municipal unit to take it up. Part PLAN of the region’s record. All but the keys is null while the region cannot be reached.',
})
export class CareNeed {
  @Field(() => ID, { description: 'Key of the assessment.' })
  id!: string;

  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => Child, { nullable: true, description: 'The child.' })
  child!: Child | null;

  @Field(() => CareUnit, {
    nullable: true,
    description: 'The care unit that assessed; null also when protected identity hides it.',
  })
  unit!: CareUnit | null;

  @Field(() => PartyKind, { nullable: true, description: 'The function of that unit.' })
  partyKind!: PartyKind | null;

  @Field(() => [NeedReason], { nullable: true, description: 'Why; several may hold.' })
  reasons!: NeedReason[] | null;

  @Field(() => String, { nullable: true, description: 'The question to solve together.' })
  question!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the need was assessed: from that day a plan is to begin without delay.',
  })
  assessedOn!: string | null;

  @Field(() => Unit, {
    nullable: true,
    description: 'The municipal unit that is asked; null also when protected identity hides it.',
  })
  addressedTo!: Unit | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the assessment was taken back; null while it stands.',
  })
  withdrawnAt!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether this viewer may take the assessment back, while nobody has taken it up.',
  })
  viewerCanWithdraw!: boolean | null;
}

@ObjectType({ description: 'An assessment and its place in the list.' })
export class CareNeedEdge {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => CareNeed, { description: 'The assessment.' })
  node!: CareNeed;
}

@ObjectType({ description: 'A page of assessments, the latest first.' })
export class CareNeedConnection {
  @Field(() => [CareNeedEdge], { description: 'The assessments of this page.' })
  edges!: CareNeedEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'An assessment was recorded, or taken back; also when it had been before.' })
export class CareNeedChanged {
  @Field(() => CareNeed, {
    nullable: true,
    description: 'The assessment, read anew; null when the viewer may not read it.',
  })
  careNeed!: CareNeed | null;
}

export const CareNeedResult = createUnionType({
  name: 'CareNeedResult',
  description: 'What came of a change of an assessment.',
  types: () => [CareNeedChanged, InvalidInput, ChangeRefused] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : CareNeedChanged,
});
