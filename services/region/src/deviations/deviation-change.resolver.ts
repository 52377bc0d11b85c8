import { changeRefused, invalidInput } from '@samsyn/disclosure/changes.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { MoveDeviationInput, ReportDeviationInput, ReviseDeviationInput } from './deviation.inputs.js';
import { DeviationResult } from './deviation.types.js';
import {
  type DeviationOutcome,
  moveDeviation,
  reportDeviation,
  reviseDeviation,
} from './deviation-change.service.js';
import { findDeviation } from './deviation-standing.js';

const again = 'null with an error: it is not known whether it was done; send it again.';

/** What is done with deviations. */
@Resolver()
export class DeviationChangeResolver {
  @Mutation(() => DeviationResult, {
    nullable: true,
    description: `Reports a deviation, by whoever works in the sender’s unit; the unit’s manager then sends it. ${again}`,
  })
  async reportDeviation(
    @Arg('input', () => ReportDeviationInput, { description: 'The deviation.' }) input: ReportDeviationInput,
    @Ctx() context: RegionContext,
  ) {
    return told(await reportDeviation(input, context), context);
  }

  @Mutation(() => DeviationResult, {
    nullable: true,
    description: `Writes a deviation anew before it is sent, by whoever reported it or that unit’s manager. ${again}`,
  })
  async reviseDeviation(
    @Arg('input', () => ReviseDeviationInput, { description: 'What it says.' }) input: ReviseDeviationInput,
    @Ctx() context: RegionContext,
  ) {
    const deviationId = readRecordId(input.deviationId, 'input.deviationId');
    return told(await reviseDeviation({ ...input, deviationId }, context), context);
  }

  @Mutation(() => DeviationResult, {
    nullable: true,
    description: `Takes a deviation a step further, by whose turn it is: viewerMoves says which. ${again}`,
  })
  async moveDeviation(
    @Arg('input', () => MoveDeviationInput, { description: 'Which step, and what is said.' })
    input: MoveDeviationInput,
    @Ctx() context: RegionContext,
  ) {
    const deviationId = readRecordId(input.deviationId, 'input.deviationId');
    return told(await moveDeviation({ ...input, deviationId }, context), context);
  }
}

async function told(outcome: DeviationOutcome, context: RegionContext) {
  if (outcome === null) return changeRefused();
  if ('problems' in outcome) return invalidInput(outcome.problems);
  return { deviation: await findDeviation(outcome.id, context) };
}
