import { dateOf } from './dates.js';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});

/** The clock in Sweden at a moment: "13:30". */
export function clockOf(moment: string): string {
  return clock.format(new Date(moment));
}

/** The moment at which it is that day and that time in Sweden, RFC 3339; null where there is none, as at the change to summer time. */
export function swedishMoment(date: string, time: string): string | null {
  for (const offset of ['+01:00', '+02:00']) {
    const moment = new Date(`${date}T${time}:00${offset}`);
    if (Number.isNaN(moment.getTime())) return null;
    const text = moment.toISOString();
    if (dateOf(moment) === date && clockOf(text) === time) return text;
  }
  return null;
}
