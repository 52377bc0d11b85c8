import { ChangeRefused, InvalidInput } from '@samsyn/disclosure/changes.types';
import { Unit } from '@samsyn/disclosure/unit';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';

@ObjectType({
  description:
    'What a local BUS group makes of its deviations of a term (lokal analys), or the secretariat of the county’s: the patterns in them.',
})
export class DeviationAnalysis {
  @Field(() => ID, { description: 'Key of this version of it.' })
  id!: string;

  @Field(() => BusGroup, { nullable: true, description: 'The group; null: of the whole county.' })
  busGroup!: Pick<BusGroup, 'id'> | null;

  @Field(() => String, { description: 'The term: VT2026 (January–June) or HT2026 (July–December).' })
  term!: string;

  @Field(() => String, { description: 'The analysis.' })
  text!: string;

  @Field(() => Unit, {
    nullable: true,
    description: 'Of whoever wrote it: the unit; null of the secretariat.',
  })
  unit!: Unit | null;

  @Field(() => DateScalar, { description: 'When it was written.' })
  writtenOn!: string;

  @Field(() => Int, { description: 'Counts its versions.' })
  version!: number;

  @Field(() => Boolean, { description: 'true when the demo made it up.' })
  demo!: boolean;
}

@InputType({ description: 'What is made of the deviations of a term.' })
export class WriteDeviationAnalysisInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Key of the group; none: of the whole county, by the secretariat.',
  })
  busGroupId?: string | null;

  @Field(() => String, { description: 'The term, VT2026 or HT2026; not one to come.' })
  term!: string;

  @Field(() => String, {
    description: 'The analysis, at most 8,000 characters; no child and no person by name or number.',
  })
  text!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that it was written on; none: there was none.',
  })
  expectedVersion?: number | null;

  @Field(() => String, {
    description:
      'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'An analysis was written; also when it had been before.' })
export class DeviationAnalysisChanged {
  @Field(() => DeviationAnalysis, { description: 'As it stands now.' })
  analysis!: DeviationAnalysis;
}

export const DeviationAnalysisResult = createUnionType({
  name: 'DeviationAnalysisResult',
  description: 'What came of writing an analysis: done, refused, or not understood.',
  types: () => [DeviationAnalysisChanged, InvalidInput, ChangeRefused] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : DeviationAnalysisChanged,
});
