import { foldText, type Spot } from './folded-text.js';

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const day = String.raw`(?:(?:\d{4}|\d{2})[-./ ]?\d{1,2}[-./ ]?\d{1,2}(?!\d)|\d{1,2}(?:[-./]| ?(?:${months})\.?)(?!\d{3})\d{0,2}(?:[-./ ]? ?\d{2,4})?)`;

/** What points a person out without a name or a number of identity. */
const details: readonly RegExp[] = [
  // The day of somebody's birth.
  new RegExp(
    String.raw`(?<!\p{L})(?:född|födda|fött|föddes|födelsedatum|födelsedag|fyllde år|fyller år|f)[.:]?(?: (?:den|är|var))? ?${day}`,
    'giu',
  ),
  // A telephone number in Sweden, or from abroad.
  /(?<![\d.,:/-])(?:\+|00)[1-9]\d?[\s\d()-]{6,14}\d(?!\d)/gu,
  /(?<![\d.,:/-])0\d{1,3}[ ]?[-–/ ]?[ ]?(?!\d\d \d\d[-–])\d{2,3}(?:[ -]?\d{2,3}){1,3}(?![\d]|[.:/]\d)/gu,
  // An address of e-mail, or a name that somebody goes by. Looked for where a word begins, and no longer than one can be: a text of one
  // long word is read once, not from each of its letters.
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu,
  /(?<![\p{L}\d])@[\p{L}_][\p{L}\d_.]*/gu,
];

/** Numbers in a row that are a telephone's no more: a day with its year last, hours of a day. */
const somethingElse = /^(?:\d\d[-./ ]\d\d[-./ ]\d{4}|\d\d[-–]\d\d[ -]\d\d[-–]?\d\d)$/;

/** Where a text holds the day of somebody's birth, a telephone number or an address of e-mail. */
export function findPersonalDetails(text: string): Spot[] {
  const { plain, spotOf } = foldText(text);
  const found = details.flatMap((detail, kind) =>
    [...plain.matchAll(detail)]
      .filter(({ 0: whole }) => kind === 0 || !isOther(whole, kind))
      .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length })),
  );
  found.sort((one, other) => one.start - other.start);
  return found
    .filter(
      ({ start, end }, place) =>
        !found.some((each, at) => at < place && each.end >= end && each.start <= start),
    )
    .map(({ start, end }) => spotOf(start, end));
}

function isOther(whole: string, kind: number): boolean {
  if (kind > 2) return false;
  const digits = whole.replace(/\D/g, '').length;
  return somethingElse.test(whole) || digits < 8 || digits > 15;
}
