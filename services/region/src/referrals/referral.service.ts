import type { ReferralAnswerRow, ReferralRow } from '../children/child.entity.js';
import type { RegionContext } from '../context.js';
import { ReferralStatus } from './referral.types.js';

/** Where a referral stands. Declined by all: everybody who was asked said no, and somebody was asked. */
export function statusOf(answers: readonly { readonly outcome: string }[]): ReferralStatus {
  if (answers.some(({ outcome }) => outcome === 'ACCEPTED')) return ReferralStatus.ACCEPTED;
  return answers.length > 0 && answers.every(({ outcome }) => outcome === 'DECLINED')
    ? ReferralStatus.DECLINED_BY_ALL
    : ReferralStatus.WAITING;
}

/** The answers to one referral: those given first, the oldest first, then those that are awaited. */
export async function findAnswers(
  { childId, id }: ReferralRow,
  { referrals }: RegionContext,
): Promise<ReferralAnswerRow[]> {
  return (await referrals.answersOfChild.load(childId)).filter((answer) => answer.referralId === id);
}
