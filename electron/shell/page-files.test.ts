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

describe('Electron security item 18: two hundred ways out of the folder, none of which is one', () => {
  const up = ['..', '%2e%2e', '.%2e', '%2E.', '..%00', '....', '%252e%252e', '..;', '%c0%ae%c0%ae', '\u2025'];
  const between = ['/', '%2f', '%2F', '\\', '%5c', '%5C', '//', '/./', '%252f', '\u2215'];
  const targets = ['main.cjs', 'etc/passwd.js', 'index.html:$DATA', 'C:/Windows/win.js'];
  const climbing = up.flatMap((dots) =>
    between.map(
      (slash, n) => `app://ui/assets${slash}${dots}${slash}${dots}${slash}${targets[n % targets.length]}`,
    ),
  );
  const named = [
    'con',
    'nul.js',
    'aux',
    'com1.js',
    'lpt1',
    'index.html.',
    'index.html ',
    'index.html%20',
    'index.html::$INDEX',
  ];
  const hosts = [
    'app://ui.evil/',
    'app://evil/',
    'app://u@ui/',
    'app://ui:1/',
    'file:///',
    'http://ui/',
    'app2://ui/',
    'app://UI@evil/',
  ];
  const elsewhere = hosts.flatMap((host) =>
    [
      'index.html',
      'main.cjs',
      'assets/index.js',
      'x.png',
      '..',
      'a.mjs',
      'b.css',
      'c.svg',
      'd.woff2',
      'e.html',
      'f',
    ].map((file) => host + file),
  );
  const extra = [
    '',
    ' ',
    'index.html',
    '/index.html',
    '//ui/index.html',
    'app:/index.html',
    'app:',
    'javascript:1',
  ];
  const all = [...climbing, ...named.map((name) => `app://ui/${name}`), ...elsewhere, ...extra];
  /** In the folder, or nowhere: device names with an ending of ours are files that are not there. */
  const outside = all.filter((address) => {
    const file = fileBehind(root, address);
    return file !== null && !file.startsWith(join(root, '/'));
  });

  test('there are two hundred and more, and none leads outside', () => {
    expect(new Set(all).size).toBeGreaterThanOrEqual(200);
    expect(outside).toEqual([]);
  });
  const served = all.filter((address) => fileBehind(root, address) !== null);
  test('what is left of them after the URL is read lies in the folder under a plain name', () => {
    for (const address of served) expect(fileBehind(root, address)).toMatch(/\/renderer(\/[\w.-]+)+$/);
    expect(served.length).toBeLessThan(40);
  });
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
