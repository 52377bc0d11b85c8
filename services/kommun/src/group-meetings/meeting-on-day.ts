import type { DecisionOutline, MeetingOutline, MeetingRecord } from './meeting.record.js';

/**
 * A meeting as it stood at the end of a day: one that was later is still to come, and what was done about it later is not done. Of a day
 * to come what is entered today is told.
 */
export function meetingOn(meeting: MeetingRecord, day: string): MeetingRecord {
  return { ...outlineOn(meeting, day), attendance: meeting.day <= day ? meeting.attendance : [] };
}

/** The same of how it went. */
export function outlineOn<Meeting extends MeetingOutline>(meeting: Meeting, day: string): Meeting {
  const { said, minutes } = meeting;
  const hasBeen = meeting.day <= day;
  const isCalledOff = meeting.outcome === 'CANCELLED' && (hasBeen || (said !== null && said.onDay <= day));
  const outcome = meeting.outcome === 'HELD' ? (hasBeen ? 'HELD' : null) : isCalledOff ? 'CANCELLED' : null;
  const verification = minutes?.verification ?? null;
  return {
    ...meeting,
    ...{ toldFor: day, outcome, calledOff: isCalledOff ? meeting.calledOff : null },
    notice: meeting.notice && meeting.notice.sentOn <= day ? meeting.notice : null,
    minutes:
      minutes && hasBeen
        ? { ...minutes, verification: verification && verification.verifiedOn <= day ? verification : null }
        : null,
    decisions: hasBeen ? meeting.decisions.map((decision) => decisionToldFor(decision, day)) : [],
  };
}

/** A decision with what had become of it by the end of a day. One that was taken back is so on any day. */
export function decisionToldFor<Decision extends DecisionOutline>(decision: Decision, day: string): Decision {
  const followUps = decision.followUps.filter(({ followedUpOn }) => followedUpOn <= day);
  const isFollowedUpLater = followUps.length < decision.followUps.length;
  return { ...decision, toldFor: day, followUps, isFollowedUpLater };
}

/** By which day a meeting is judged: that of which it is told; of a day to come today, since nothing of it has been. */
export function judgedOn(toldFor: string | undefined, today: string): string {
  return toldFor !== undefined && toldFor < today ? toldFor : today;
}
