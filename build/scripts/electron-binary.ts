// The real Electron, where its binary is there or can be fetched; its npm package brings none.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../vite/repository-root.ts';

const folder = join(repositoryRoot, 'node_modules/electron');
const answerWithin = 3_000;
const fetchWithin = 5 * 60_000;

/** The path of the binary, or undefined where it has not been fetched. */
export function electronBinary(): string | undefined {
  const told = join(folder, 'path.txt');
  if (!existsSync(told)) return undefined;
  const path = join(folder, 'dist', readFileSync(told, 'utf8'));
  return existsSync(path) ? path : undefined;
}

async function isSourceReachable(): Promise<boolean> {
  const source =
    process.env.npm_config_electron_mirror ??
    process.env.ELECTRON_MIRROR ??
    'https://github.com/electron/electron/releases/';
  try {
    const answer = await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(answerWithin) });
    return answer.status < 500;
  } catch {
    return false;
  }
}

/** Fetches the binary once if its source answers at all; says nothing where it does not. */
export async function fetchElectronBinary(): Promise<string | undefined> {
  const present = electronBinary();
  if (present) return present;
  if (!(await isSourceReachable())) return undefined;
  console.log('Fetching the binary of Electron, once …');
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: fetchWithin,
  });
  await new Promise((resolve) => child.once('close', resolve));
  return electronBinary();
}
