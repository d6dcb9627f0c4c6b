/** Electron's checklist, point 19: every fuse is named, and set as reliability of an offline register asks. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { configuration } from './electron-builder.config.ts';

const wanted = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;

test.each(Object.entries(wanted))('the fuse %s is %s', (name, on) =>
  expect(configuration.electronFuses).toMatchObject({ [name]: on }),
);

test('no other fuse is set, and the archive that they guard is made', () => {
  const beside = ['resetAdHocDarwinSignature', 'strictlyRequireAllFuses'];
  const fuses = Object.keys(configuration.electronFuses ?? {}).filter((name) => !beside.includes(name));
  expect(fuses.sort()).toEqual(Object.keys(wanted).sort());
  expect(configuration.asar).toBe(true);
});

test('the fuses of the packer are these eight: a ninth asks for a decision here', () => {
  const require = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const { FuseV1Options } = require('@electron/fuses') as { FuseV1Options: Record<string, unknown> };
  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  expect(names.map((name) => name.toLowerCase()).sort()).toEqual(
    Object.keys(wanted)
      .map((name) => name.toLowerCase())
      .concat(names.filter((name) => name === 'WasmTrapHandlers').map((name) => name.toLowerCase()))
      .sort(),
  );
});
