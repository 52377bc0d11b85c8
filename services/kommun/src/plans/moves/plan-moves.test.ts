import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan, type PlanOutcome } from '../../../test/plan-changes.js';
import { realPlanChanges } from '../../../test/plan-inputs.js';
import { type Past, PlanStand, pasts } from '../../../test/plan-stand.js';
import { PlanStatus } from '../plan.enums.js';
import { canMove, type PlanMoveHere, planMoveRules, stateAfter } from './plan-moves.js';

const { PLAN } = RecordPart;
const states = Object.values(PlanStatus);

/** The mutations by which each move of the table is made here; interventions have a file of their own. */
const mutations = {
  CALL: ['callToMeeting'],
  CANCEL_CALL: ['cancelMeeting'],
  ANSWER_NOTICE: ['answerNotice'],
  SET_PARTIES: ['addParty', 'leaveParty'],
  HOLD_MEETING: ['holdMeeting'],
  COMPLETE_DECISION: ['completeDecision'],
  ACTIVATE: ['activatePlan'],
  EDIT_PLAN: ['editPlan'],
  SET_GOALS: ['setGoal'],
  FOLLOW_UP: ['planFollowUp', 'documentFollowUp'],
  ESCALATE: ['escalatePlan'],
  SETTLE: ['settleEscalation'],
  CLOSE: ['closePlan'],
  REOPEN: ['reopenPlan'],
} satisfies Partial<Record<PlanMoveHere, readonly string[]>>;
type Move = keyof typeof mutations;
const moves = Object.keys(mutations) as Move[];
const cases = moves.flatMap((move) =>
  mutations[move].flatMap((mutation) => states.map((state) => [state, move, mutation] as const)),
);

/** What is of a unit’s own, and may be another’s: the notice’s answer and the decision that it is to carry out. */
const ofUnits: readonly string[] = ['ANSWER_NOTICE', 'COMPLETE_DECISION'];

interface Role {
  readonly login: string;
  readonly unit: string;
  /** The moves it may make of what is its own unit’s, and of what is another’s: said here, by no rule of the code. */
  readonly own: readonly string[];
  readonly others: readonly string[];
  readonly blocked?: boolean;
}
const everything = { own: moves, others: moves };
const ownAlone = { own: ofUnits, others: [] };
const nothing = { own: [], others: [] };
const roles: Readonly<Record<string, Role>> = {
  'the plan’s keeper': { login: 'socialtjanst.farsta', unit: 'soc-farsta', ...everything },
  'a coordinator of the same board': { login: 'samordnare.farsta', unit: 'sip-farsta', ...everything },
  'the same with a block': { login: 'samordnare.farsta', unit: 'sip-farsta', ...nothing, blocked: true },
  'a party in the region that it is released to': { login: 'bup.farsta', unit: 'bup-farsta', ...ownAlone },
  'a party in the municipality that it is released to': {
    ...{ login: 'elevhalsa.farsta', unit: 'elevhalsa-farsta', ...ownAlone },
  },
  'a party that it is not released to': { login: 'habilitering.farsta', unit: 'hab-farsta', ...nothing },
  'a caseworker of a board that keeps nothing': {
    ...{ login: 'socialtjanst.tyreso', unit: 'soc-tyreso', ...nothing },
  },
  'the secretariat': { login: 'sekretariat.bussam', unit: 'bussam', ...nothing },
};

/** Where a plan goes back to, by what has happened to it: said here, by no rule of the code. */
const backTo = ({ started, meetings, lifted }: Past): string => {
  if (lifted) return 'ESCALATED';
  if (started) return 'ACTIVE';
  return meetings.length > 0 ? 'CALLED' : 'DRAFT';
};

/** The pasts with which a mutation can be made: the meeting that it is about must be there. */
const pastsFor = (mutation: string): readonly Past[] => {
  if (mutation === 'cancelMeeting') return pasts.filter(({ meetings }) => meetings.includes('PLANNED'));
  return mutation === 'holdMeeting' || mutation === 'activatePlan'
    ? pasts.filter(({ meetings }) => meetings.includes('HELD'))
    : pasts;
};
/** The past as the mutation leaves it. */
const pastAfter = (mutation: string, past: Past): Past =>
  mutation === 'cancelMeeting'
    ? { ...past, meetings: past.meetings.filter((each) => each !== 'PLANNED') }
    : past;

