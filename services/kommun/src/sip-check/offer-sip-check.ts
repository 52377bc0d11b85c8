import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { lastDayToAnswer, termOf } from '@samsyn/figures/term.rules';
import type { KommunContext } from '../context.js';
import { keepersWork } from '../plans/moves/plan-to-change.js';
import { SipCheckRespondent } from './sip-check.enums.js';
import type { OfferSipCheckInput } from './sip-check.inputs.js';
import { hashOfCode, newCode } from './sip-check-code.js';

/** Codes that one plan may give out to children, or to guardians, on an occasion in 60 days: for all, and once more. */
const most = { CHILD: 2, GUARDIAN: 8 } as const;

/** Codes that were made, to be shown once. */
export interface OfferedCodes {
  readonly codes: readonly string[];
  readonly lastDay: string;
}

/** Lets a few of a plan's people answer SIP-kollen. What is kept of the codes leads to no plan. */
export async function offerSipCheck(
  input: OfferSipCheckInput,
  context: KommunContext,
): Promise<{ readonly outcome: PlanChangeOutcome } & OfferedCodes> {
  const { occasion, respondent } = input;
  const count = input.count ?? 1;
  const term = termOf(today(), 'SCHOOL');
  const lastDay = lastDayToAnswer(term);
  const concern = `sip-check:${occasion}:${respondent}`;
  const codes: string[] = [];
  const work = keepersWork('OFFER_SIP_CHECK', input, context, {
    find: async () => ({ concerns: Array.from({ length: Math.min(Math.max(count, 1), 4) }, () => concern) }),
    check: async ({ plan }, problems) => {
      if (count < 1) problems.add('count', Code.REQUIRED);
      if (count > (respondent === SipCheckRespondent.CHILD ? 1 : 4)) problems.add('count', Code.TOO_LONG);
      const before = await countOffered(plan.childId, plan.id, concern, context);
      if (before + count > most[respondent]) problems.add('count', Code.TOO_MANY_TRIES);
    },
    write: async (manager, { plan }) => {
      codes.push(...Array.from({ length: count }, newCode));
      const [key] = context.fieldKeys;
      if (!key) throw new Error('no key to keep codes under');
      await manager.query('select offer_sip_check($1, $2, $3, $4, $5, $6, $7)', [
        ...[plan.childId, plan.id, term, occasion, respondent],
        ...[codes.map((code) => hashOfCode(key, code)), lastDay],
      ]);
    },
  });
  const outcome = await changePlan(input, work, context);
  return { outcome, codes, lastDay };
}

/** Codes that the plan has given out lately to the same, on the same occasion, as its history tells. */
async function countOffered(
  childId: string,
  planId: string,
  concern: string,
  { transaction }: KommunContext,
): Promise<number> {
  const [row]: [{ codes: number }] = await transaction.run((manager) =>
    manager.query(
      `select coalesce(sum(cardinality(array_positions(c.concerns, $3))), 0)::int as codes from plan_change c
        where c.child_id = $1 and c.plan_id = $2 and c.move = 'OFFER_SIP_CHECK' and c.made_at > now() - interval '60 days'`,
      [childId, planId, concern],
    ),
  );
  return row.codes;
}
