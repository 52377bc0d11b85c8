const yearParameter = 'ar';

/** The year in an address; null when there is none. */
export function yearIn(search: string): number | null {
  const found = new URLSearchParams(search).get(yearParameter) ?? '';
  return /^(19|20)\d\d$/.test(found) ? Number(found) : null;
}

/** The search of an address with another year, and all else as it was. */
export function searchWithYear(search: string, year: number | null): string {
  const params = new URLSearchParams(search);
  params.delete(yearParameter);
  if (year !== null) params.set(yearParameter, String(year));
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** From next year back to four years ago, and the one that is shown. */
export function yearsToChoose(thisYear: number, shown: number): number[] {
  const near = [1, 0, -1, -2, -3, -4].map((step) => thisYear + step);
  return [...new Set([...near, shown])].sort((a, b) => b - a);
}
