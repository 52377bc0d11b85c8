import { DateTimeScalar } from '@samsyn/subgraph/scalars';
import {
  type ClassType,
  createUnionType,
  Directive,
  Field,
  ID,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '../changes.types.js';
import type { OwnerWord } from '../sharing/change.resolver.js';
import type { PlanChangeOutcome } from './plan-change.service.js';
import { type PlanMove as Move, planMoves } from './plan-permissions.js';

/** The moves as values, for the graph; BASELINE is the record as it was before the first recorded change. */
export const PlanMove = {
  BASELINE: 'BASELINE',
  ...(Object.fromEntries(Object.keys(planMoves).map((move) => [move, move])) as { [Each in Move]: Each }),
} as const;
export type PlanMove = keyof typeof PlanMove;

const described: Record<PlanMove, string> = {
  BASELINE: 'The record as it was before the first change that was recorded.',
  ASSESS_NEED: 'A principal assessed that the child needs a plan.',
  CALL: 'Called the parties to a meeting (kallelse).',
  CANCEL_CALL: 'Called the meeting off.',
  ANSWER_NOTICE: 'A party answered the notice.',
  SET_PARTIES: 'Changed who takes part.',
  HOLD_MEETING: 'Recorded a meeting: attendance, decisions.',
  COMPLETE_DECISION: 'Did what a meeting decided, or took that back.',
  ACTIVATE: 'The plan holds from here.',
  EDIT_PLAN: 'Wrote in the plan: the child’s words, question, strengths, guardians’ view.',
  SET_GOALS: 'Wrote a goal or its outcome.',
  FOLLOW_UP: 'Planned or documented a follow-up (uppföljning).',
  ESCALATE: 'Lifted a disagreement to deputy managers or BUS-individ.',
  SETTLE: 'A decision on the disagreement.',
  CLOSE: 'Ended the plan.',
  REOPEN: 'Opened an ended plan again.',
  OFFER_INTERVENTION: 'Offered an intervention (insats).',
  ANSWER_INTERVENTION: 'Accepted or declined an intervention.',
  REPORT_INTERVENTION: 'Started, reported or ended an intervention.',
  OFFER_SIP_CHECK: 'Offered the child or guardians to answer SIP-kollen; which codes is kept nowhere.',
  ANSWER_PLAN: 'Answered the plan for a unit.',
};
registerEnumType(PlanMove, {
  name: 'PlanMove',
  description: 'What was done with a plan.',
  valuesConfig: Object.fromEntries(
    Object.entries(described).map(([move, description]) => [move, { description }]),
  ),
});

export interface PlanKey {
  id: string;
}

/**
 * What an owner's mutations of a plan answer with.
 *
 * @param plan the service's own class for a plan
 */
export function planChangeTypes(word: OwnerWord, plan: ClassType<PlanKey>) {
  @ObjectType(`${word}PlanChanged`, {
    description: 'A change of a plan was made, or had been made before under the same key.',
  })
  class PlanChanged {
    @Field(() => Int, {
      description:
        'The version of this owner’s record of the plan that the change made; the version that was, when what was sent stood there already.',
    })
    version!: number;

    @Field(() => plan, {
      nullable: true,
      description: 'The plan, read anew; null when the viewer may no longer read it.',
    })
    plan!: PlanKey | null;
  }

  @ObjectType(`${word}VersionConflict`, {
    description:
      'Nothing was changed: somebody else has changed the same thing since the version that was expected. Show both, and send again with the version that is now.',
  })
  class VersionConflict {
    @Field(() => String, { description: 'In short.' })
    message!: string;

    @Field(() => Int, { description: 'The version now.' })
    version!: number;

    @Field(() => [Int], { description: 'The versions in which the same thing was changed, oldest first.' })
    since!: number[];

    @Field(() => plan, { nullable: true, description: 'The plan as it is now.' })
    plan!: PlanKey | null;
  }

  const PlanChangeResult = createUnionType({
    name: `${word}PlanChangeResult`,
    description: 'What came of a change of a plan: made, overtaken, refused, or not understood.',
    types: () => [PlanChanged, VersionConflict, ChangeRefused, InvalidInput] as const,
    resolveType: (value) => value.constructor as ClassType,
  });

  /** An outcome in the schema's shape. */
  const told = async (
    outcome: PlanChangeOutcome,
    readAnew: (planId: string) => Promise<PlanKey | null>,
  ): Promise<PlanChanged | VersionConflict | ChangeRefused | InvalidInput> => {
    if (outcome === null) return changeRefused();
    if ('problems' in outcome) return invalidInput(outcome.problems);
    const anew = await readAnew(outcome.planId);
    if ('version' in outcome)
      return Object.assign(new PlanChanged(), { version: outcome.version, plan: anew });
    return Object.assign(new VersionConflict(), {
      message: 'Somebody else has changed the same thing meanwhile. Nothing was changed.',
      ...outcome.conflict,
      plan: anew,
    });
  };

  return { PlanChangeResult, PlanChanged, VersionConflict, told };
}

@Directive('@shareable')
@ObjectType({ description: 'One change of a plan’s record with one owner.' })
export class PlanChange {
  @Field(() => ID, { description: 'Key of the change.' })
  id!: string;

  @Field(() => Int, { description: 'The version it made.' })
  version!: number;

  @Field(() => PlanMove, { description: 'What was done.' })
  move!: PlanMove;

  @Field(() => DateTimeScalar, { description: 'When.' })
  madeAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Kind of work and unit; null for BASELINE, and when protected identity hides it.',
  })
  madeBy!: string | null;
}
