// F3: every package comes from a registry by its hash, and no install script runs that nobody named.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOfLock, lockedPackages, readLock } from './lock-file.ts';

const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly allowScripts: Record<string, boolean>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
};
const locked = lockedPackages(readLock());
const allowScripts = Object.keys(packageJson.allowScripts);

describe('the lock file', () => {
  test('names a sha512 for every package, none from git or a bare address, no denied one, no unnamed script', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(faultsOfLock(locked, allowScripts)).toEqual([]);
  });

  test.each([
    ['a package without a hash', {}, 'no sha512'],
    ['a short hash', { integrity: 'sha1-x' }, 'no sha512'],
    ['a package from git', { resolved: 'git+ssh://git@github.com/a/b.git#1' }, 'not from a registry'],
    ['an archive from a bare address', { resolved: 'https://example.org/b.tgz' }, 'not from a registry'],
    ['an address without encryption', { resolved: 'http://r.org/b/-/b-1.0.0.tgz' }, 'not from a registry'],
    ['a folder beside the project', { link: true }, 'a link'],
    ['SheetJS under its old name', { name: 'xlsx' }, 'unmended faults'],
    ['exceljs', { name: 'exceljs' }, 'unmended faults'],
    ['an install script', { hasInstallScript: true }, 'install script'],
  ])('%s is found', (_, change, fault) => {
    const good = { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` };
    const entry =
      'integrity' in change || Object.keys(change).length > 0 ? { ...good, ...change } : { version: '1' };
    const lock = { packages: { '': {}, 'node_modules/b': entry } };
    expect(faultsOfLock(lockedPackages(lock), allowScripts).join('\n')).toContain(fault);
  });

  test('every dependency of package.json is pinned to one version', () => {
    const { dependencies, devDependencies } = packageJson;
    for (const [name, wanted] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(wanted, name).toMatch(/^(npm:[@a-z0-9/-]+@)?\d+\.\d+\.\d+$/);
  });
});
