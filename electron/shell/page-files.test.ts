import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOwnAddress } from './origin.ts';
import { contentSecurityPolicy, fileBehind } from './page-files.ts';

const root = join('/', 'opt', 'so', 'renderer');

describe('Electron security item 18: only files of the built page are served', () => {
  test.each([
    ['app://ui/index.html', 'index.html'],
    ['app://ui/assets/index-Abc_1.js', 'assets/index-Abc_1.js'],
  ])('%s is served', (address, file) => expect(fileBehind(root, address)).toBe(join(root, file)));

  test.each([
    'app://ui/',
    'app://ui/../main.cjs',
    'app://ui/..%2fmain.cjs',
    'app://ui/%2e%2e/%2e%2e/etc/passwd',
    'app://ui/..\\main.cjs',
    'app://ui/..%5cmain.cjs',
    'app://ui/C:/Windows/win.ini',
    'app://ui/index.html::$DATA',
    'app://ui/index.html%00.js',
    'app://ui//server/share/a.js',
    'app://ui/con',
    'app://ui/a.exe',
    'app://other/index.html',
    'app://ui:80/index.html',
    'app://x@ui/index.html',
    'http://ui/index.html',
    'file:///etc/passwd',
    'app://ui/%zz.js',
    'x',
  ])('%s is not', (address) => expect(fileBehind(root, address)).toBeNull());
});

test.each([
  ['app://ui/index.html#/dang-vien', true],
  ['app://evil/', false],
  ['https://ui/', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///c:/x', false],
  ['//evil', false],
  ['\\\\host\\x', false],
  ['about:blank', false],
])('%s is an own address: %s', (address, own) => expect(isOwnAddress(address)).toBe(own));

test('Electron security item 7: nothing but our own files runs, and nothing is fetched', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
});
