/** How long a name of a document or a party may be. */
export const longestName = 200;

/** How many parties an agreement may have. */
export const mostParties = 30;
