import { describe, expect, it } from 'vitest';
import { lineOf } from './copy-writer.js';

const field = (value: unknown) => lineOf({ value }, ['value']);

describe('a row in COPY’s text format', () => {
  it('has its columns in the order of the table, missing ones as null', () => {
    expect(lineOf({ b: 1, a: 'x' }, ['a', 'b', 'c'])).toBe('x\t1\t\\N\n');
  });

  it('escapes what COPY would read as something else', () => {
    expect(field('a\tb\nc\rd\\e')).toBe('a\\tb\\nc\\rd\\\\e\n');
    expect(field('\\N')).toBe('\\\\N\n');
    expect(field('\\.')).toBe('\\\\.\n');
  });

  it('writes lists, bytes, truth values and null as PostgreSQL reads them', () => {
    expect(field(['PLAN', 'a,b', 'c"d\\'])).toBe('{"PLAN","a,b","c\\\\"d\\\\\\\\"}\n');
    expect(field([])).toBe('{}\n');
    expect(field(Buffer.from([0, 255]))).toBe('\\\\x00ff\n');
    expect(field(false)).toBe('false\n');
    expect(field(null)).toBe('\\N\n');
  });
});
