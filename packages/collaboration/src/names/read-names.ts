/** Names as they stand in a list: in small letters, parted by blanks. */
export const readNames = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
