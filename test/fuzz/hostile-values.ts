/** JSON that no honest page sends: written as text, because some of it cannot be made of JavaScript values. */
export const hostileJson: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '9007199254740993',
  '1e308',
  '1e999',
  '-0',
  '""',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"__proto__":null,"toString":1,"valueOf":1,"hasOwnProperty":1}',
  '{"length":4294967295}',
  '{"then":1}',
  '{"toJSON":"x"}',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`,
  `[${'1,'.repeat(20_000)}1]`,
  `{${Array.from({ length: 2000 }, (_, at) => `"k${at}":${at}`).join(',')}}`,
]

const markup = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  // oxlint-disable-next-line no-template-curly-in-string -- it is meant as text
  '${7*7}',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
]

const database = [
  "'; drop table bodies; --",
  "' or '1'='1",
  '" * NEAR( ) OR AND NOT : ^ - +',
  '"',
  '""""',
  'a NEAR/2 b',
  'text:a OR rowid:1',
  '*',
  '%',
  '_',
  '%_%\\',
  '\\%',
  '[a-z]*',
  '薬*',
  '内閣 "',
]

const paths = [
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/passwd',
  'C:\\Windows\\System32\\config\\SAM',
  '\\\\server\\share\\x',
  'file:///etc/passwd',
  'CON',
  'nul.txt',
  'a/../../b',
  '.',
  '..',
  '~',
  'name.',
  'name ',
  '%2e%2e%2f',
  'x'.repeat(300),
]

const unicode = [
  '\ud800',
  '\udc00\ud800',
  'a\ud83d',
  '\u0000',
  'a\u0000b',
  '\u202eabc\u202c',
  '\u2066\u2067\u2068\u2069',
  '\ufeff',
  '\u200b',
  '\u2028\u2029',
  '\u0001\u0007\u001b[31m',
  '葛\u{e0100}',
  'か\u3099が',
  '👨‍👩‍👧‍👦',
  'e\u0301'.repeat(500),
  '\u0300'.repeat(3000),
  '𠮷野家',
  '\r\n\t',
  '   ',
]

const spreadsheet = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", "'"]

const dates = [
  '0000-00-00',
  '2006-02-30',
  '9999-12-31',
  '10000-01-01',
  '2006-13-01',
  '-2006-01-01',
  '昭和99年99月99日',
  '2006',
  '2006-3-1',
  'NaN',
]

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'then', 'toJSON', '']

const long = [
  'a'.repeat(10_000),
  '薬'.repeat(5000),
  ' '.repeat(10_000),
  '('.repeat(5000),
  '1.'.repeat(5000),
  '第'.repeat(3000),
  `${'a '.repeat(5000)}!`,
]

/** Texts that break something somewhere: markup, queries, patterns, paths, broken Unicode, formulas, dates, names of Object's own. */
export const hostileTexts: readonly string[] = [
  ...markup,
  ...database,
  ...paths,
  ...unicode,
  ...spreadsheet,
  ...dates,
  ...keys,
  ...long,
]

/** Names of fields that no contract has. */
export const hostileKeys = keys
