const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The Swedish calendar date of a moment, ISO: the Swedish locale writes dates as ISO does. */
export function swedishDay(moment: Date): string {
  return calendar.format(moment);
}

/** How far Swedish clocks are before UTC at a moment, in milliseconds. */
function ahead(moment: number): number {
  return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - moment;
}

/**
 * The moment at which Swedish clocks show a time on a day. Of an hour that is skipped in spring the one after it; of one that
 * comes twice in autumn the first.
 *
 * @param day YYYY-MM-DD
 * @param time HH:MM
 */
export function swedishMoment(day: string, time: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [shown - ahead(shown - 864e5), shown - ahead(shown + 864e5)];
  return new Date(
    before + ahead(before) === shown ? before : after + ahead(after) === shown ? after : before,
  );
}
