/** Texts that mean something to what they might end up in: SQL, JavaScript, a page, a file, a spreadsheet, a terminal. */
export const hostileTexts: readonly string[] = [
  `'; drop table access_log; --`,
  `' or '1'='1`,
  `x'); select pg_sleep(9); --`,
  '$1; $$; {{1+1}}; #{1+1}; %s; %',
  '<script>alert(document.domain)</script><img src=x onerror=alert(1)>',
  `=cmd|' /C calc'!A0`,
  'before\u0000after',
  '\ud800',
  '\u202egnirts\u2066 \u200b\ufeff',
  '\u001b[2J\r\nset-cookie: a=b',
  '__proto__',
  '',
  '٣\u0661',
  '9999-99-99',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(50_000),
];

/** Values of other kinds than were asked for. */
export const hostileValues: readonly unknown[] = [
  null,
  -1,
  1e300,
  99_999_999_999_999,
  ['a', ['b']],
  { $gt: '' },
  { toString: 'x', length: 1e9 },
];
