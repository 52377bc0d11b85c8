/**
 * The parties that only one owner has seats for: whose units do the work. Norrtälje’s federation (KSON) is no exception: it
 * commissions health care, and who sits for that care is whoever gives it, Tiohundra, whose clinics the region tells of
 * (f4, ”BUS-arbetsgrupp”). Its own seats are for its social support, and the municipality tells of them.
 */
const partiesOfOne: Readonly<Record<'MUNICIPALITY' | 'REGION', readonly string[]>> = {
  MUNICIPALITY: ['SOCIAL_SERVICES', 'SCHOOL', 'PRESCHOOL', 'STUDENT_HEALTH'],
  REGION: ['CHILD_PSYCHIATRY', 'HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE'],
};

/**
 * Whether an owner may enter a seat for a party.
 *
 * @param owner RecordOwner
 */
export function maySeatParty(owner: string, party: string): boolean {
  return !partiesOfOne[owner === 'REGION' ? 'MUNICIPALITY' : 'REGION'].includes(party);
}

/** How many seats one owner may have in a group on a day: with both owners' a meeting's attendance can be said at once. */
export const mostSeatsOfOwner = 50;

/**
 * The first day of the month, half-year or year that a day is in: what is known to the year is kept as its first day, so that the
 * same is the same whichever day of it was given.
 */
export function firstDayKnown(day: string, resolution: string | null | undefined): string {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
  switch (resolution) {
    case 'YEAR':
      return `${year}-01-01`;
    case 'HALF_YEAR':
      return `${year}-${month < '07' ? '01' : '07'}-01`;
    case 'MONTH':
      return `${year}-${month}-01`;
    default:
      return day;
  }
}
