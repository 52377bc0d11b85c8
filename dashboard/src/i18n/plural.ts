/** Chooses the word for a count by the language's own rules. Swedish and English have two forms. */
export function pluralOf(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  /** `count(3, 'barn', 'barn')` → "3 barn" */
  return (count: number, one: string, other: string): string =>
    `${numbers.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}