describe('every state, past, role and move of a plan', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let stand: PlanStand;
  let turn = 0;

  beforeAll(async () => {
    kommun = await startKommun();
    const { world } = kommun;
    stand = await PlanStand.in(world, ['sip-farsta', 'hab-farsta', 'soc-tyreso']);
    const { childId } = stand.parts;
    for (const unit of ['bup-farsta', 'elevhalsa-farsta']) await world.disclose(childId, PLAN, unit);
    await world.assign('socialtjanst.farsta', childId, 'soc-farsta');
    await world.assign('samordnare.farsta', childId, 'sip-farsta');
    await world.assign('elevhalsa.farsta', childId, 'elevhalsa-farsta');
    await world.assign('socialtjanst.tyreso', childId, 'soc-tyreso');
  });
  afterAll(() => kommun.stop());

  const attempts = (move: Move) =>
    Object.entries(roles).flatMap(([who, role]) =>
      (ofUnits.includes(move) ? (['own', 'others'] as const) : (['own'] as const)).map((whose) => ({
        ...{ who, role, whose, may: role[whose].includes(move) },
      })),
    );
  type Attempt = ReturnType<typeof attempts>[number];
  const make = async ({ role, whose }: Attempt, mutation: string): Promise<PlanOutcome> => {
    const another = role.unit === 'soc-farsta' ? 'bup-farsta' : 'soc-farsta';
    const ofUnit = stand.ofUnit.get(whose === 'own' ? role.unit : another);
    const keys = ['answerNotice', 'completeDecision'].includes(mutation) ? ofUnit : {};
    const { idempotencyKey: _, ...input } = realPlanChanges({ ...stand.parts, ...keys })[
      mutation
    ] as object & {
      idempotencyKey?: unknown;
    };
    return changePlan(kommun, role.login, mutation, input as Record<string, unknown>);
  };
  /** Those whom a block names, while it does; then all others. */
  const inTurn = async <T>(
    each: readonly Attempt[],
    work: (attempt: Attempt) => Promise<T>,
  ): Promise<T[]> => {
    const { world } = kommun;
    const block = await world.block(stand.parts.childId, PLAN, 'sip-farsta');
    const blocked = await Promise.all(each.filter(({ role }) => role.blocked).map(work));
    await world.sql('delete from access_block where id = $1', [block]);
    return [...blocked, ...(await Promise.all(each.filter(({ role }) => !role.blocked).map(work)))];
  };

  it.each(cases)('in %s: %s by %s is as the tables say, for everybody', async (state, move, mutation) => {
    const possible = pastsFor(mutation);
    const next = () => possible[turn++ % possible.length] as Past;
    const isPossible = canMove(move, state);
    const before = next();
    await stand.at(state, before, mutation === 'settleEscalation');
    const stood = await stand.now();
    // What is refused changes nothing, and so can be tried by all of them at once.
    const idle = attempts(move).filter(({ may }) => !may || !isPossible);
    await inTurn(idle, async (attempt) => {
      const { __typename, problems = [] } = await make(attempt, mutation);
      const told = { who: attempt.who, whose: attempt.whose, __typename };
      if (!attempt.may) expect(told).toMatchObject({ __typename: 'ChangeRefused' });
      else expect({ ...told, problems }).toMatchObject({ __typename: 'InvalidInput' });
      if (attempt.may) expect(problems).toContainEqual({ field: 'planId', code: 'NOT_IN_THIS_STATE' });
    });
    expect(await stand.now()).toEqual(stood);
    if (!isPossible) return;

    const rule = planMoveRules[move];
    const leads: Partial<Record<string, string>> = 'leads' in rule ? rule.leads : {};
    const goesBack = leads[state] === 'WHERE_IT_WAS';
    // Where the past decides, each past is tried; elsewhere each role takes the next.
    for (const attempt of attempts(move).filter(({ may }) => may))
      for (const past of goesBack ? possible : [next()]) {
        await stand.at(state, past, mutation === 'settleEscalation');
        const outcome = await make(attempt, mutation);
        const told = { who: attempt.who, whose: attempt.whose, past };
        expect({ ...told, ...outcome }).toMatchObject({ ...told, __typename: 'MunicipalPlanChanged' });
        const after = goesBack ? backTo(pastAfter(mutation, past)) : (leads[state] ?? state);
        expect({ ...told, ...(await stand.now()) }).toEqual({
          ...told,
          status: after,
          version: stood.version + 1,
        });
      }
  });

  it.each(states)('in %s tells each role the moves that it may make', async (state) => {
    await stand.at(state, { started: true, meetings: ['HELD', 'PLANNED'], lifted: true });
    const query = 'query ($id: ID!) { plan(id: $id) { viewerMoves } }';
    const asked = attempts('EDIT_PLAN');
    await inTurn(asked, async ({ who, role }) => {
      const { data } = await kommun.ask(role.login, query, { id: stand.parts.planId });
      const told = (data.plan?.viewerMoves ?? []).filter((move: string) => move in mutations);
      const may = moves.filter((move) => role.own.includes(move) && canMove(move, state));
      expect({ who, moves: told }).toEqual({ who, moves: may });
    });
  });

  it('leads back, by the code’s own table, to where what has happened says, from wherever it does', () => {
    for (const past of pasts)
      for (const [move, state] of [
        ['CANCEL_CALL', 'CALLED'],
        ['SETTLE', 'ESCALATED'],
        ['REOPEN', 'CLOSED'],
      ] as const)
        expect(
          stateAfter(move, state, {
            ...{ startedOn: past.started ? '2026-01-01' : null, isLifted: past.lifted },
            hasMeeting: past.meetings.length > 0,
          }),
        ).toBe(backTo(past));
  });

  it('leaves no move of the table untried but those of interventions, and SIP-kollen, which have files of their own', () => {
    const elsewhere = ['OFFER_SIP_CHECK', 'OFFER_INTERVENTION', 'ANSWER_INTERVENTION', 'REPORT_INTERVENTION'];
    expect(Object.keys(planMoveRules)).toEqual([...moves, ...elsewhere]);
  });

  it.each(
    moves.flatMap((move) => {
      const rule: { from: readonly string[]; needs?: readonly string[] } = planMoveRules[move];
      return rule.needs?.includes('ACTIVE_CONSENT')
        ? mutations[move].map((each) => [each, rule.from[0] as string] as const)
        : [];
    }),
  )('%s needs a consent that has not been withdrawn', async (mutation, state) => {
    const { world } = kommun;
    await stand.at(state, { started: false, meetings: ['HELD'], lifted: false });
    await world.sql('update consent set withdrawn_at = now() where child_id = $1', [stand.parts.childId]);
    const input = realPlanChanges(stand.parts)[mutation] as Record<string, unknown>;
    const outcome = await changePlan(kommun, 'socialtjanst.farsta', mutation, input);
    expect(outcome.problems).toContainEqual({ field: 'planId', code: 'CONSENT_NEEDED' });
    await world.sql('update consent set withdrawn_at = null where child_id = $1', [stand.parts.childId]);
    expect((await stand.now()).status).toBe(state);
  });
});
