/**
 * What is counted of the register, in SQL over `deviation`: what was sent and is not withdrawn; as it stood at the end of a day when one
 * is given. A deviation is sent once, and one that is withdrawn takes no step after it: so what was counted then can be told from what
 * is kept now.
 *
 * @param place of the day among the statement's values, as `$3`; null: as it stands
 */
export function countedOn(place: string | null): string {
  if (place === null) return `sent_at is not null and state <> 'WITHDRAWN'`;
  return `(sent_at at time zone 'Europe/Stockholm')::date <= ${place}::date and (state <> 'WITHDRAWN' or state_on > ${place}::date)`;
}
