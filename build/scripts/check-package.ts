// `npm run package:check`: packs for every target around a stand-in for Electron's binary, reads each archive and
// refuses what is not on the list; builds and packs a second time and compares; then opens the packed program itself and
// goes through its first day. So what a package holds, and that it runs from nothing else, is known without Electron.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuses, readFuses } from '../packaging/fuses.ts';
import {
  filesOf,
  hashInProgram,
  headerHash,
  type Packed,
  packAroundStandIn,
  unpack,
} from '../packaging/pack.ts';
import { differences, hashOfFolder } from '../packaging/reproducible.ts';
import { allowed, required, targets } from '../packaging/targets.ts';
import { repositoryRoot } from '../vite/repository-root.ts';
import { buildAll } from './build.ts';
import { buildIfStale } from './build-if-stale.ts';
import { runNode } from './run.ts';

const dist = join(repositoryRoot, 'dist');

async function faultsOf({ target, archive, program }: Packed): Promise<readonly string[]> {
  const files = filesOf(archive);
  const strangers = files.filter((path) => !allowed(target).some((pattern) => pattern.test(path)));
  const missing = required(target).filter((path) => !files.includes(path));
  const burned = await readFuses(program);
  const wrong = fuses.filter(([name, wanted]) => burned[name] !== wanted);
  console.log(`${target}: ${files.length} files, ${Math.round(statSync(archive).size / 1024)} KB`);
  for (const path of files) console.log(`  ${path}`);
  console.log(`  fuses: ${fuses.map(([name]) => `${name} ${burned[name] ? 'on' : 'off'}`).join(', ')}`);
  console.log(`  archive's directory: sha256 ${headerHash(archive)}`);
  const integrity =
    target === 'win32-x64' && hashInProgram(program) !== headerHash(archive)
      ? ['the program file does not name the hash of the archive']
      : [];
  return [
    ...strangers.map((path) => `must not be packed: ${path}`),
    ...missing.map((path) => `is missing: ${path}`),
    ...wrong.map(([name]) => `fuse not as wanted: ${name}`),
    ...integrity,
  ].map((fault) => `${target}: ${fault}`);
}

/** The first day of a register, from the packed files alone. */
async function smoke(archive: string, folder: string): Promise<readonly string[]> {
  const program = join(folder, 'packed');
  unpack(archive, program);
  const playwright = 'node_modules/@playwright/test/cli.js';
  const code = await runNode([playwright, 'test', '--config', 'e2e/packed.config.ts'], {
    PACKED_PROGRAM: program,
  });
  return code === 0 ? [] : ['the packed program did not get through its first day'];
}

/** The list of packages that supply.test.ts judges is what the bundlers read. */
function faultsOfList(): readonly string[] {
  const [told, known] = [join(dist, 'shipped-packages.json'), 'build/supply/shipped-packages.json'].map(
    (path) => JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))),
  );
  return told === known
    ? []
    : [
        'other packages are shipped than build/supply/shipped-packages.json says: look them up, then copy dist/shipped-packages.json',
      ];
}

/** F5: the same source gives the same bytes, whenever and into whichever folder it is built and packed. */
async function faultsOfSecondBuild(first: Packed, folder: string): Promise<readonly string[]> {
  const again = join(folder, 'dist');
  await buildAll(again);
  const other = join(folder, 'again');
  mkdirSync(other);
  const second = await packAroundStandIn(first.target, other);
  const sameArchive = readFileSync(first.archive).equals(readFileSync(second.archive));
  console.log(`two builds: dist sha256 ${hashOfFolder(dist)} and ${hashOfFolder(again)}`);
  return [
    ...differences(dist, again).map((path) => `two builds differ in ${path}`),
    ...(sameArchive ? [] : ['two archives of the same build differ']),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-package-'));
try {
  await buildIfStale();
  const faults = [...faultsOfList()];
  for (const target of targets) {
    const packed = await packAroundStandIn(target, folder);
    faults.push(...(await faultsOf(packed)));
    if (target !== 'linux-x64') continue;
    faults.push(...(await faultsOfSecondBuild(packed, folder)));
    // The packed binary of SQLite runs on its own system only; a smoke that cannot be is a fault, not a pass.
    faults.push(
      ...(process.platform === 'linux' && process.arch === 'x64'
        ? await smoke(packed.archive, folder)
        : ['the packed program can only be opened on linux-x64']),
    );
  }
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
