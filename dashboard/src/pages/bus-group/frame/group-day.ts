import { useLocation, useSearch } from 'wouter';
import { monthsLater } from '../../../i18n/dates.js';
import { dayParameter } from '../../../paths.js';
import { isShownDay } from '../../../ui/shown-day.js';

/** The day in an address; null when there is none, or none that can be shown. */
export function dayIn(search: string): string | null {
  const found = new URLSearchParams(search).get(dayParameter) ?? '';
  return isShownDay(found) ? found : null;
}

/** The address names a day that cannot be shown: today is, and the page is to say so. */
export function isStrayDay(search: string): boolean {
  const found = new URLSearchParams(search).get(dayParameter) ?? '';
  return found.trim() !== '' && !isShownDay(found);
}

/** The day that groups are shown for, kept in the address; null: today. */
export function useGroupDay(): readonly [string | null, (day: string | null) => void] {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choose = (chosen: string | null) => {
    const params = new URLSearchParams(search);
    params.delete(dayParameter);
    if (chosen) params.set(dayParameter, chosen);
    const text = params.toString();
    navigate(path + (text ? `?${text}` : ''), { replace: true });
  };
  return [dayIn(search), choose];
}

/** Half a year before a day: with what *Länet* compares it, and from when is counted what is told of the last half year. */
export const halfYearBefore = (day: string): string => monthsLater(day, -6);
