import { useLocation, useSearch } from 'wouter';
import { dayParameter } from '../../../paths.js';

/** Nothing that is told of a group is older: the county agreement is of 2001. */
const earliest = '1995-01-01';
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The day in an address; null when there is none, or none that can be shown. */
export function dayIn(search: string): string | null {
  const found = new URLSearchParams(search).get(dayParameter) ?? '';
  const isDay = day.test(found) && new Date(`${found}T00:00:00Z`).toJSON()?.slice(0, 10) === found;
  return isDay && found >= earliest && found <= '2100-01-01' ? found : null;
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
