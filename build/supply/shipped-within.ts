import { createRequire } from 'node:module';
import type { Part } from './sbom.ts';

/** What is shipped without being a package of its own. SQLite's versions are held against its binary by supply.test.ts. */
export const shippedWithin = (): readonly Part[] => [
  {
    name: 'Electron',
    version: (createRequire(import.meta.url)('electron/package.json') as { version: string }).version,
    licence: 'MIT',
  },
  { name: 'SQLite', version: '3.53.4', licence: 'blessing' },
  { name: 'SQLite3MC', version: '2.4.0', licence: 'MIT' },
  // The name under which advisories speak of the code in @e965/xlsx.
  { name: 'xlsx', version: '0.20.3', licence: 'Apache-2.0' },
];
