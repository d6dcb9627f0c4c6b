// What electron-builder is given in the place of Electron's binary on a machine where that cannot be had: files of the
// right names that hold nothing but a fuse wire, and on Windows the resources into which the hash of the archive goes.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fuseSentinel, fuses } from './fuses.ts';
import type { Target } from './targets.ts';

/** The wire as Electron ships it: every fuse as the other value of what we want, so that burning is seen. */
const wire = (count: number): Buffer =>
  Buffer.concat([
    Buffer.from(fuseSentinel),
    Buffer.from([1, count]),
    Buffer.from(Array.from({ length: count }, (_, at) => (fuses[at]?.[1] ? '0' : '1')).join('')),
  ]);

interface Executable {
  generate(): ArrayBuffer;
  setExtraData(bytes: ArrayBuffer): void;
}
interface VersionInfo {
  setStringValues(language: { lang: number; codepage: number }, values: Record<string, string>): void;
  outputToResourceEntries(entries: unknown[]): void;
}
/** resedit comes with electron-builder, which edits Windows programs with it. */
interface Resedit {
  readonly NtExecutable: { createEmpty(is32Bit: boolean, isDll: boolean): Executable };
  readonly NtExecutableResource: {
    from(
      executable: Executable,
      createIfMissing: boolean,
    ): { entries: unknown[]; outputResource(to: Executable): void };
  };
  readonly Resource: { readonly VersionInfo: { createEmpty(): VersionInfo } };
}

function windowsProgram(extra: Buffer): Buffer {
  const builder = createRequire(import.meta.resolve('electron-builder'));
  const { NtExecutable, NtExecutableResource, Resource } = createRequire(builder.resolve('app-builder-lib'))(
    'resedit',
  ) as Resedit;
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program, true);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(Uint8Array.from(extra).buffer);
  return Buffer.from(program.generate());
}

/** @param fuseCount another number than is known stands for a later Electron */
export function makeStandInBinary(folder: string, target: Target, fuseCount: number = fuses.length): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  for (const language of ['vi', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  if (target === 'win32-x64') {
    writeFileSync(join(folder, 'electron.exe'), windowsProgram(wire(fuseCount)));
    return;
  }
  writeFileSync(join(folder, 'electron'), wire(fuseCount));
  chmodSync(join(folder, 'electron'), 0o755);
}
