/** How exactly a document dates something, from the most exact; null is to the day. */
export const resolutions = [null, 'MONTH', 'HALF_YEAR', 'YEAR'] as const;
export type Resolution = (typeof resolutions)[number];

/** That an area held a part, for a time; null where an end is open or not known. */
export interface PartSpan {
  readonly partId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What an area was called, from a day on. */
export interface NameSpan {
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

/** An area with all that it ever was: what is asked of one day is read from it. */
export interface AreaOverTime {
  readonly id: string;
  readonly kind: string;
  /** What it is called where no row of `names` says otherwise. */
  readonly name: string;
  readonly names: readonly NameSpan[];
  readonly from: string | null;
  /** First day no longer; null while it stands. */
  readonly to: string | null;
  readonly fromKnownTo: Resolution;
  readonly toKnownTo: Resolution;
  /** false: nobody has said what it holds, so `parts` is empty and says nothing. */
  readonly compositionKnown: boolean;
  readonly parts: readonly PartSpan[];
  /** Where it lies at all events; none where not even that is said. */
  readonly municipalityCodes: readonly string[];
  readonly source: string;
  readonly demo: boolean;
}

interface Open {
  readonly from: string | null;
  readonly to: string | null;
}

/** ISO days compare as text. */
export const standsOn = ({ from, to }: Open, day: string): boolean =>
  (from === null || from <= day) && (to === null || day < to);

/** As it was when the day before was over, without counting days. */
export const stoodBefore = ({ from, to }: Open, day: string): boolean =>
  (from === null || from < day) && (to === null || day <= to);

/** What the area is called on a day. */
export function nameOn({ name, names }: AreaOverTime, day: string): string {
  return names.find((row) => standsOn(row, day))?.name ?? name;
}

/** What it was called until then. */
export function nameBefore({ name, names }: AreaOverTime, day: string): string {
  return names.find((row) => stoodBefore(row, day))?.name ?? name;
}

/** Capitals, and how many spaces there are, make no other name. */
const spoken = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('sv');

/** Whether the area is called so on some day of a span that begins on a known day. */
export function isCalledWithin(area: AreaOverTime, name: string, span: Omit<NameSpan, 'name'>): boolean {
  // Between these days its name does not change.
  const days = [span.from, area.from, ...area.names.flatMap(({ from, to }) => [from, to])];
  return days.some(
    (day) =>
      day !== null &&
      standsOn(span, day) &&
      standsOn(area, day) &&
      spoken(nameOn(area, day)) === spoken(name),
  );
}

/** Keys of the parts that it holds on a day; none when it does not stand then, and none when its composition is unknown. */
export function partsOn(area: AreaOverTime, day: string): string[] {
  return standsOn(area, day)
    ? area.parts.filter((row) => standsOn(row, day)).map(({ partId }) => partId)
    : [];
}

/** The same of the moment before the day. */
export function partsBefore(area: AreaOverTime, day: string): string[] {
  if (!stoodBefore(area, day)) return [];
  return area.parts.filter((row) => stoodBefore(row, day)).map(({ partId }) => partId);
}
