import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../vite/repository-root.ts';
import { buildAll, builtMark } from './build.ts';

const sources = ['shared', 'db', 'electron', 'renderer', 'build/vite', 'package.json', 'package-lock.json'];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether dist/ is missing or older than what it is made from. */
export function isBuildStale(): boolean {
  if (!existsSync(builtMark)) return true;
  const built = statSync(builtMark).mtimeMs;
  return sources.some((source) => newest(join(repositoryRoot, source)) > built);
}

export async function buildIfStale(): Promise<void> {
  if (!isBuildStale()) return;
  console.log('Building the program …');
  await buildAll();
}
