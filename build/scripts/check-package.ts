// `npm run package:check`: packs for every target around a stand-in for Electron's binary, reads each archive and
// refuses what is not on the list, then opens the packed program itself and goes through its first day. So what a
// package holds, and that it runs from nothing else, is known on a machine without Electron.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
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
import { allowed, required, targets } from '../packaging/targets.ts';
import { runNode } from './run.ts';

async function faultsOf({ target, archive, program }: Packed): Promise<readonly string[]> {
  const files = filesOf(archive);
  const strangers = files.filter((path) => !allowed(target).some((pattern) => pattern.test(path)));
  const missing = required(target).filter((path) => !files.includes(path));
  const burned = await readFuses(program);
  const wrong = fuses.filter(([name, wanted]) => burned[name] !== wanted);
  console.log(`${target}: ${files.length} files, ${Math.round(statSync(archive).size / 1024)} KB`);
  for (const path of files) console.log(`  ${path}`);
  console.log(`  fuses: ${fuses.map(([name]) => `${name} ${burned[name] ? 'on' : 'off'}`).join(', ')}`);
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

const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-package-'));
try {
  const faults: string[] = [];
  for (const target of targets) {
    const packed = await packAroundStandIn(target, folder);
    faults.push(...(await faultsOf(packed)));
    if (target === `${process.platform}-${process.arch}`)
      faults.push(...(await smoke(packed.archive, folder)));
  }
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
