import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { MeetingInCalendar } from './meetings-document.js';
import { swedishMoment } from './swedish-time.js';

const levels: Readonly<Record<string, string>> = {
  CONSULTATION: 'samrådsgrupp',
  STEERING: 'styrgrupp',
  OPERATIVE: 'operativ ledningsgrupp',
  INDIVIDUAL: 'individforum',
  COLLABORATION: 'samverkansgrupp',
};

/** Of a meeting whose end nobody has said. */
const usualLength = 60 * 60_000;

/**
 * Meetings as an iCalendar file (RFC 5545). Times are moments in UTC, so that no calendar needs to know the clocks of another country; a meeting
 * without a time is on its day. A meeting keeps its UID for ever, and its SEQUENCE grows with each change.
 *
 * @param at when the file is made
 */
export function toCalendar(name: string, meetings: readonly MeetingInCalendar[], at: Date): string {
  const calendar = ical({
    name,
    prodId: { company: 'Samsyn', product: 'BUS-möten', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const meeting of meetings) calendar.createEvent({ ...eventOf(meeting), stamp: at });
  return calendar.toString();
}

function eventOf(meeting: MeetingInCalendar) {
  const { id, version, standing, place, link, busGroup, levelKind } = meeting;
  return {
    ...timeOf(meeting),
    id: `${id}@samsyn`,
    sequence: version - 1,
    summary: `BUS ${busGroup.name}, ${levels[levelKind] ?? 'möte'}`,
    ...(place === null ? {} : { location: place }),
    ...(link === null ? {} : { url: link }),
    status: statuses[standing] ?? ICalEventStatus.CONFIRMED,
  };
}

const statuses: Readonly<Record<string, ICalEventStatus>> = {
  PLANNED: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
};

function timeOf({ day, startsAt, endsAt }: MeetingInCalendar) {
  if (startsAt === null) return { start: new Date(`${day}T00:00:00Z`), allDay: true };
  const start = swedishMoment(day, startsAt);
  const end = endsAt === null ? new Date(start.getTime() + usualLength) : swedishMoment(day, endsAt);
  return { start, end };
}
