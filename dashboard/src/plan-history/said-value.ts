import type { Speech } from '../i18n/language.js';

const date = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT/;

/** A value of the history in words: a key by the field's own word, a day or a moment as people say it, a text as it is. */
export function saidValue(value: string, { t, dates, list }: Speech): string {
  if (date.test(value)) return dates.full(value);
  if (moment.test(value)) return dates.dated(new Date(value).toISOString());
  if (/^[A-Z_]+(, ?[A-Z_]+)*$/.test(value)) {
    const words: Readonly<Record<string, string>> = {
      ...t.words.party,
      ...t.words.reason,
      ...t.words.lifeArea,
      ...t.words.goalStatus,
      ...t.words.planStatus,
      ...t.words.meeting,
      ...t.words.meetingStatus,
      ...t.words.answer,
      ...t.words.interventionStatus,
      ...t.meeting.presence,
      ...t.moves.level,
      ...t.moves.form,
    };
    return list(value.split(/, ?/).map((key) => words[key] ?? key));
  }
  return value;
}
