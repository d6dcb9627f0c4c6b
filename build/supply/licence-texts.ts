/** THIRD-PARTY-LICENSES.txt: the licence of everything that is packed, as its authors wrote it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedPackage } from './shipped-packages.ts';

/** What may be packed, as package.json names it. OFL is for fonts alone. */
export const allowedLicences: readonly string[] = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'Zlib',
];
const fontLicence = 'OFL-1.1';

/** "(MIT OR GPL-3.0-or-later)" gives a choice, "(MIT AND Zlib)" binds to both. */
export function isAllowed({ name, licence }: Pick<ShippedPackage, 'name' | 'licence'>): boolean {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  const allowed = (one: string): boolean =>
    allowedLicences.includes(one) || (one === fontLicence && name.startsWith('@fontsource/'));
  if (plain.includes(' AND ')) return plain.split(' AND ').every(allowed);
  return plain.split(' OR ').some(allowed);
}

/** What lies inside packages and says its licence elsewhere than in a package.json. */
const within = `SQLite (inside better-sqlite3-multiple-ciphers): public domain, https://www.sqlite.org/copyright.html
SQLite3 Multiple Ciphers (inside better-sqlite3-multiple-ciphers): MIT, Copyright (c) 2006-2026 Ulrich Telle
Electron, Chromium and Node.js: their licences lie beside the program (LICENSE.electron.txt, LICENSES.chromium.html).
`;

function textOf({ name, folder }: ShippedPackage): string {
  const file = readdirSync(folder)
    .sort()
    .find((it) => /^(licen[cs]e|copying)(-mit)?(\.(md|txt))?$/i.test(it));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const { author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly author?: string | { readonly name?: string };
    readonly repository?: string | { readonly url?: string };
  };
  const who = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  const where = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return `No text of its own in the package. Copyright: ${who}. ${where}`;
}

export function licenceTexts(packages: readonly ShippedPackage[]): string {
  const refused = packages.filter((it) => !isAllowed(it));
  if (refused.length > 0)
    throw new Error(
      `not allowed in a package: ${refused.map((it) => `${it.name}@${it.version} (${it.licence || 'no licence'})`).join(', ')}`,
    );
  const line = '-'.repeat(78);
  const parts = packages.map((it) => `${it.name} ${it.version} (${it.licence})\n\n${textOf(it)}\n`);
  return [within, ...parts].join(`\n${line}\n`);
}
