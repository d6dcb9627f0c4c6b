import { spawn } from 'node:child_process';
import { repositoryRoot } from '../vite/repository-root.ts';

/** Runs a program in the repository with live output and gives its exit code. */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(program, args, {
    cwd: repositoryRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a script of the project or of a package with the Node that runs this one. */
export const runNode = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> => run(process.execPath, args, env);
