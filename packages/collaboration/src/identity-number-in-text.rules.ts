import { checkDigit } from '@samsyn/disclosure/identity-number';
import { foldText, type Spot } from './folded-text.js';

/** What people write between the parts of a number. */
const between = String.raw`[\s.\-+‐‑–—−/_:·*]{0,3}`;

/** Ten or twelve digits, however parted. What stands against it by one mark more is a longer number, a date or a key of something else. */
const parted = new RegExp(
  String.raw`(?<!\d[.\-–/:]?)(?:\d${between}){9}(?:\d${between}\d${between})?\d(?![.\-–/:]?\d)`,
  'gu',
);

/** A reserve number of care: a birth day, a letter where digits would be. */
const reserve = /(?<!\d)((?:18|19|20)?\d{6})[\s\-+–]{0,3}\p{L}[\p{L}\d]\d\d(?![\p{L}\d])/gu;

const clock = /^([01]\d|2[0-3])[0-5]\d$/;

/** Whether a text holds what looks like somebody's identity number. */
export function holdsIdentityNumber(text: string): boolean {
  return findIdentityNumber(text) !== null;
}

/**
 * Where a text first holds what looks like somebody's identity number: personnummer, samordningsnummer with the day raised by
 * 60, or a reserve number of care. Only of a day that exists; a number that was invented or mistyped is one too, so the last digit
 * need not be right. It decides where the same digits are more often something else: a telephone number in one row, a number in an
 * address.
 *
 * @returns null when it holds none
 */
export function findIdentityNumber(text: string): Spot | null {
  const { plain, spotOf } = foldText(text);
  for (let from = 0; from < plain.length; ) {
    parted.lastIndex = from;
    const found = parted.exec(plain);
    if (found === null) break;
    const { 0: whole, index } = found;
    if (isNumber(whole, plain.slice(0, index))) return spotOf(index, index + whole.length);
    // Digits further on may begin one.
    from = index + 1;
  }
  for (const { 0: whole, 1: birth = '', index } of plain.matchAll(reserve))
    if (isBirth(birth)) return spotOf(index, index + whole.length);
  return null;
}

function isNumber(whole: string, before: string): boolean {
  const digits = whole.replace(/\D/g, '');
  const birth = digits.slice(0, -4);
  const last = digits.slice(-4);
  if (!isBirth(birth)) return false;
  const parts = partsOf(whole, birth.length);
  if (parts === null) return false;
  const { within, middle, lastGroups } = parts;
  // A day and a time after it, or two days of one year: written with marks, whatever the digits say.
  const isSpaced = middle !== '' && middle.trim() === '';
  if (within !== '' && within.trim() !== '' && isSpaced && clock.test(last) && lastGroups <= 2) return false;
  if (within !== '' && within.trim() !== '' && isPeriod(middle, lastGroups, last)) return false;
  const isTelephone = middle === '' && within === '' && digits.length === 10 && digits.startsWith('0');
  const isLocal = digits.startsWith('0') && within !== '' && !/^\d\d\D/.test(whole);
  const isTime = isSpaced && clock.test(last) && within === '';
  const isInAddress = within === '' && middle === '' && /[/=]$/.test(before);
  if (!isTelephone && !isLocal && !isTime && !isInAddress) return true;
  return checkDigit(`${birth.slice(-6)}${last.slice(0, 3)}`) === Number(last[3]);
}

/** The second day of a period, without its year. */
function isPeriod(middle: string, lastGroups: number, last: string): boolean {
  return /^\s*[–—-]\s*$/.test(middle) && middle.trim() !== middle && lastGroups === 2 && isBirth(`20${last}`);
}

/**
 * How the parts of a number are parted: what stands between those of the birth, what before the last four, and in how many groups
 * these stand. null when it is more than one thing: the birth in groups parted in several ways, or a group that reaches over its end.
 */
function partsOf(whole: string, birthDigits: number) {
  const marks = [...whole.matchAll(/(?<=\d)\D*(?=\d)/g)].map(({ 0: mark }) => mark);
  const inBirth = marks.slice(0, birthDigits - 1);
  const middle = marks[birthDigits - 1] ?? '';
  const inLast = marks.slice(birthDigits);
  const kinds = new Set(inBirth.filter((mark) => mark !== '').map((mark) => mark.trim()));
  if (kinds.size > 1) return null;
  if (middle === '' && inBirth.some((mark) => mark !== '') && !inBirth.every((mark) => mark !== ''))
    return null;
  const within = inBirth.find((mark) => mark !== '') ?? '';
  return { within, middle, lastGroups: inLast.filter((mark) => mark !== '').length + 1 };
}

/** Six or eight digits that are a day, or, of samordningsnummer, sixty days more. */
function isBirth(digits: string): boolean {
  const [, century = '20', year, month, day] = /^(18|19|20)?(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  if (year === undefined) return false;
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const date = new Date(Date.UTC(Number(`${century}${year}`), Number(month) - 1, dayOfMonth));
  return dayOfMonth > 0 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === dayOfMonth;
}
