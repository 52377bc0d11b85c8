import { followedUpAtNext } from '../meetings/decision.rules.js';
import { dayPlus, type Term } from '../meetings/meeting-days.rules.js';
import { noticeDays, noticeDueOn, noticeStandingOf } from '../meetings/meeting-standing.rules.js';
import { registerIsKept, standsAllOf, termStandingOf } from '../meetings/meeting-year.rules.js';
import { type Assessment, allHold, atRisk, broken, type Fact, kept, unknown } from './assessment.js';
import { termBefore, termOf } from './calendar.rules.js';
import type { MeetingFact, MunicipalFacts } from './facts.js';

const asFact = ({ id, levelKind, day, demo }: MeetingFact, holds: boolean | null): Fact => ({
  ...{ kind: 'MEETING', id, name: levelKind, day, holds, demo },
});

const isHeld = ({ outcome, day }: MeetingFact, on: string) => outcome === 'HELD' && day <= on;
/** To come; one that is called off later was not known to be. */
const isAhead = ({ outcome, day }: MeetingFact, on: string) => outcome !== 'CANCELLED' && day > on;
/** Gone by, and nobody has said whether it was held. */
const isUnsaid = ({ outcome, day }: MeetingFact, on: string) => outcome === null && day <= on;
const within = ({ day }: MeetingFact, { from, to }: { from: string; to: string }) => from <= day && day < to;
const byDay = (a: MeetingFact, b: MeetingFact) => (a.day < b.day ? -1 : 1);

/** The term that runs and the one before: so long formalities are looked at. */
const window = (on: string) => ({ from: termBefore(termOf(on)).from, to: dayPlus(on, 1) });
const recent = (meetings: readonly MeetingFact[], on: string) => {
  const time = window(on);
  return meetings.filter((meeting) => isHeld(meeting, on) && within(meeting, time));
};

/** What that a level, or a body, meets often enough is told from. */
type MeetingRhythmFacts = Pick<
  MunicipalFacts,
  'levels' | 'stood' | 'meetings' | 'requiredInTerm' | 'requiredInTermBefore'
>;

/**
 * So many meetings of a level each term. What has been is judged by the last whole term, and what is to come by the one that
 * runs: held and planned together. A register counts as kept from the term of the first meeting held; before that, not known.
 * Of a term that the level does not stand the whole of nothing is asked, as in the year (årshjul).
 *
 * @param usual how many, where no rule of the group's says another number
 */
export function meetsOften(kind: string, usual: number) {
  return (
    { levels, stood, meetings, requiredInTerm, requiredInTermBefore = requiredInTerm }: MeetingRhythmFacts,
    on: string,
  ): Assessment => {
    const required = requiredInTerm.get(kind) ?? usual;
    const ofLevel = meetings.filter(({ levelKind }) => levelKind === kind).sort(byDay);
    if (ofLevel.length === 0) {
      const mayHaveLevel = levels.length === 0 || levels.some((level) => level.kind === kind);
      return unknown(mayHaveLevel ? 'NOT_ENTERED' : 'NO_SUCH_LEVEL');
    }
    const term = termOf(on);
    const isAsked = (of: Term) =>
      stood === undefined || stood.some((level) => level.kind === kind && standsAllOf(of, level));
    const now = ofLevel.filter((meeting) => within(meeting, term));
    const isKept = registerIsKept(ofLevel, term);
    if (!isKept && now.every(({ outcome }) => outcome === 'CANCELLED')) return unknown('NOT_ENTERED');
    const [held, planned, unsaid] = [isHeld, isAhead, isUnsaid].map(
      (is) => now.filter((meeting) => is(meeting, on)).length,
    ) as [number, number, number];
    const ground = {
      ...{ counted: held, required, from: term.from, to: term.to },
      facts: now
        .filter(({ outcome }) => outcome !== 'CANCELLED')
        .map((meeting) => asFact(meeting, isHeld(meeting, on) || null)),
    };
    const stands = termStandingOf({ held, planned, unsaid, required, isKept });
    if (stands === 'ENOUGH') return kept('FULFILLED', ground);
    const lastTerm =
      isAsked(termBefore(term)) && tooFew(ofLevel, requiredInTermBefore.get(kind) ?? usual, on);
    if (lastTerm) return lastTerm;
    if (stands === 'ON_THE_WAY') return kept('ON_THE_WAY', ground);
    if (!isAsked(term)) return unknown('NOT_ASKED', ground);
    return stands === 'UNKNOWN'
      ? unknown('PARTLY_ENTERED', ground)
      : atRisk('TOO_FEW', term.to, { ...ground, demo: registerDemo(ofLevel) });
  };
}

