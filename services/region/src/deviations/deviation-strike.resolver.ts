import { changeRefused, invalidInput } from '@samsyn/disclosure/changes.types';
import { Unit } from '@samsyn/disclosure/unit';
import { readRecordId } from '@samsyn/subgraph/ids';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RegionContext } from '../context.js';
import type { DeviationRow, DeviationStepRow, DeviationStrikeRow } from './deviation.entity.js';
import { Deviation, DeviationResult, DeviationStep, ReportedWording } from './deviation.types.js';
import { readsTexts } from './deviation-moves.rules.js';
import { findDeviation, rolesOf, standingOf } from './deviation-standing.js';
import { canStrike, strikeDeviationText } from './deviation-strike.service.js';
import { DeviationStrike, StrikeDeviationTextInput } from './deviation-strike.types.js';

/** A text as the viewer reads it: null when it was struck, or is no longer the viewer's to read. */
async function read(
  text: string | null,
  row: DeviationRow | null,
  context: RegionContext,
): Promise<string | null> {
  if (!text || row === null) return null;
  return readsTexts(standingOf(row), await rolesOf(row, context)) ? text : null;
}

/** What was written of a deviation, and what was struck of it. */
@Resolver(() => Deviation)
export class DeviationStrikeResolver {
  @Mutation(() => DeviationResult, {
    nullable: true,
    description:
      'Strikes a text that points somebody out, for good: by who leads the sender; from when it is sent also by who leads the recipient, and by the secretariat. null with an error: it is not known whether it was done; send it again.',
  })
  async strikeDeviationText(
    @Arg('input', () => StrikeDeviationTextInput, { description: 'Which text, and why.' })
    input: StrikeDeviationTextInput,
    @Ctx() context: RegionContext,
  ) {
    const deviationId = readRecordId(input.deviationId, 'input.deviationId');
    const outcome = await strikeDeviationText({ ...input, deviationId }, context);
    if (outcome === null) return changeRefused();
    if ('problems' in outcome) return invalidInput(outcome.problems);
    return { deviation: await findDeviation(outcome.id, context) };
  }

  @FieldResolver(() => String)
  what(@Root() row: DeviationRow, @Ctx() context: RegionContext): Promise<string | null> {
    return read(row.what, row, context);
  }

  @FieldResolver(() => String)
  consequence(@Root() row: DeviationRow, @Ctx() context: RegionContext): Promise<string | null> {
    return read(row.consequence, row, context);
  }

  @FieldResolver(() => String)
  proposal(@Root() row: DeviationRow, @Ctx() context: RegionContext): Promise<string | null> {
    return read(row.proposal, row, context);
  }

  @FieldResolver(() => ReportedWording)
  async asReported(
    @Root() { id }: DeviationRow,
    @Ctx() { deviations }: RegionContext,
  ): Promise<ReportedWording | null> {
    const kept = await deviations.wordings.load(id);
    const { what, consequence, proposal } = kept ?? {};
    // Struck by its parts, nothing is left of it.
    if (!what && !consequence && !proposal) return null;
    return { what: what || null, consequence: consequence || null, proposal: proposal ?? null };
  }

  @FieldResolver(() => [DeviationStrike], {
    nullable: true,
    description: 'What was struck because it pointed somebody out, the first first.',
  })
  strikes(
    @Root() { id }: DeviationRow,
    @Ctx() { deviations }: RegionContext,
  ): Promise<readonly DeviationStrikeRow[]> {
    return deviations.strikes.load(id);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether this viewer may strike a text of it that points somebody out.',
  })
  viewerCanStrike(@Root() row: DeviationRow, @Ctx() context: RegionContext): Promise<boolean> {
    return canStrike(row, context);
  }
}

@Resolver(() => DeviationStep)
export class DeviationNoteResolver {
  @FieldResolver(() => String)
  async note(
    @Root() { note, deviationId }: DeviationStepRow,
    @Ctx() context: RegionContext,
  ): Promise<string | null> {
    return read(note, await context.deviations.rows.load(deviationId), context);
  }
}

@Resolver(() => DeviationStrike)
export class DeviationStruckResolver {
  @FieldResolver(() => Unit)
  unit(@Root() { unitId }: DeviationStrikeRow, @Ctx() { units }: RegionContext): Promise<Unit> | null {
    return unitId === null ? null : units.reference(unitId);
  }
}
