/** The school term that a day, YYYY-MM-DD, lies in: HT2026 from August, VT2027 until July. */
export function termOf(day: string): string {
  return `${Number(day.slice(5, 7)) < 8 ? 'VT' : 'HT'}${day.slice(0, 4)}`;
}

/** Whether a text is a term. */
export function isTerm(text: string): boolean {
  return /^[HV]T20\d\d$/.test(text);
}
