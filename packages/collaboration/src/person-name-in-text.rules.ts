import type { Spot } from './identity-number-in-text.rules.js';
import {
  familyNames,
  familyNamesThatAreWords,
  givenNames,
  givenNamesThatAreWords,
} from './names/swedish-names.js';

/** Places of care and of learning that bear somebody’s name, and what the reference calls things. */
const bearNames =
  /astrid lindgrens barnsjukhus|(?:s:t|st|sankt) görans?|maria ungdom|maria[ -]gamla stan|katarina-sofia|gustav vasa|adolf fredriks?|sofia församling/giu;

/** Before a name: that one comes. */
const announces =
  /^(?:heter|hette|namnet|kallas|kallad|pojken|flickan|eleven|patienten|sonen|dottern|mamma|mamman|pappa|pappan|modern|fadern|mor|far|brodern|systern|bror|syster|läkaren|doktor|handläggaren|socialsekreteraren|kuratorn|kurator|rektor|rektorn|psykologen|sköterskan|läraren|behandlaren|chefen|enhetschefen|sekreteraren|fru|herr)$/iu;

/** Capitalised beside a name, and none of it. */
const noNames = new Set(
  (
    'barn bup bumm hab sip bus region regionen stockholm stockholms stad kommun kommunen skolan skola socialtjänsten socialtjänst elevhälsan ' +
    'habiliteringen mottagningen mottagning prima globen tiohundra malina förskolan vårdcentralen husläkarmottagningen kson innerstaden ungdom'
  ).split(' '),
);

interface Word extends Spot {
  readonly text: string;
  /** In small letters, without the genitive’s s where the name is known without. */
  readonly key: string;
  readonly isCapitalised: boolean;
  /** Nothing but blanks, or a hyphen, between it and the word before. */
  readonly follows: boolean;
}

/**
 * Where a text names persons, as far as rules and lists can tell. It is no more than help against mistakes: names that no list has
 * and nothing announces pass. What is also an ordinary word counts when another part of a name, an initial or what announces a
 * name stands beside it.
 *
 * @param places words of the names of units and places, in small letters: no part of a person’s name
 */
export function findPersonNames(text: string, places: ReadonlySet<string> = new Set()): Spot[] {
  const exempt = [...text.matchAll(bearNames)].map(
    ({ index, 0: whole }) => [index, index + whole.length] as const,
  );
  const words = wordsOf(text);
  const found: Spot[] = [];
  words.forEach((word, place) => {
    if (exempt.some(([from, to]) => from <= word.start && word.start < to)) return;
    const end = endOfName(words, place, text, places);
    if (end === null) return;
    const last = found.at(-1);
    if (last === undefined || !/^[ -]?$/.test(text.slice(last.end, word.start)))
      found.push({ start: word.start, end });
    // Parts that stand together are one name.
    else found.splice(-1, 1, { start: last.start, end: Math.max(end, last.end) });
  });
  return found;
}

/** Where the name ends that begins with a word; null when none does. */
function endOfName(
  words: readonly Word[],
  place: number,
  text: string,
  places: ReadonlySet<string>,
): number | null {
  const word = words[place] as Word;
  const before = word.follows ? words[place - 1] : undefined;
  const after = words[place + 1]?.follows ? words[place + 1] : undefined;
  const isAnnounced = before !== undefined && announces.test(before.text);
  const afterIsFamily = after !== undefined && isFamily(after, true);
  const whole = afterIsFamily ? (after as Word).end : word.end;
  if (!word.isCapitalised) {
    if (!givenNames.has(word.key)) return null;
    if (after !== undefined && isFamily(after, false)) return after.end;
    return isAnnounced ? word.end : null;
  }
  if (givenNames.has(word.key))
    return places.has(word.text.toLowerCase()) && !afterIsFamily && !isAnnounced ? null : whole;
  if (isFamily(word, false) && !places.has(word.text.toLowerCase())) return word.end;
  const couldBe = isNameLike(word, places);
  if (isAnnounced && couldBe) return whole;
  if (!givenNamesThatAreWords.has(word.key)) return null;
  if (afterIsFamily) return whole;
  if (after && isNameLike(after, places) && !places.has(word.text.toLowerCase())) return after.end;
  const initial = /^ \p{Lu}\.?(?=\s|$)/u.exec(text.slice(word.end));
  return initial ? word.end + initial[0].length : null;
}

/** @param afterGiven whether what is a word too counts */
function isFamily({ text, key, isCapitalised }: Word, afterGiven: boolean): boolean {
  if (!isCapitalised && afterGiven) return false;
  return (
    familyNames.has(key) ||
    /^\p{L}{3,}sson$/iu.test(text.replace(/s$/iu, '')) ||
    /^\p{L}{3,}sson$/iu.test(text) ||
    (afterGiven && familyNamesThatAreWords.has(key))
  );
}

/** Written as a name is: one capital, then small letters; and no word of ours or of a unit’s name. */
function isNameLike({ text, isCapitalised }: Word, places: ReadonlySet<string>): boolean {
  const small = text.toLowerCase();
  return isCapitalised && /^\p{Lu}\p{Ll}+$/u.test(text) && !noNames.has(small) && !places.has(small);
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}’']*/gu)) {
    const last = words.at(-1);
    const between = last ? text.slice(last.end, index) : '';
    const key = word.toLowerCase();
    const plain = key.replace(/['’]?s$/u, '');
    const isKnown = (each: string) =>
      givenNames.has(each) ||
      familyNames.has(each) ||
      givenNamesThatAreWords.has(each) ||
      familyNamesThatAreWords.has(each);
    words.push({
      ...{ text: word, start: index, end: index + word.length },
      key: isKnown(key) || !isKnown(plain) ? key : plain,
      isCapitalised: /^\p{Lu}/u.test(word),
      follows: last !== undefined && /^(?: |-| “| ”|: )$/u.test(between),
    });
  }
  return words;
}
