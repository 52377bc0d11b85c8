/** As a follow-up leaves it. */
export type DecisionStanding = 'OPEN' | 'DONE' | 'DROPPED';

/** What a decision's standing is told from; follow-ups in the order they were entered. */
export interface DecisionFacts {
  readonly decidedOn: string;
  readonly dueOn: string | null;
  /** It was taken back: whatever day one looks at, there is nothing to do, and nothing to follow up. */
  readonly isWithdrawn?: boolean;
  readonly followUps: readonly {
    readonly meetingId: string | null;
    readonly followedUpOn: string;
    readonly standing: DecisionStanding;
  }[];
}

/** A meeting of the same level, with whether its minutes are written. */
export interface LaterMeeting {
  readonly id: string;
  readonly day: string;
  readonly outcome: 'HELD' | 'CANCELLED' | null;
  readonly hasMinutes: boolean;
}

/** How a decision stood at the end of a day: as the latest follow-up until then left it, of one day the one entered last. */
export function decisionOn({ followUps }: DecisionFacts, day: string): DecisionStanding {
  const until = followUps.filter(({ followedUpOn }) => followedUpOn <= day);
  const latest = until.reduce<(typeof until)[number] | null>(
    (last, next) => (last && last.followedUpOn > next.followedUpOn ? last : next),
    null,
  );
  return latest?.standing ?? 'OPEN';
}

/** On a day still to be done. */
export function isOpen(decision: DecisionFacts, day: string): boolean {
  return !decision.isWithdrawn && decisionOn(decision, day) === 'OPEN';
}

/** Open though its last day has passed. */
export function isOverdue(decision: DecisionFacts, day: string): boolean {
  return decision.dueOn !== null && decision.dueOn < day && isOpen(decision, day);
}

/** What a meeting on a day must take up again: what was decided before it, and was open when it began (f3, ”Mötesformalia”). */
export function toFollowUp<Decision extends DecisionFacts>(
  decisions: readonly Decision[],
  meeting: { readonly day: string },
): Decision[] {
  return decisions.filter((decision) => {
    if (decision.decidedOn >= meeting.day) return false;
    const before = decision.followUps.filter(({ followedUpOn }) => followedUpOn < meeting.day);
    return isOpen({ ...decision, followUps: before }, meeting.day);
  });
}

/**
 * Whether a decision was followed up at the next meeting of its level that was held, or was settled before it.
 *
 * @returns null while there has been none, when neither a follow-up nor minutes of it are entered, and of one that was withdrawn
 */
export function followedUpAtNext(
  decision: DecisionFacts,
  later: readonly LaterMeeting[],
  day: string,
): boolean | null {
  if (decision.isWithdrawn) return null;
  const next = later
    .filter((meeting) => meeting.outcome === 'HELD' && meeting.day > decision.decidedOn && meeting.day <= day)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  if (!next) return null;
  const isTakenUp = decision.followUps.some(({ meetingId }) => meetingId === next.id);
  const before = decision.followUps.filter(({ followedUpOn }) => followedUpOn < next.day);
  if (isTakenUp || decisionOn({ ...decision, followUps: before }, next.day) !== 'OPEN') return true;
  return next.hasMinutes ? false : null;
}
