import { dayPlus, type Term, termsOf } from '../meetings/meeting-days.rules.js';

/** The term that a day lies in. */
export function termOf(day: string): Term {
  const [spring, autumn] = termsOf(yearOf(day));
  return day < autumn.from ? spring : autumn;
}

export const termBefore = ({ from }: Term): Term => termOf(dayPlus(from, -1));

export const yearOf = (day: string): number => Number(day.slice(0, 4));
