import { checkDigit } from '@samsyn/disclosure/identity-number';

/**
 * A number as people write it, in the middle of a text: ten or twelve digits, with a dash, a plus or a space before the last
 * four, or nothing. No digit stands next to it: a longer row of digits is something else.
 */
const like =
  /(?<!\d)(?<century>18|19|20)?(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)(?<between>[ \t]?[-+‐–—−]?[ \t]?)(?<last>\d{4})(?!\d)/g;

const clock = /^([01]\d|2[0-3])[0-5]\d$/;

/** Where in a text something stands, in UTF-16 units: from `start` to before `end`. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Whether a text holds what looks like somebody's identity number. */
export function holdsIdentityNumber(text: string): boolean {
  return findIdentityNumber(text) !== null;
}

/**
 * Where a text first holds what looks like somebody's identity number: personnummer, or samordningsnummer with the day raised by
 * 60. Only of a day that exists; a number that was invented or mistyped is one too, so the last digit need not be right. It
 * decides where the same digits are more often something else: a telephone number in one row, a day with a time after it, a
 * number in an address.
 *
 * @returns null when it holds none; of a text that is written in forms that another length stands for, the whole of it
 */
export function findIdentityNumber(text: string): Spot | null {
  const plain = text.normalize('NFKC');
  const found = spotIn(plain);
  return found && plain.length !== text.length ? { start: 0, end: text.length } : found;
}

function spotIn(plain: string): Spot | null {
  for (const { 0: whole, index, groups } of plain.matchAll(like)) {
    const { century, year = '', month = '', day = '', between = '', last = '' } = groups ?? {};
    const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
    if (!isDay(Number(`${century ?? '20'}${year}`), Number(month), dayOfMonth)) continue;
    const isTelephone = between === '' && whole.length === 10 && whole.startsWith('0');
    const isTime = between !== '' && between.trim() === '' && clock.test(last);
    const isInAddress = between === '' && /[/=]$/.test(plain.slice(0, index));
    const isLikely = !isTelephone && !isTime && !isInAddress;
    if (isLikely || checkDigit(`${year}${month}${day}${last.slice(0, 3)}`) === Number(last[3]))
      return { start: index, end: index + whole.length };
  }
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
