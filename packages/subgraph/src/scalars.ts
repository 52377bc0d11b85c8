import { GraphQLScalarType, Kind } from 'graphql';
import { unreadable } from './errors.js';

const isDate = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  // Years that any record or plan can speak of; PostgreSQL and JavaScript read others differently.
  if (value < '1900' || value >= '2200') return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

function readDate(value: unknown): string {
  if (!isDate(value))
    throw unreadable('Date', 'Write a date between 1900 and 2199 as YYYY-MM-DD, for example 2026-11-22.');
  return value;
}

/** A calendar date in Swedish local time. A string in TypeScript too: a day is not a moment. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date in Swedish local time, ISO 8601: 2026-11-22.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: readDate,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});

const clock = '([01]\\d|2[0-3]):[0-5]\\d';
const momentForm = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})T${clock}(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]${clock})$`);

/** JavaScript reads 30 February as 2 March: the day is held against the calendar by itself, as written and in UTC. */
function readMoment(value: unknown): Date {
  const day = typeof value === 'string' ? momentForm.exec(value)?.[1] : undefined;
  const moment = isDate(day) ? new Date(String(value)) : undefined;
  if (!moment || !isDate(moment.toISOString().slice(0, 10))) {
    throw unreadable('DateTime', 'Write a moment between 1900 and 2199 as 2026-11-22T09:30:00Z.');
  }
  return moment;
}

/** A moment in time. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment, RFC 3339 in UTC: 2026-11-22T09:30:00.000Z.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => (value instanceof Date ? value : readMoment(value)).toISOString(),
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : undefined),
});
