/** What *Mätningar* shows, kept in the address. */
export interface MeasurementChoice {
  readonly group: string | null;
  /** Another group beside it; null: earlier years and the county’s median. */
  readonly other: string | null;
  /** null: the latest that there is */
  readonly year: number | null;
  readonly sort: SortBy;
}

export const sorts = ['change', 'level', 'name'] as const;
export type SortBy = (typeof sorts)[number];

const names = { group: 'grupp', other: 'jamfor', year: 'ar', sort: 'ordning' } as const;
const groupKey = /^bus-[a-z0-9-]{1,80}$/;

/** What an address asks for; what it cannot mean is as if it were not there. */
export function choiceIn(search: string): MeasurementChoice {
  const asked = new URLSearchParams(search);
  const group = (name: string) => {
    const given = asked.get(name) ?? '';
    return groupKey.test(given) ? given : null;
  };
  const year = asked.get(names.year) ?? '';
  return {
    group: group(names.group),
    other: group(names.other),
    year: /^20\d{2}$/.test(year) ? Number(year) : null,
    sort: sorts.find((each) => each === asked.get(names.sort)) ?? 'change',
  };
}

/** The end of the address for a choice. */
export function searchFor({ group, other, year, sort }: MeasurementChoice): string {
  const params = new URLSearchParams();
  if (group) params.set(names.group, group);
  if (other) params.set(names.other, other);
  if (year) params.set(names.year, String(year));
  if (sort !== 'change') params.set(names.sort, sort);
  return params.size > 0 ? `?${params}` : '';
}
