import { decisionOn } from '@samsyn/collaboration/meetings/decision.rules';

export type FollowedUp = 'FOLLOWED_UP' | 'NOT_YET' | 'NEVER';

/** A follow-up of a prioritised question, or of an activity towards it; in the order they were entered. */
export interface QuestionFollowUp {
  readonly activityId: string | null;
  readonly followedUpOn: string;
  readonly standing: 'OPEN' | 'DONE' | 'DROPPED';
}

/** How a prioritised question stands on a day. */
export interface QuestionAnswer {
  readonly standing: 'OPEN' | 'DONE' | 'DROPPED';
  readonly followedUp: FollowedUp;
  /** The latest follow-up, of it or of what was done towards it; null: none until then. */
  readonly lastFollowedUpOn: string | null;
}

/**
 * What is known of a prioritised question on a day. That nobody has written down what came of it shows: it is never told as
 * done, and once its year is over it was never followed up (f0: ”följs upp: Nej”).
 */
export function questionOn(
  year: number,
  followUps: readonly QuestionFollowUp[],
  day: string,
): QuestionAnswer {
  const until = followUps.filter(({ followedUpOn }) => followedUpOn <= day);
  const lastFollowedUpOn = until.reduce<string | null>(
    (last, { followedUpOn }) => (last !== null && last > followedUpOn ? last : followedUpOn),
    null,
  );
  const isOver = Number(day.slice(0, 4)) > year;
  return {
    standing: standingOf(until, null, day),
    followedUp: lastFollowedUpOn !== null ? 'FOLLOWED_UP' : isOver ? 'NEVER' : 'NOT_YET',
    lastFollowedUpOn,
  };
}

/** How an activity, or with null the question itself, was left by its latest follow-up. */
export function standingOf(
  followUps: readonly QuestionFollowUp[],
  activityId: string | null,
  day: string,
): QuestionAnswer['standing'] {
  const own = followUps
    .filter((followUp) => followUp.activityId === activityId)
    .map((followUp) => ({ ...followUp, meetingId: null }));
  return decisionOn({ decidedOn: '', dueOn: null, followUps: own }, day);
}
