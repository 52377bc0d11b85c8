import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Feed, MeetingInFeed } from './feed-document.js';
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
    name: inOneLine(name),
    prodId: { company: 'Samsyn', product: 'BUS-möten', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const meeting of meetings) calendar.createEvent({ ...eventOf(meeting), stamp: at });
  return calendar.toString();
}

/** The library writes the name of a calendar as it is: what stands after a line break would be read as more of the file. */
const inOneLine = (text: string) => text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');

/** How often a program is asked to fetch anew: meetings are moved days ahead, not minutes. */
const fetchedAnew = 4 * 60 * 60;

/** Days before the end of a subscription on which its calendar reminds of it. */
const remindedBefore = 14;

/**
 * What a subscribed calendar holds: the same meetings under the same UIDs, and of each a link to our page, which needs sign-in. Each says
 * when it was last changed, not when the file was made: so that a calendar in which nothing has changed is the same byte by byte.
 *
 * @param dashboardUrl without a slash at its end
 */
export function feedToCalendar(
  { busGroupId, groupName, until, meetings }: Feed,
  dashboardUrl: string,
): string {
  const calendar = ical({
    name: inOneLine(`BUS ${groupName}`),
    description: `Mötestider ur Samsyn. Prenumerationen gäller till och med ${until}.`,
    prodId: { company: 'Samsyn', product: 'BUS-möten', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
    // Both as REFRESH-INTERVAL (RFC 7986) and as X-PUBLISHED-TTL, which Outlook reads.
    ttl: fetchedAnew,
  });
  const named = { busGroup: { id: busGroupId, name: groupName } };
  for (const meeting of meetings)
    calendar.createEvent({
      ...eventOf({
        ...meeting,
        ...named,
        link: `${dashboardUrl}/bus-grupper/${busGroupId}/moten/${meeting.id}`,
      }),
      stamp: new Date(meeting.changedAt),
    });
  calendar.createEvent(reminderOf(busGroupId, groupName, until, dashboardUrl));
  return calendar.toString();
}

/** A program shows for ever what it fetched last, and says of an address that leads nowhere nothing that anybody sees. */
function reminderOf(busGroupId: string, groupName: string, until: string, dashboardUrl: string) {
  const start = new Date(Date.parse(`${until}T00:00:00Z`) - remindedBefore * 864e5);
  return {
    id: `subscription-${busGroupId}-${until}@samsyn`,
    start,
    allDay: true,
    stamp: start,
    summary: `BUS ${groupName}: förnya din kalenderprenumeration`,
    description: `Den gäller till och med ${until}. Efter det kommer inga nya eller ändrade tider hit.`,
    url: `${dashboardUrl}/bus-grupper/${busGroupId}/moten`,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function eventOf(meeting: Omit<MeetingInFeed, 'changedAt'> & Pick<MeetingInCalendar, 'link' | 'busGroup'>) {
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

function timeOf({ day, startsAt, endsAt }: Pick<MeetingInFeed, 'day' | 'startsAt' | 'endsAt'>) {
  if (startsAt === null) return { start: new Date(`${day}T00:00:00Z`), allDay: true };
  const start = swedishMoment(day, startsAt);
  const end = endsAt === null ? new Date(start.getTime() + usualLength) : swedishMoment(day, endsAt);
  return { start, end };
}
