import { foldText, type Spot } from './folded-text.js';
import { familyNames, familyNamesThatAreWords } from './names/family-names.js';
import { givenNames, givenNamesThatAreWords, noGenitives } from './names/given-names.js';

/** Places of care and of learning that bear somebody’s name, and what the reference calls things. */
const bearNames =
  /astrid lindgrens barnsjukhus|(?:s:t|st|sankt) görans?|maria ungdom|mini-?maria|maria[ -]gamla stan|katarina-sofia|gustav vasa|adolf fredriks?|sofia församling/giu;

/** Before a name: that one comes. */
const announces =
  /^(?:heter|hette|namnet|kallas|kallad|pojken|flickan|eleven|patienten|sonen|dottern|mamma|mamman|pappa|pappan|modern|fadern|mor|far|brodern|systern|bror|syster|läkaren|doktor|handläggaren|socialsekreteraren|kuratorn|kurator|rektor|rektorn|psykologen|sköterskan|läraren|behandlaren|chefen|enhetschefen|sekreteraren|fru|herr|barnet|tonåringen|ungdomen|familjen|familj|syskonen|syskonparet|tvillingarna|bröderna|systrarna|föräldrarna|makarna|vårdnadshavaren|barnen)$/iu;

/** Capitalised beside a name, and none of it. */
const noNames = new Set(
  (
    'barn bup bumm hab sip bus region regionen stockholm stockholms stad kommun kommunen skolan skola socialtjänsten socialtjänst elevhälsan ' +
    'habiliteringen mottagningen mottagning prima globen tiohundra malina salem edita aros förskolan vårdcentralen husläkarmottagningen kson innerstaden ungdom'
  ).split(' '),
);

interface Word extends Spot {
  readonly text: string;
  /** In small letters, without the genitive’s s where the name is known without. */
  readonly key: string;
  readonly isCapitalised: boolean;
  /** Nothing but blanks, a hyphen or a stroke between it and the word before. */
  readonly follows: boolean;
  /** Something of the same sentence stands before it: a capital is no sentence’s. */
  readonly isWithin: boolean;
}

/**
 * Where a text names persons, as far as rules and lists can tell. It is no more than help against mistakes: names that no list has
 * and nothing announces pass. A name that is no word counts however it is written; what is also a word counts with a capital
 * within a sentence, or where another part of a name, an initial or what announces a name stands beside it. Words of another
 * script are names, or what nobody here can read.
 *
 * @param places words of the names of units and places, in small letters: no part of a person’s name
 */
export function findPersonNames(text: string, places: ReadonlySet<string> = new Set()): Spot[] {
  const { plain, spotOf } = foldText(text);
  const exempt = [...plain.matchAll(bearNames)].map(
    ({ index, 0: whole }) => [index, index + whole.length] as const,
  );
  const words = wordsOf(plain);
  const found: Spot[] = [];
  words.forEach((word, place) => {
    if (exempt.some(([from, to]) => from <= word.start && word.start < to)) return;
    const end = endOfName(words, place, plain, places);
    if (end === null) return;
    const last = found.at(-1);
    if (last === undefined || !/^[ \-/]?$/.test(plain.slice(last.end, word.start)))
      found.push({ start: word.start, end });
    // Parts that stand together are one name.
    else found.splice(-1, 1, { start: last.start, end: Math.max(end, last.end) });
  });
  return found.map(({ start, end }) => spotOf(start, end));
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
  const initial = /^ \p{Lu}(?:\.|(?=[\s,.;:!?]|$))/iu.exec(text.slice(word.end));
  const whole = afterIsFamily ? (after as Word).end : word.end;
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(word.text)) return word.end;
  const isPlace = [places, noNames].some((known) => known.has(word.text.toLowerCase()));
  if (isPlace && !afterIsFamily && !isAnnounced) return null;
  if (isKnownGiven(word)) return whole === word.end && initial ? word.end + initial[0].length : whole;
  if (isFamily(word, false)) return word.end;
  if (!word.isCapitalised) return null;
  if (isAnnounced && isNameLike(word, places)) return whole;
  if (isAnnounced && /^\p{Lu}{1,2}$/u.test(word.text) && !noNames.has(word.key)) return word.end;
  const isWord = givenNamesThatAreWords.has(word.key);
  if (
    word.isWithin &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    (isWord || familyNamesThatAreWords.has(word.key))
  )
    return isWord && afterIsFamily ? whole : word.end;
  if (!isWord) return null;
  if (afterIsFamily) return whole;
  if (after && isNameLike(after, places)) return after.end;
  return initial && initial[0].trim() !== initial[0].trim().toLowerCase()
    ? word.end + initial[0].length
    : null;
}

/** A name that is no word; also where a surname’s first letter hangs on it, or digits stand for letters. */
function isKnownGiven({ key, text }: Word): boolean {
  if (givenNames.has(key)) return !/^\p{Lu}{2,3}$/u.test(text);
  const together = /^(\p{Lu}\p{Ll}{2,})\p{Lu}/u.exec(text)?.[1];
  if (together !== undefined && givenNames.has(together.toLowerCase())) return true;
  return (
    /[013457@]/.test(text) && givenNames.has(key.replace(/[013457@]/g, (digit) => meant[digit] as string))
  );
}

const meant: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
};

/** @param afterGiven whether what is a word too counts */
function isFamily({ text, key, isCapitalised }: Word, afterGiven: boolean): boolean {
  if (familyNames.has(key) || /^\p{L}{3,}sson(?:s|sk[at]?)?$/iu.test(text)) return true;
  return afterGiven && isCapitalised && familyNamesThatAreWords.has(key);
}

/** Written as a name is: one capital, then small letters; and no word of ours or of a unit’s name. */
function isNameLike({ text, isCapitalised }: Word, places: ReadonlySet<string>): boolean {
  const small = text.toLowerCase();
  return isCapitalised && /^\p{Lu}\p{Ll}+$/u.test(text) && !noNames.has(small) && !places.has(small);
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}(?:[\p{L}’']|[013457@](?=\p{L}))*/gu)) {
    const last = words.at(-1);
    const between = last ? text.slice(last.end, index) : '';
    const key = word.toLowerCase();
    const plain = noGenitives.has(key) ? key : key.replace(/['’]?s$/u, '');
    const isKnown = (each: string) =>
      givenNames.has(each) ||
      familyNames.has(each) ||
      givenNamesThatAreWords.has(each) ||
      familyNamesThatAreWords.has(each);
    words.push({
      ...{ text: word, start: index, end: index + word.length },
      key: isKnown(key) || !isKnown(plain) ? key : plain,
      isCapitalised: /^\p{Lu}/u.test(word),
      follows: last !== undefined && /^(?: |-|\/| “| ”|: )$/u.test(between),
      isWithin: last !== undefined && /^[ ,()]*$/u.test(between),
    });
  }
  return words;
}
