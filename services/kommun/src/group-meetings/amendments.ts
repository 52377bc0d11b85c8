import {
  changeOf,
  enteredAfter,
  type Replaced,
  replacedOf,
} from '@samsyn/collaboration/meetings/afterwards.rules';
import { groupBy } from '@samsyn/subgraph/loaders';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { MeetingAmendmentKind } from './meeting.enums.js';
import type { MeetingRecord } from './meeting.record.js';
import type { EarlierMinutes, MeetingAmendment, MeetingSaid } from './meeting-amendment.types.js';
import { type SeatRef, showSeatNamed } from './shown-seat.js';

type Told = { readonly at: Date } & Omit<MeetingAmendment, 'madeOn' | 'seat' | 'before' | 'after'> & {
    readonly seat: SeatRef | null;
    readonly before: Said | null;
    readonly after: Said | null;
  };
/** What was said, with the seat as a row refers to it. */
type Said = Partial<Omit<MeetingSaid, 'seat'>> & { readonly seat?: SeatRef };

const nothing = { subject: null, seat: null, reason: null, before: null, after: null };

/** What was said of a meeting and changed afterwards, and what was added once it was over; in the order that was done. */
export async function amendmentsOf(
  meeting: MeetingRecord,
  context: KommunContext,
): Promise<MeetingAmendment[]> {
  const told = [...replaced(meeting), ...added(meeting), ...withdrawn(meeting)];
  told.sort((a, b) => a.at.getTime() - b.at.getTime());
  return Promise.all(
    told.map(async ({ at, seat, before, after, ...rest }) => ({
      ...{ ...rest, madeOn: swedishToday(at) },
      seat: seat && (await showSeatNamed(seat, meeting.day, context)),
      before: before && (await show(before, meeting, context)),
      after: after && (await show(after, meeting, context)),
    })),
  );
}

async function show(said: Said, { day }: MeetingRecord, context: KommunContext): Promise<MeetingSaid> {
  const seat = said.seat ? await showSeatNamed(said.seat, said.day ?? day, context) : null;
  const empty = { day: null, startsAt: null, endsAt: null, place: null, standing: null, presence: null };
  return { ...empty, ...said, seat };
}

/** Of what one stands of at a time: what stood before, and what took its place. */
function replaced({ ever, day }: MeetingRecord): Told[] {
  const { changes } = ever;
  const as = <Row extends { readonly id: string }>(
    kind: string,
    rows: readonly Replaced<Row>[],
    say: (row: Row) => Said,
    more: (each: Replaced<Row>) => Partial<Told> = () => ({}),
  ) =>
    rows.map(
      (each): Told => ({
        ...{
          ...nothing,
          id: each.before.id,
          kind: kind as MeetingAmendmentKind,
          at: each.at,
          madeAs: each.as,
        },
        ...{ before: say(each.before), after: each.after && say(each.after) },
        ...more(each),
      }),
    );
  const bySeat = [...groupBy(ever.attendance, ({ seatId }) => seatId).values()];
  const byMinutes = [...groupBy(ever.verifications, ({ minutesId }) => minutesId).values()];
  return [
    ...as('SCHEDULE', replacedOf(ever.schedules, changes), ({ meetsOn, startsAt, endsAt, place }) => ({
      ...{ day: meetsOn, startsAt, endsAt, place },
    })),
    ...as(
      'OUTCOME',
      replacedOf(ever.outcomes, changes),
      ({ outcome }) => ({ standing: (outcome === 'UNSAID' ? null : outcome) as MeetingSaid['standing'] }),
      ({ after }) => ({ reason: after?.outcome === 'UNSAID' ? after.reason : null }),
    ).filter(({ before }) => before?.standing != null),
    ...as('NOTICE', replacedOf(ever.notices, changes), ({ sentOn }) => ({ day: sentOn })),
    ...bySeat.flatMap((rows) =>
      as(
        'ATTENDANCE',
        replacedOf(rows, changes),
        ({ presence }) => ({ presence: presence as MeetingSaid['presence'] }),
        ({ before }) => ({ seat: before }),
      ),
    ),
    ...as('MINUTES', replacedOf(ever.minutes, changes), () => ({})),
    ...byMinutes.flatMap((rows) =>
      as('VERIFICATION', replacedOf(rows, changes), (row) => ({ day: row.verifiedOn, seat: row })),
    ),
    ...as(
      'ITEM_WITHDRAWN',
      replacedOf(ever.items, changes).filter(({ at }) => swedishToday(at) > day),
      () => ({}),
      ({ before }) => ({ subject: before.title, before: null, after: null }),
    ),
  ];
}

/** Items of a meeting that had been held, and a notice of one that had been. */
function added({ ever, day }: MeetingRecord): Told[] {
  const heldAt = ever.outcomes.find(({ outcome }) => outcome === 'HELD')?.recordedAt ?? null;
  const [first] = ever.notices;
  const late =
    first && swedishToday(first.recordedAt) > day ? changeOf(first.recordedAt, ever.changes) : null;
  return [
    ...enteredAfter(ever.items, heldAt, ever.changes).map(({ row, at, as }) => ({
      ...{ ...nothing, id: row.id, kind: 'ITEM_ADDED' as MeetingAmendmentKind, at, madeAs: as },
      subject: row.title,
    })),
    ...(first && late
      ? [
          {
            ...{ ...nothing, id: first.id, kind: 'NOTICE' as MeetingAmendmentKind, at: first.recordedAt },
            ...{ madeAs: late.recordedAs, after: { day: first.sentOn } },
          },
        ]
      : []),
  ];
}

function withdrawn({ decisions, ever }: MeetingRecord): Told[] {
  return decisions.flatMap(({ row, withdrawal }) =>
    withdrawal
      ? {
          ...{ ...nothing, id: row.id, kind: 'DECISION_WITHDRAWN' as MeetingAmendmentKind },
          ...{ at: withdrawal.recordedAt, subject: row.wording, reason: withdrawal.result },
          madeAs: changeOf(withdrawal.recordedAt, ever.changes)?.recordedAs ?? null,
        }
      : [],
  );
}

/** What the minutes said before they were written anew or taken away, and who had verified it. */
export async function earlierMinutesOf(
  { ever, day }: MeetingRecord,
  context: KommunContext,
): Promise<EarlierMinutes[]> {
  return Promise.all(
    replacedOf(ever.minutes, ever.changes).map(async ({ before, at, as }) => {
      const verification = ever.verifications.findLast(
        ({ minutesId, endedAt }) => minutesId === before.id && endedAt === null,
      );
      const [written, secretary, verifier] = await Promise.all([
        context.meetings.minutesTexts.load(before.id),
        showSeatNamed(before, day, context),
        verification ? showSeatNamed(verification, verification.verifiedOn, context) : null,
      ]);
      return {
        ...{ id: before.id, text: written?.text ?? '', secretary, verifier },
        ...{ verifiedOn: verification?.verifiedOn ?? null, replacedOn: swedishToday(at), replacedAs: as },
      };
    }),
  );
}
