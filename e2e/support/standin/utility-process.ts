// electron.utilityProcess: a child process of Node with `process.parentPort`, as a utility process has it.
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { strict } from './strict.ts';

class UtilityProcess
  extends EventEmitter
  implements Pick<Electron.UtilityProcess, 'kill' | 'postMessage' | 'pid'>
{
  private readonly child: ChildProcess;
  pid: number | undefined;

  constructor(modulePath: string, args: readonly string[], options: Electron.ForkOptions) {
    super();
    const { execArgv = [], env, stdio = 'inherit', cwd } = options;
    const port = join(import.meta.dirname, 'parent-port.ts');
    const plain = stdio === 'pipe' || stdio === 'ignore' || stdio === 'inherit' ? stdio : 'inherit';
    this.child = fork(modulePath, args, {
      serialization: 'advanced',
      execArgv: ['--import', port, ...execArgv],
      stdio: ['ignore', plain, plain, 'ipc'],
      ...(env && { env: { ...env } as NodeJS.ProcessEnv }),
      ...(cwd && { cwd }),
    });
    this.child.once('spawn', () => {
      this.pid = this.child.pid;
      this.emit('spawn');
    });
    this.child.on('message', (message) => this.emit('message', message));
    this.child.once('exit', (code, signal) => {
      this.pid = undefined;
      this.emit('exit', code ?? (signal === null ? 0 : 1));
    });
  }

  get stdout(): ChildProcess['stdout'] {
    return this.child.stdout;
  }
  get stderr(): ChildProcess['stderr'] {
    return this.child.stderr;
  }
  readonly kill = (): boolean => this.child.kill();
  readonly postMessage = (message: unknown, transfer: readonly unknown[] = []): void => {
    if (transfer.length > 0) throw new Error('The stand-in for Electron transfers no ports');
    if (this.child.connected) this.child.send(message as object);
  };
}

const forkStandIn = (modulePath: string, args: readonly string[] = [], options: Electron.ForkOptions = {}) =>
  strict(new UtilityProcess(modulePath, args, options), 'UtilityProcess');

export const utilityProcess = strict({ fork: forkStandIn }, 'utilityProcess');
