/** Statuses in which a unit has taken the work on, and not ended it. */
export const takenOn: readonly string[] = ['ACCEPTED', 'ONGOING'];
