import type { PartyKind } from '@samsyn/reference/unit';
import type { FollowUpCase, MeetingCase, PartyCase, Presence } from './case.js';
import { type Day, weekday, weekdayUntil } from './days.js';
import type { Random } from './random.js';
import { followUpOutcomes, meetingPlaces } from './texts/answers.js';
import type { Timeline } from './timeline.js';

/** Share of the plans in force whose follow-up has passed without being done (the audit's central finding, f0). */
const OVERDUE_SHARE = 0.15;

const RESPONSIBLE: readonly (readonly [PartyKind, number])[] = [
  ['SOCIAL_SERVICES', 0.72],
  ['COORDINATION', 0.4],
  ['CHILD_PSYCHIATRY', 0.08],
  ['STUDENT_HEALTH', 0.08],
  ['HABILITATION', 0.05],
];

/** The meetings held, the one to come, and the follow-ups that belong to them. */
export function drawMeetings(
  random: Random,
  parties: readonly PartyCase[],
  timeline: Timeline,
  today: Day,
  isProtected: boolean,
): { meetings: MeetingCase[]; followUps: FollowUpCase[] } {
  const { status, startedOn, endedOn } = timeline;
  // A place tells where a child with protected identity is to be found.
  const meeting = (day: Day, kind: MeetingCase['kind'], state: MeetingCase['status']): MeetingCase => ({
    kind,
    status: state,
    day,
    hour: random.pick([8, 9, 10, 13, 14, 15, 16]),
    minute: random.pick([0, 0, 0, 30, 15]),
    place: isProtected ? null : random.pick(meetingPlaces),
    presence: drawPresence(random, parties, state, day),
  });
  if (startedOn === null) {
    const isCalled = status === 'CALLED';
    return {
      meetings: isCalled ? [meeting(weekday(today + random.between(2, 21)), 'SIP_MEETING', 'PLANNED')] : [],
      followUps: [],
    };
  }

  const responsible = drawResponsible(random, parties);
  const meetings = [meeting(startedOn, 'SIP_MEETING', 'HELD')];
  const followUps: FollowUpCase[] = [];
  const end = endedOn ?? today;
  let next = weekday(startedOn + random.between(60, 110));
  while (next < end && meetings.length < 5) {
    if (random.chance(0.06)) meetings.push(meeting(weekdayUntil(next - 2), 'FOLLOW_UP_MEETING', 'CANCELLED'));
    meetings.push(meeting(next, 'FOLLOW_UP_MEETING', 'HELD'));
    followUps.push({ dueOn: next, doneOn: next, responsible, outcome: random.pick(followUpOutcomes) });
    next = weekday(next + random.between(75, 125));
  }
  if (endedOn !== null) return { meetings, followUps };

  const latest = meetings[meetings.length - 1]?.day ?? startedOn;
  if (random.chance(OVERDUE_SHARE)) {
    const dueOn = Math.max(latest + 1, today - random.between(2, 75));
    if (dueOn < today) followUps.push({ dueOn, doneOn: null, responsible, outcome: null });
  } else {
    const dueOn = weekday(today + random.between(1, 110));
    followUps.push({ dueOn, doneOn: null, responsible, outcome: null });
    if (random.chance(0.7)) meetings.push(meeting(dueOn, 'FOLLOW_UP_MEETING', 'PLANNED'));
  }
  return { meetings, followUps };
}

function drawResponsible(random: Random, parties: readonly PartyCase[]): PartyKind {
  const there = RESPONSIBLE.filter(([kind]) => parties.some((party) => party.kind === kind));
  return random.pickWeighted(there);
}

function drawPresence(
  random: Random,
  parties: readonly PartyCase[],
  state: MeetingCase['status'],
  day: Day,
): [string, Presence][] {
  return parties.flatMap((party): [string, Presence][] => {
    if (party.invitedOn === null || party.invitedOn > day) return [];
    if (state !== 'HELD') return [[party.id, 'INVITED']];
    if (party.answer === 'WAITING') return [[party.id, 'ABSENT']];
    return [[party.id, drawTurnout(random, party)]];
  });
}

/** Child psychiatry often stays away or comes for a part of the meeting only (f1). */
function drawTurnout(random: Random, { kind, coordinates }: PartyCase): Presence {
  if (coordinates) return random.chance(0.94) ? 'PRESENT' : 'DEPUTY';
  if (kind === 'CHILD_PSYCHIATRY') {
    return random.pickWeighted([
      ['PRESENT', 0.55],
      ['PARTLY', 0.15],
      ['ABSENT', 0.22],
      ['DEPUTY', 0.08],
    ]);
  }
  return random.pickWeighted([
    ['PRESENT', 0.82],
    ['PARTLY', 0.05],
    ['ABSENT', 0.08],
    ['DEPUTY', kind === 'FAMILY' ? 0 : 0.05],
  ]);
}
