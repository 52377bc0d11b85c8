import { dayOf, isoOf, swedishToday } from '../seed/days.js';

/**
 * Days from today in Sweden as a date, YYYY-MM-DD: `day(-3)` was three days ago. Counted in days: in hours, the last of an evening in
 * winter less some months is another day of summer.
 */
export const day = (offset: number): string => isoOf(dayOf(swedishToday()) + offset);
