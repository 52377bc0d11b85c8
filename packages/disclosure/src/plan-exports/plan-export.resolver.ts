import { readRecordId } from '@samsyn/subgraph/ids';
import { DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Arg, type ClassType, Ctx, Directive, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { AccessAction } from '../access-actions.js';
import type { ChangeContext } from '../change-context.js';
import type { OwnerWord } from '../sharing/change.resolver.js';
import { Unit } from '../unit.js';
import { actionOf, ExportPlanInput } from './plan-export.types.js';

interface Key {
  id: string;
}

/** A plan that the viewer may take a copy of, as the service's own resolvers read it on. */
interface Taken {
  readonly plan: Key;
  readonly child: Key;
}

/**
 * The mutation by which a copy of an owner's part of a plan leaves the graph: what is read below it is read in the
 * request that writes the export into the log, so that there is no copy without its line.
 *
 * @param plan the service's own class for a plan
 * @param child the service's own class for a child
 * @param take decides whether the viewer may read the plan, under this action in the log
 */
export function planExportResolver<Context extends ChangeContext>(
  word: OwnerWord,
  plan: ClassType<Key>,
  child: ClassType<Key>,
  take: (planId: string, action: AccessAction, context: Context) => Promise<Taken | null>,
) {
  const whose = word === 'Municipal' ? 'the municipality’s' : 'the region’s';

  @Directive('@shareable')
  @ObjectType({ description: 'A plan of which a copy is made. That it is made stands in the owner’s log.' })
  class PlanExported {
    @Field(() => plan, { description: 'The plan, to be read on.' })
    plan!: Key;

    @Field(() => child, { description: 'The child, to be read on.' })
    child!: Key;

    @Field(() => String, { description: 'Name of who makes the copy, as the token says it.' })
    by!: string;

    @Field(() => Unit, { nullable: true, description: 'The first unit that who makes it works in.' })
    unit!: Unit | null;

    @Field(() => DateTimeScalar, { description: 'When it is made.' })
    at!: Date;
  }

  @Resolver()
  class PlanExportResolver {
    @Mutation(() => PlanExported, {
      name: `export${word}Plan`,
      nullable: true,
      description: `Records in ${whose} log that a copy of its part of a plan is made, and answers with the plan to copy; null also when it exists but is not shared with the viewer. Part PLAN.`,
    })
    async exportPlan(
      @Arg('input', () => ExportPlanInput, { description: 'Of which plan, and in what form.' })
      { planId, format }: ExportPlanInput,
      @Ctx() context: Context,
    ): Promise<PlanExported | null> {
      const taken = await take(readRecordId(planId, 'input.planId'), actionOf[format], context);
      if (!taken) return null;
      const { viewer, units } = context;
      const [unitId] = viewer.units;
      const unit = unitId === undefined ? null : await units.reference(unitId);
      return { ...taken, by: viewer.name, unit, at: new Date() };
    }
  }

  return PlanExportResolver;
}
