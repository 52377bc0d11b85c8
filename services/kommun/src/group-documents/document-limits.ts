/** How long a name of a document or a party may be. */
export const longestName = 200;

/** How long what says where a document is may be. */
export const longestReference = 500;

/** How long a need, a goal or an activity may be. */
export const longestWording = 500;

/** How many parties an agreement may have. */
export const mostParties = 30;

/** How many months there may be between two revisions. */
export const isInterval = (months: number): boolean => months >= 1 && months <= 120;
