/** The languages of the provider's pages; Swedish is the product's first. */
export type Language = 'sv' | 'en';

/**
 * The language to answer in: what the person has chosen on the page, else what the dashboard asked for, else what the
 * browser prefers, else Swedish.
 */
export function languageFor(wishes: {
  chosen?: unknown;
  uiLocales?: unknown;
  acceptLanguage?: string | undefined;
}): Language {
  const chosen = known(wishes.chosen);
  if (chosen) return chosen;
  const asked = typeof wishes.uiLocales === 'string' ? wishes.uiLocales.split(' ') : [];
  const preferred = (wishes.acceptLanguage ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  for (const tag of [...asked, ...preferred]) {
    const language = known(tag?.slice(0, 2).toLowerCase());
    if (language) return language;
  }
  return 'sv';
}

function known(tag: unknown): Language | undefined {
  return tag === 'sv' || tag === 'en' ? tag : undefined;
}
