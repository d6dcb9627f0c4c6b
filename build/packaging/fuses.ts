/**
 * The fuses of Electron's binary: every one by its name and in its place, so that a later Electron with one more fuse
 * is refused instead of being packed with whatever that one's default is (reliability §2, item 19).
 *
 * They are burned here and not by `electronFuses` of electron-builder: that option knows the eight of @electron/fuses
 * 1.8 and leaves the ninth, which Electron has had since version 43, as it is without a word.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** In the order of the wire. */
export const fuses = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', true],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
  // The usual value. No WebAssembly of ours runs; Node's own needs no other.
  ['WasmTrapHandlers', true],
] as const;

/** Stands before the wire: sentinel, version of the wire, its length, one sign for each fuse. */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wireVersion = 1;
const [off, on] = ['0'.charCodeAt(0), '1'.charCodeAt(0)];

/** Where the wire begins in the bytes of the binary; throws where there is not exactly one that we know. */
function findWire(binary: Buffer): number {
  const at = binary.indexOf(fuseSentinel);
  if (at < 0) throw new Error('fuses: this is no binary of Electron, it has no fuse wire');
  if (binary.indexOf(fuseSentinel, at + 1) >= 0)
    throw new Error('fuses: more than one fuse wire in one binary');
  const version = binary[at + fuseSentinel.length];
  const length = binary[at + fuseSentinel.length + 1];
  if (version !== wireVersion)
    throw new Error(`fuses: wire version ${version}, but ${wireVersion} is what is known here`);
  if (length !== fuses.length)
    throw new Error(
      `fuses: this Electron has ${length} fuses, build/packaging/fuses.ts names ${fuses.length}. ` +
        'Read what the new one does, then name it.',
    );
  return at + fuseSentinel.length + 2;
}

/** The state of every fuse in a binary. */
export async function readFuses(path: string): Promise<Readonly<Record<string, boolean>>> {
  const binary = await readFile(path);
  const at = findWire(binary);
  return Object.fromEntries(
    fuses.map(([name], index) => {
      const sign = binary[at + index];
      if (sign !== on && sign !== off) throw new Error(`fuses: ${name} was removed from this Electron`);
      return [name, sign === on];
    }),
  );
}

export async function burnFuses(path: string): Promise<void> {
  await readFuses(path);
  const binary = await readFile(path);
  const at = findWire(binary);
  fuses.forEach(([, wanted], index) => {
    binary[at + index] = wanted ? on : off;
  });
  await writeFile(path, binary);
  const burned = await readFuses(path);
  const wrong = fuses.filter(([name, wanted]) => burned[name] !== wanted);
  if (wrong.length > 0) throw new Error(`fuses: not burned: ${wrong.map(([name]) => name).join(', ')}`);
}
