/** A name of a kind as it stands within a sentence: what is written with capitals keeps them. */
export function inText(name: string): string {
  return /^.[A-ZÅÄÖ]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
