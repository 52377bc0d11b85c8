import { keyFor } from '../local-groups/rows.js';
import { enteredForCounty } from './bussam-rows.js';

const invented = (key: string) => enteredForCounty(key, 'demo: inget dokument säger det', true);

/** Days of a year on which the two bodies whose rhythm is told of meet: two a term. */
const daysOf: Readonly<Record<string, readonly string[]>> = {
  bussam: ['02-12', '05-14', '09-17', '12-10'],
  'kommun-bus': ['01-29', '04-23', '09-03', '11-19'],
};

interface Meeting {
  readonly id: string;
  readonly body: string;
  readonly day: string;
  readonly nth: number;
}

function meetingsAround(today: string): Meeting[] {
  const year = Number(today.slice(0, 4));
  return Object.entries(daysOf).flatMap(([body, days]) =>
    [year - 1, year].flatMap((each) =>
      days.map((day, nth) => ({
        id: keyFor(`bussam meeting ${body} ${each}-${day}`),
        body,
        day: `${each}-${day}`,
        nth,
      })),
    ),
  );
}

const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);

/** Meetings of two years, what was entered of them, and what they decided. */
export function madeUpMeetings(today: string) {
  const meetings = meetingsAround(today);
  // Of what was just now nobody has said yet whether it was held.
  const held = meetings.filter(({ day }) => day < plus(today, -14));
  const decided = held.filter(({ body, nth }) => body === 'bussam' && nth % 2 === 0);
  const decision = ({ id }: Meeting) => keyFor(`bussam decision ${id}`);
  const entry = (kind: string, { id }: Meeting, row: object) => ({
    ...{
      ...invented(`${kind} ${id}`),
      meeting_id: id,
      kind,
      with_agenda: null,
      outcome: null,
      kept_in: null,
    },
    ...row,
  });
  return {
    bussam_meeting: meetings.map((meeting) => ({
      ...{ ...invented(''), id: meeting.id, body: meeting.body, meets_on: meeting.day, version: 1 },
    })),
    bussam_meeting_entry: [
      ...meetings
        .filter(({ day }) => plus(day, -16) <= today)
        .map((meeting) => entry('NOTICE', meeting, { on_day: plus(meeting.day, -16), with_agenda: true })),
      ...held.map((meeting) => entry('OUTCOME', meeting, { on_day: meeting.day, outcome: 'HELD' })),
      ...held.map((meeting) =>
        entry('MINUTES', meeting, { on_day: plus(meeting.day, 10), kept_in: 'Sekretariatets diarium' }),
      ),
    ],
    bussam_decision: decided.map((meeting) => ({
      ...{ ...invented(''), id: decision(meeting), meeting_id: meeting.id, due_on: plus(meeting.day, 90) },
      what:
        meeting.nth === 0
          ? 'Sekretariatet sammanställer hur de lokala grupperna följer upp sina överenskommelser'
          : 'Kommun-BUS och SLL-BUS bereder ett förslag till gemensam dagordning',
      responsible: meeting.nth === 0 ? 'BUSSAM:s sekretariat' : 'Kommun-BUS och SLL-BUS',
    })),
    bussam_decision_follow_up: decided
      .filter(({ day }) => plus(day, 120) < today)
      .map((meeting) => ({
        ...{
          ...invented(`decision follow-up ${meeting.id}`),
          decision_id: decision(meeting),
          standing: 'DONE',
        },
        ...{ followed_up_on: plus(meeting.day, 91), what: 'Redovisat vid mötet' },
      })),
  };
}

interface Planned {
  readonly question: string;
  readonly responsible: string;
  readonly activity: string;
  /** By how many days after the year began it was followed up, and how it stood; none: it was not. */
  readonly followedUp?: readonly [days: number, standing: string, what: string];
}

const plan: readonly Planned[] = [
  {
    question: 'Gemensam dagordning för samtliga lokala BUS-grupper',
    responsible: 'bussam',
    activity: 'Pröva dagordningen i tre grupper',
    followedUp: [250, 'OPEN', 'Två grupper har prövat den; en tredje börjar till våren'],
  },
  {
    question: 'Länsgemensamma SIP-rutiner: skolans möjligheter och skyldigheter',
    responsible: 'bussam',
    activity: 'Sammanställ vad de lokala rutinerna säger, ska eller kan',
  },
  {
    question: 'Uppföljning av de lokala överenskommelserna',
    responsible: 'bussam-sekretariat',
    activity: 'Fråga varje grupp när överenskommelsen senast reviderades',
    followedUp: [130, 'DONE', 'Alla grupper har svarat; sex överenskommelser är äldre än två år'],
  },
  {
    question: 'Fristående skolor i de lokala grupperna',
    responsible: 'kommun-bus',
    activity: 'Hämta erfarenheter från Farsta',
  },
];

/** A yearly plan of the year that goes on, of which half is followed up. */
export function madeUpPlan(today: string) {
  const year = Number(today.slice(0, 4));
  const key = (place: number) => keyFor(`bussam made-up question ${place}`);
  const activity = (place: number) => keyFor(`bussam made-up activity ${place}`);
  return {
    bussam_question: plan.map(({ question, responsible }, place) => ({
      ...{ ...invented(''), id: key(place), year, ordinal: place + 1, question, responsible, version: 1 },
    })),
    bussam_activity: plan.map((row, place) => ({
      ...{ ...invented(''), id: activity(place), question_id: key(place), what: row.activity },
      ...{ responsible: 'BUSSAM:s sekretariat', due_on: `${year}-10-31` },
    })),
    bussam_question_follow_up: plan.flatMap(({ followedUp }, place) => {
      if (!followedUp) return [];
      const [days, standing, what] = followedUp;
      const followedUpOn = plus(`${year}-01-01`, days);
      if (followedUpOn > today) return [];
      return [null, activity(place)].map((activityId) => ({
        ...{
          ...invented(`made-up follow-up ${place} ${activityId}`),
          question_id: key(place),
          standing,
          what,
        },
        ...{ activity_id: activityId, followed_up_on: followedUpOn, documented_in: 'Protokoll, BUSSAM' },
      }));
    }),
  };
}
