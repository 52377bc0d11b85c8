import * as v from 'valibot';
import { findIdentityNumber, type IdentityNumber } from '../identity-number.js';
import { isPlain } from '../plain-text.js';
import type { ImportFaultCode } from './faults.js';

/** What fields are made of. The message of an issue is the code of the fault. CSV has texts alone, so numbers may be texts. */
const code = (name: ImportFaultCode) => name;
const aText = v.pipe(v.string(code('NOT_VALID')), v.trim(), v.nonEmpty(code('REQUIRED')));

/** Words for people: of any kind, a formula or a tag too; nothing here takes them for anything else. */
export const text = (most: number) =>
  v.pipe(
    aText,
    v.check((given) => [...given].length <= most, code('NOT_VALID')),
    v.check((given) => isPlain(given), code('NOT_PLAIN_TEXT')),
  );

/** Twelve digits in a row, or ten with or without a hyphen, are somebody's number; a key stands in reports. */
const likeIdentityNumber =
  /(?<!\d)(\d{12}|\d{8}[-+]\d{4}|\d{10}|\d{6}[-+]\d{4}|\d{8}-?[A-Z][A-Z0-9]\d\d)(?!\d)/i;

/** The case system's own key of a record. */
export const key = v.pipe(
  aText,
  v.regex(/^[\w.:-]{1,100}$/, code('NOT_VALID')),
  v.check((given) => !likeIdentityNumber.test(given), code('LIKE_IDENTITY_NUMBER')),
);

/** Key of a unit or a part of a district. */
export const slug = v.pipe(aText, v.regex(/^[a-z0-9][a-z0-9:.-]{0,99}$/, code('NOT_VALID')));

/** Key of something in the graph, in the form it is kept in. */
export const recordId = v.pipe(
  aText,
  v.toLowerCase(),
  v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, code('NOT_VALID')),
);
export const municipality = v.pipe(aText, v.regex(/^\d{4}$/, code('NOT_VALID')));
export const term = v.pipe(aText, v.regex(/^(HT|VT)20\d\d$/, code('NOT_VALID')));

export const day = v.pipe(
  aText,
  v.regex(/^(19|20)\d\d-\d\d-\d\d$/, code('NOT_VALID')),
  v.check((given) => {
    const date = new Date(`${given}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given);
  }, code('NOT_VALID')),
);

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  v.picklist(values, code('NOT_VALID'));

export const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.unknown(),
    v.transform((given) =>
      typeof given === 'string' && /^\d{1,6}$/.test(given.trim()) ? Number(given) : given,
    ),
    v.number(code('NOT_VALID')),
    v.integer(code('NOT_VALID')),
    v.minValue(least, code('NOT_VALID')),
    v.maxValue(most, code('NOT_VALID')),
  );

const words: Readonly<Record<string, boolean>> = { true: true, ja: true, false: false, nej: false };
export const yesOrNo = v.pipe(
  v.unknown(),
  v.transform((given) =>
    typeof given === 'string' && Object.hasOwn(words, given.trim().toLowerCase())
      ? words[given.trim().toLowerCase()]
      : given,
  ),
  v.boolean(code('NOT_VALID')),
);

const anyDay = '2000-01-01';

/** An identity number with its century: what year is meant does not hang on when the file is read. */
export const identityNumber = v.pipe(
  aText,
  v.transform((given): IdentityNumber | undefined =>
    // Which day it is decides nothing then, and is dear to find out for each line.
    /^\d{8}/.test(given) ? findIdentityNumber(given, anyDay) : undefined,
  ),
  v.custom<IdentityNumber>((found) => found !== undefined, code('NOT_AN_IDENTITY_NUMBER')),
);

/** May be left out, or be null. */
export const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);

export const guardians = v.pipe(
  v.nullish(
    v.array(
      v.object(
        { key, name: text(200), relation: oneOf(['MOTHER', 'FATHER', 'OTHER', 'APPOINTED']) },
        code('NOT_VALID'),
      ),
      code('NOT_VALID'),
    ),
    [],
  ),
  v.maxLength(6, code('NOT_VALID')),
  v.check((given) => new Set(given.map((one) => one.key)).size === given.length, code('REPEATED')),
);

/** Birth numbers that are given to nobody: 980–999. */
export function isNeverIssued({ kind, normalised }: IdentityNumber): boolean {
  return kind !== 'RESERVNUMMER' && /^\d{8}9[89]\d\d$/.test(normalised);
}
