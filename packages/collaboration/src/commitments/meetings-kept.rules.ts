import { type Assessment, allHold, atRisk, broken, type Fact, kept, unknown } from './assessment.js';
import { addDays, termBefore, termOf, within } from './calendar.rules.js';
import type { DecisionFact, MeetingFact, MunicipalFacts } from './facts.js';

/** Days before a meeting that its notice must be out, with the agenda (f3, "Mötesformalia"). */
const NOTICE_DAYS = 7;

const asFact = (meeting: MeetingFact, holds: boolean | null): Fact => ({
  kind: 'MEETING',
  id: meeting.id,
  name: meeting.levelKind,
  day: meeting.day,
  holds,
});

const isHeld = ({ standing, day }: MeetingFact, on: string) => standing === 'HELD' && day <= on;
const isAhead = ({ standing, day }: MeetingFact, on: string) => standing !== 'CANCELLED' && day > on;

/** Meetings whose formalities are looked at: of the term that runs, and of the one before. */
const recent = (meetings: readonly MeetingFact[], on: string) =>
  meetings.filter((meeting) => isHeld(meeting, on) && meeting.day >= termBefore(termOf(on)).from);

/**
 * So many meetings of a level each term. What has been is judged by the last whole term, and what is to come by the one that
 * runs: held and planned together. A register counts as kept from the term of its first meeting; before that, not known.
 */
export function meetsOften(kind: string, required: number) {
  return ({ levels, meetings }: MunicipalFacts, on: string): Assessment => {
    const ofLevel = meetings.filter(({ levelKind }) => levelKind === kind);
    const [first] = ofLevel.map(({ day }) => day).sort();
    if (first === undefined || first > on) {
      const hasLevel = levels.some((level) => level.kind === kind);
      const isUnderWay = ofLevel.some((meeting) => isAhead(meeting, on));
      if (!isUnderWay) return unknown(hasLevel || levels.length === 0 ? 'NOT_ENTERED' : 'NO_SUCH_LEVEL');
    }
    const term = termOf(on);
    const held = ofLevel.filter((meeting) => isHeld(meeting, on) && within(meeting.day, term));
    const planned = ofLevel.filter((meeting) => isAhead(meeting, on) && within(meeting.day, term));
    const facts = [...held.map((one) => asFact(one, true)), ...planned.map((one) => asFact(one, null))];
    const now = { counted: held.length, required, ...term, facts };
    if (held.length >= required) return kept('FULFILLED', now);

    const before = termBefore(term);
    const then = ofLevel.filter((meeting) => within(meeting.day, before));
    const heldThen = then.filter((meeting) => isHeld(meeting, on));
    if (first !== undefined && first < before.to && heldThen.length < required)
      return broken('TOO_FEW', {
        ...{ counted: heldThen.length, required, ...before, day: before.to },
        facts: then.map((meeting) => asFact(meeting, isHeld(meeting, on))),
      });
    return held.length + planned.length >= required
      ? kept('ON_THE_WAY', now)
      : atRisk('TOO_FEW', term.to, now);
  };
}

/** A notice with its agenda, a week before each steering and operative meeting. */
export function noticedInTime({ meetings }: MunicipalFacts, on: string): Assessment {
  const bound = meetings.filter(({ levelKind }) => ['STEERING', 'OPERATIVE'].includes(levelKind));
  const inTime = (meeting: MeetingFact): boolean | null => {
    const last = addDays(meeting.day, -NOTICE_DAYS);
    if (meeting.noticeSentOn === null || meeting.noticeSentOn > on) return null;
    return meeting.noticeSentOn <= last && meeting.hasAgenda;
  };
  const facts = recent(bound, on).map((meeting) => asFact(meeting, inTime(meeting)));
  const ahead = bound.filter((meeting) => isAhead(meeting, on)).sort((a, b) => a.day.localeCompare(b.day));
  const window = { from: termBefore(termOf(on)).from, to: addDays(on, 1) };
  const waiting = ahead.find((meeting) => {
    const last = addDays(meeting.day, -NOTICE_DAYS);
    return (
      inTime(meeting) !== true && within(on, { from: addDays(last, -NOTICE_DAYS), to: addDays(last, 1) })
    );
  });
  const answer = allHold(facts, window);
  if (answer.standing === 'BROKEN' || !waiting) return answer;
  const due = addDays(waiting.day, 1 - NOTICE_DAYS);
  return atRisk('DUE', due, { ...answer, day: due, facts: [...facts, asFact(waiting, null)] });
}

/** Each decision is taken up at the level's next meeting, unless it was carried out before. */
export function decisionsFollowedUp({ meetings, decisions }: MunicipalFacts, on: string): Assessment {
  const from = termBefore(termOf(on)).from;
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const held = meetings.filter((meeting) => isHeld(meeting, on));
  const facts = decisions.flatMap((decision) => {
    const made = byId.get(decision.meetingId);
    if (!made || !isHeld(made, on)) return [];
    const [next] = held
      .filter(({ levelId, day }) => levelId === made.levelId && day > made.day)
      .sort((a, b) => a.day.localeCompare(b.day));
    if (!next || next.day < from) return [];
    return [decisionFact(decision, made, followedUp(decision, next))];
  });
  return allHold(facts, { from, to: addDays(on, 1) });
}

/** A meeting of which no minutes are entered says nothing of what it took up. */
function followedUp({ takenUpAt, closedOn }: DecisionFact, next: MeetingFact): boolean | null {
  if (takenUpAt.includes(next.id) || (closedOn !== null && closedOn <= next.day)) return true;
  return next.minutes === null ? null : false;
}

const decisionFact = (decision: DecisionFact, made: MeetingFact, holds: boolean | null): Fact => ({
  kind: 'MEETING',
  id: made.id,
  name: decision.name,
  day: made.day,
  holds,
});

/** Minutes with secretary and verifier, verified by when the level meets again. */
export function minutesVerified({ meetings }: MunicipalFacts, on: string): Assessment {
  const held = meetings.filter((meeting) => isHeld(meeting, on));
  const verified = (meeting: MeetingFact): boolean | null => {
    if (meeting.minutes === null) return null;
    if (meeting.minutes.isVerified) return meeting.minutes.names;
    const hasMetSince = held.some(({ levelId, day }) => levelId === meeting.levelId && day > meeting.day);
    return hasMetSince ? false : null;
  };
  const looked = recent(held, on);
  const facts = looked.map((meeting) => asFact(meeting, verified(meeting)));
  const answer = allHold(facts, { from: termBefore(termOf(on)).from, to: addDays(on, 1) });
  if (answer.standing === 'BROKEN') return answer;
  const [due] = looked
    .filter(({ minutes }) => minutes !== null && !minutes.isVerified)
    .flatMap(({ levelId }) => meetings.filter((next) => next.levelId === levelId && isAhead(next, on)))
    .map(({ day }) => day)
    .sort();
  return due === undefined ? answer : atRisk('DUE', due, { ...answer, day: due });
}
