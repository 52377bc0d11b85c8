import { describe, expect, it } from 'vitest';
import { figureTables } from '../tables.js';
import { figureWords, tableNotes, writtenCategory, writtenCell } from './written.js';

describe.each(['sv', 'en'] as const)('the words of the statistics, %s', (language) => {
  const words = figureWords(language);

  it('say of each table what is counted, how, and where it comes from, and name each category', () => {
    for (const { id, categories } of figureTables) {
      for (const text of Object.values(words.tables[id])) expect(text).not.toBe('');
      const named = categories.map((category) => writtenCategory(category, words));
      expect(named.filter((name) => /[A-Z]_|[A-Z]{5}/.test(name))).toEqual([]);
      expect(new Set(named).size).toBe(categories.length);
    }
  });

  it('name nothing that is not there', () => {
    expect(Object.keys(words.tables).sort()).toEqual(figureTables.map(({ id }) => id).sort());
    const used = new Set(
      figureTables.flatMap(({ categories }) => categories.flatMap((each) => each.split(':'))),
    );
    expect(Object.keys(words.categories).sort()).toEqual([...used].sort());
  });

  it('say of what organisations do that it can still change, and of people that it never does', () => {
    for (const table of figureTables) {
      const isOfPeople = table.counted === 'PEOPLE';
      expect(tableNotes(table, words).includes(words.live)).toBe(!isOfPeople);
      expect(tableNotes(table, words).includes(words.protection.at(-1) ?? '')).toBe(isOfPeople);
    }
  });

  it('write a protected number in words and others in digits', () => {
    expect(writtenCell({ value: null }, words)).toBe(words.protected);
    expect(writtenCell({ value: 1250 }, words).replace(/\D/g, '')).toBe('1250');
    expect(writtenCategory('TOTAL', words)).toBe(words.total);
  });
});
