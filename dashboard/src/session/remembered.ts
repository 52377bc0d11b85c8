/**
 * What a page remembers between visits within one session: search text, the row last opened. In memory only, and
 * forgotten at sign-out: a child's name may have been typed.
 */
const kept = new Map<string, unknown>();

export function remember(key: string, value: unknown): void {
  kept.set(key, value);
}

export function remembered<Value>(key: string): Value | undefined {
  return kept.get(key) as Value | undefined;
}

export function forgetEverything(): void {
  kept.clear();
}