/** Few are missed only where there is a register: that rests on its first meeting held. */
const registerDemo = (ofLevel: readonly MeetingFact[]) =>
  ofLevel.find(({ outcome }) => outcome === 'HELD')?.demo ?? false;

/** The last whole term had too few, whatever may come of those of which nobody has said whether they were held. */
function tooFew(ofLevel: readonly MeetingFact[], required: number, on: string): Assessment | null {
  const term = termBefore(termOf(on));
  const then = ofLevel.filter((meeting) => within(meeting, term));
  const held = then.filter((meeting) => isHeld(meeting, on));
  const unsaid = then.filter((meeting) => isUnsaid(meeting, on));
  const isKept = registerIsKept(ofLevel, term);
  const counts = { held: held.length, planned: 0, unsaid: unsaid.length };
  if (termStandingOf({ ...counts, required, isKept }) !== 'TOO_FEW') return null;
  return broken('TOO_FEW', {
    demo: registerDemo(ofLevel),
    ...{ counted: held.length, required, from: term.from, to: term.to, day: term.to },
    facts: then.map((meeting) => asFact(meeting, isUnsaid(meeting, on) ? null : isHeld(meeting, on))),
  });
}

/** A notice with its agenda, a week before each steering and operative meeting. */
export function noticedInTime({ meetings }: MunicipalFacts, on: string): Assessment {
  const bound = meetings.filter(({ levelKind }) => ['STEERING', 'OPERATIVE'].includes(levelKind));
  const inTime = (meeting: MeetingFact): boolean | null => {
    const { notice } = meeting;
    const known = notice && notice.sentOn <= on ? notice : null;
    const standing = noticeStandingOf({ ...meeting, notice: known }, on);
    if (standing === 'IN_TIME') return true;
    return standing === 'LATE' || standing === 'WITHOUT_AGENDA' || standing === 'OVERDUE' ? false : null;
  };
  const ahead = bound.filter((meeting) => isAhead(meeting, on)).sort(byDay);
  // One to come counts once its notice is out, or should be.
  const looked = [...recent(bound, on), ...ahead.filter((meeting) => inTime(meeting) !== null)];
  const facts = looked.map((meeting) => asFact(meeting, inTime(meeting)));
  const answer = allHold(facts, window(on));
  const waiting = ahead.find((meeting) => {
    const due = noticeDueOn(meeting.day);
    return inTime(meeting) === null && on <= due && due < dayPlus(on, noticeDays);
  });
  if (answer.standing === 'BROKEN' || !waiting) return answer;
  const due = noticeDueOn(waiting.day);
  return atRisk('DUE', due, { ...answer, day: due, facts: [...facts, asFact(waiting, null)] });
}

/** Each decision is taken up at the level's next meeting, unless it was settled before. */
export function decisionsFollowedUp({ meetings, decisions }: MunicipalFacts, on: string): Assessment {
  const { from } = window(on);
  const held = meetings
    .filter((meeting) => isHeld(meeting, on))
    .map((meeting) => ({ ...meeting, hasMinutes: meeting.minutes !== null }))
    .sort(byDay);
  const standing = decisions.filter(({ isWithdrawn }) => !isWithdrawn);
  const facts = standing.flatMap((decision): Fact[] => {
    const next = held.find(({ levelId, day }) => levelId === decision.levelId && day > decision.decidedOn);
    if (!next || next.day < from) return [];
    const holds = followedUpAtNext(decision, [next], on);
    const { meetingId: id, name, decidedOn: day } = decision;
    return [{ kind: 'MEETING', id, name, day, holds, demo: decision.demo || next.demo }];
  });
  return allHold(facts, window(on));
}

/** Minutes with secretary and verifier, verified by when the level meets again. */
export function minutesVerified({ meetings }: MunicipalFacts, on: string): Assessment {
  const isVerified = ({ minutes }: MeetingFact) => minutes?.verifiedOn != null && minutes.verifiedOn <= on;
  const verified = (meeting: MeetingFact): boolean | null => {
    if (meeting.minutes === null) return null;
    if (isVerified(meeting)) return meeting.minutes.hasSecretary || null;
    const hasMetSince = meetings.some(
      (later) => later.levelId === meeting.levelId && later.day > meeting.day && isHeld(later, on),
    );
    return hasMetSince ? false : null;
  };
  const looked = recent(meetings, on);
  const answer = allHold(
    looked.map((meeting) => asFact(meeting, verified(meeting))),
    window(on),
  );
  if (answer.standing === 'BROKEN') return answer;
  const [next] = looked
    .filter((meeting) => meeting.minutes !== null && !isVerified(meeting))
    .flatMap(({ levelId }) => meetings.filter((one) => one.levelId === levelId && isAhead(one, on)))
    .sort(byDay);
  return next ? atRisk('DUE', next.day, { ...answer, day: next.day }) : answer;
}
