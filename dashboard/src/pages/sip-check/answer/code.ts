/** What a code is written with (Crockford): nobody mistakes one of them for another. */
const letters = /^[0-9A-HJKMNP-TV-Z]{10}$/;

/** A code as it stands on the slip, from how somebody typed it; null when it cannot be one. The graph reads it the same way. */
export function codeFrom(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return letters.test(text) ? text : null;
}

/** In two halves, as one reads it aloud: ABCDE-FGHJK. */
export function inHalves(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
