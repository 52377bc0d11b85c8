import type { BusGroupsInListQuery } from '../../../gql/graphql.js';

export type ListedGroup = NonNullable<BusGroupsInListQuery['busGroups']>[number];

/** Which groups are shown. */
export const views = ['all', 'mine', 'overdue', 'missing', 'vacant', 'unknown'] as const;
export type View = (typeof views)[number];

const viewParameter = 'visa';
const inAddress: Record<View, string> = {
  all: '',
  mine: 'mina',
  overdue: 'forsenat',
  missing: 'saknar-part',
  vacant: 'vakant',
  unknown: 'okant',
};

export function viewIn(search: string): View {
  const found = new URLSearchParams(search).get(viewParameter) ?? '';
  return views.find((view) => inAddress[view] === found) ?? 'all';
}

/** The search of an address with another view, and all else as it was. */
export function searchWith(search: string, view: View): string {
  const params = new URLSearchParams(search);
  params.delete(viewParameter);
  if (view !== 'all') params.set(viewParameter, inAddress[view]);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** A group in which one of the viewer's units has a seat, or whose area it lies in. Of a group with no known area everybody who leads could say so. */
export function isMine(group: ListedGroup, units: readonly string[]): boolean {
  const seats = [...group.municipalSeats, ...(group.regionalSeats ?? [])];
  return (
    seats.some(({ unit }) => unit && units.includes(unit.id)) ||
    (group.viewerCanChange && group.compositionKnown)
  );
}

/** Seats that somebody has left and nobody has taken over. */
export function vacancies(group: ListedGroup): number {
  return [...group.municipalSeats, ...(group.regionalSeats ?? [])].filter(
    ({ vacantSince }) => vacantSince !== null,
  ).length;
}

export type Overdue =
  | { readonly what: 'agreement'; readonly since: string }
  | { readonly what: 'notice' }
  | { readonly what: 'decisions'; readonly count: number };

/** What should have been done in a group by now: its agreement revised, a notice sent, decisions carried out. */
export function overdueOf({ agreements, nextMeeting, openDecisions }: ListedGroup): Overdue[] {
  const since = agreements.find(
    ({ kind, overdueSince }) => kind === 'LOCAL_AGREEMENT' && overdueSince,
  )?.overdueSince;
  const decisions = openDecisions.filter(({ overdue }) => overdue).length;
  return [
    ...(since ? [{ what: 'agreement' as const, since }] : []),
    ...(nextMeeting?.noticeStanding === 'OVERDUE' ? [{ what: 'notice' as const }] : []),
    ...(decisions > 0 ? [{ what: 'decisions' as const, count: decisions }] : []),
  ];
}

export function passes(group: ListedGroup, view: View, units: readonly string[]): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'mine':
      return isMine(group, units);
    case 'overdue':
      return overdueOf(group).length > 0;
    case 'missing':
      return (group.parties ?? []).some(({ presence }) => presence === 'MISSING');
    case 'vacant':
      return vacancies(group) > 0;
    case 'unknown':
      return !group.compositionKnown || group.municipalSeats.length === 0;
  }
}

/** By name, municipality or district. */
export function matches(group: ListedGroup, text: string): boolean {
  const wanted = text.trim().toLocaleLowerCase('sv');
  const names = [group.name, ...[...group.municipalities, ...group.parts].map(({ name }) => name)];
  return names.some((name) => name.toLocaleLowerCase('sv').includes(wanted));
}

/** The viewer's own first, then by name. */
export function inOrder(
  groups: readonly ListedGroup[],
  units: readonly string[],
  compare: (a: string, b: string) => number,
): ListedGroup[] {
  const rank = (group: ListedGroup) => Number(!isMine(group, units));
  // The ninth of twelve stands before the tenth.
  const name = (group: ListedGroup) => group.name.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
  return [...groups].sort((a, b) => rank(a) - rank(b) || compare(name(a), name(b)));
}
