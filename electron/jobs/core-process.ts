/** The main process's end of the register's worker. Electron-free: what it needs is given. */
import { Worker } from 'node:worker_threads';
import type { CallMessage, PushMessage } from '../../shared/ipc/contract.ts';
import { assertNever, fail, type Result } from '../../shared/result.ts';
import type { Host } from '../core/context.ts';
import type { DeskName } from '../core/desks.ts';
import type { CoreWorkerData, FromWorker, ToWorker } from './core-messages.ts';
import type { PackedWorkbook } from './packed-workbook.ts';

/** Where calls are answered. */
export type Desk = Pick<CoreProcess, 'call' | 'cancel' | 'registerOpen'>;

export interface CoreProcess {
  call(message: CallMessage): Promise<Result<unknown>>;
  cancel(jobId: string): void;
  /** whether a register was open at the last answer */
  readonly registerOpen: boolean;
  /** the desk at which the register of another day is looked at: the same worker, nothing else shared */
  readonly past: Desk;
  setDataFolder(path: string): void;
  /** where every backup goes a second time; null: nowhere */
  setSecondFolder(path: string | null): void;
  /** closes the database and ends the thread */
  stop(): Promise<void>;
}

export interface CoreHostParts {
  pathOf(token: string): string | null;
  parseWorkbook(
    bytes: Uint8Array,
    fileName: string,
    password: string | null,
  ): Promise<Result<PackedWorkbook>>;
  readonly vault: Host['vault'];
  push(message: PushMessage): void;
  /** a bug, for the log; never for the user */
  bug(text: string): void;
  /** a register that was open is so no more */
  locked(): void;
  /** so is the one that was looked at beside it */
  pastClosed(): void;
}

/** After this the program ends whatever is under way: an unfinished copy counts for nothing. */
const longestEnd = 120_000;

export function startCore(entry: string, data: CoreWorkerData, host: CoreHostParts): CoreProcess {
  const worker = new Worker(entry, { workerData: data });
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const jobs = new Map<string, Int32Array>();
  let nextCall = 1;
  let open: Readonly<Record<DeskName, boolean>> = { today: false, past: false };
  let ended = false;
  const send = (message: ToWorker): void => worker.postMessage(message);

  const replyWith = (id: number, value: Promise<unknown>): void =>
    void value.then((told) => send({ type: 'host.reply', id, value: told }));

  const openNow = (now: typeof open): void => {
    const before = open;
    open = now;
    if (before.past && !now.past) host.pastClosed();
    if (before.today && !now.today) host.locked();
  };

  worker.on('message', (message: FromWorker) => {
    switch (message.type) {
      case 'reply':
        openNow(message.open);
        waiting.get(message.id)?.(message.result);
        waiting.delete(message.id);
        break;
      case 'push':
        host.push(message.message);
        break;
      case 'host.pathOf':
        send({ type: 'host.reply', id: message.id, value: host.pathOf(message.token) });
        break;
      case 'host.parseWorkbook':
        void host
          .parseWorkbook(message.bytes, message.fileName, message.password)
          .then((value) => send({ type: 'host.reply', id: message.id, value }));
        break;
      case 'host.vault.available':
        replyWith(message.id, host.vault.available());
        break;
      case 'host.vault.seal':
        replyWith(message.id, host.vault.seal(message.secret));
        break;
      case 'host.vault.open':
        replyWith(message.id, host.vault.open(message.sealed));
        break;
      case 'bug':
        host.bug(message.text);
        break;
      default:
        assertNever(message);
    }
  });
  // A worker that dies takes the register with it: every open call is answered, none hangs.
  worker.on('error', (error) => host.bug(error.stack ?? error.message));
  worker.on('exit', () => {
    ended = true;
    openNow({ today: false, past: false });
    for (const answer of waiting.values()) answer(fail('app.unexpected'));
    waiting.clear();
  });

  const callAt = (desk: DeskName, { name, input, jobId }: CallMessage): Promise<Result<unknown>> => {
    if (ended) return Promise.resolve(fail('app.unexpected'));
    const id = nextCall++;
    const cancel = new SharedArrayBuffer(4);
    if (jobId !== undefined) jobs.set(jobId, new Int32Array(cancel));
    return new Promise<Result<unknown>>((resolve) => {
      waiting.set(id, resolve);
      send({ type: 'call', id, desk, name, input, jobId: jobId ?? null, cancel });
    }).finally(() => {
      if (jobId !== undefined) jobs.delete(jobId);
    });
  };

  const cancel = (jobId: string): void => {
    const flag = jobs.get(jobId);
    if (flag) Atomics.store(flag, 0, 1);
  };
  const deskNamed = (name: DeskName): Desk => ({
    call: (message) => callAt(name, message),
    cancel,
    get registerOpen() {
      return open[name];
    },
  });
  const today = deskNamed('today');

  return {
    call: today.call,
    cancel,
    get registerOpen() {
      return today.registerOpen;
    },
    past: deskNamed('past'),
    setDataFolder: (path) => send({ type: 'dataFolder', path }),
    setSecondFolder: (path) => send({ type: 'secondFolder', path }),
    async stop() {
      // The copy at the end is made before the key goes, the one on the stick after it; a slow stick has its time.
      await Promise.race([
        today
          .call({ name: 'register.lock', input: {} })
          .then(() => today.call({ name: 'backup.settle', input: {} })),
        new Promise((r) => setTimeout(r, longestEnd)),
      ]);
      await worker.terminate();
    },
  };
}
