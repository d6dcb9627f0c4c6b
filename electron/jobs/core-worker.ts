/**
 * The register's worker: the only thread with the database and its key. The window never waits for SQLite, and
 * a job can report progress from the middle of its transaction.
 */
import { uptime } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { contract } from '../../shared/ipc/contract.ts';
import { assertNever, ok, type Result } from '../../shared/result.ts';
import { publisherKeys } from '../../shared/update/publisher-keys.ts';
import { createBackupTimer } from '../core/backup/backup-timer.ts';
import type { Host, JobControl } from '../core/context.ts';
import { createDesks } from '../core/desks.ts';
import { dispatch } from '../core/dispatch.ts';
import { clearLeftCopies } from '../core/past-copy.ts';
import type { CoreWorkerData, FromWorker, ToWorker } from './core-messages.ts';
import { nextTurn, type PackedWorkbook, unpackWorkbook } from './packed-workbook.ts';

const port = parentPort;
if (!port) throw new Error('core-worker must run as a worker thread');
const send = (message: FromWorker): void => port.postMessage(message);

// Given by core-process.ts, its only starter.
const { dataFolder, portable, version, userFolder, updateFolder, secondFolder, ownFolder } =
  workerData as CoreWorkerData;
const desks = createDesks({
  ...{ dataFolder, portable, version, userFolder, secondFolder },
  update: {
    folder: updateFolder,
    keys: publisherKeys,
    platform: `${process.platform}-${process.arch}`,
    kind: portable ? 'folder' : 'installer',
  },
});
clearLeftCopies();

let nextRequest = 1;
const waiting = new Map<number, (value: unknown) => void>();

/** Asks the main process; it always answers. */
const ask = <T>(message: (id: number) => FromWorker): Promise<T> => {
  const id = nextRequest++;
  return new Promise((resolve) => {
    waiting.set(id, (value) => resolve(value as T));
    send(message(id));
  });
};

const host: Host = {
  now: () => new Date(),
  program: `So Dang Vien ${version}`,
  uptime,
  said: { clockWrongByMs: 0 },
  vault: {
    available: () => ask<boolean>((id) => ({ type: 'host.vault.available', id })),
    seal: (secret) => ask<Uint8Array | null>((id) => ({ type: 'host.vault.seal', id, secret })),
    open: (sealed) => ask<string | null>((id) => ({ type: 'host.vault.open', id, sealed })),
  },
  ...(ownFolder === undefined ? {} : { ownFolder }),
  pathOf: (token) => ask<string | null>((id) => ({ type: 'host.pathOf', id, token })),
  async parseWorkbook(bytes, fileName, password) {
    const packed = await ask<Result<PackedWorkbook>>((id) => ({
      type: 'host.parseWorkbook',
      id,
      bytes,
      fileName,
      password,
    }));
    return packed.ok ? ok(await unpackWorkbook(packed.value, nextTurn)) : packed;
  },
};

/** Progress at most every 50 ms: more would only keep the window from drawing. */
function jobControl(jobId: string | null, cancel: SharedArrayBuffer): JobControl {
  const flag = new Int32Array(cancel);
  let last = 0;
  return {
    cancelled: () => Atomics.load(flag, 0) !== 0,
    progress(done, total, item) {
      const now = performance.now();
      if (jobId === null || (now - last < 50 && done < total)) return;
      last = now;
      send({ type: 'push', message: { type: 'job.progress', jobId, done, total, item } });
    },
  };
}

/** Keeping a draft, or a list that is still being looked at, changes nothing that a screen shows. */
const keepsOnly = /^(draft\..+|import\.(inspect|resume|decide|plan|discard))$/;

const changes = (name: string): boolean => {
  const kind = Object.hasOwn(contract, name) ? contract[name as keyof typeof contract].kind : 'query';
  return (kind === 'command' || kind === 'job') && !keepsOnly.test(name);
};

const { today } = desks;
let answering = 0;
const backups = createBackupTimer({
  state: today,
  host,
  now: () => performance.now(),
  busy: () => answering > 0,
  failed: (error) => send({ type: 'push', message: { type: 'backup.failed', error } }),
});
setInterval(() => {
  const before = today.backupProblem;
  if (backups.tick() || before !== today.backupProblem)
    send({ type: 'push', message: { type: 'register.changed' } });
}, 30_000).unref();

const openDesks = () => ({ today: today.session !== null, past: desks.past.session !== null });

async function answer(message: Extract<ToWorker, { type: 'call' }>): Promise<void> {
  const { id, desk, name, input, jobId, cancel } = message;
  const job = jobControl(jobId, cancel);
  answering++;
  const result = await dispatch(desks[desk], host, { name, input, job }, (error) =>
    send({ type: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  answering--;
  backups.afterCall();
  send({ type: 'reply', id, result, open: openDesks() });
  if (result.ok && changes(name)) send({ type: 'push', message: { type: 'register.changed' } });
}

port.on('message', (message: ToWorker) => {
  switch (message.type) {
    case 'call':
      void answer(message);
      break;
    case 'host.reply':
      waiting.get(message.id)?.(message.value);
      waiting.delete(message.id);
      break;
    case 'dataFolder':
      today.dataFolder = message.path;
      desks.past.dataFolder = message.path;
      break;
    case 'secondFolder':
      today.secondFolder = message.path;
      today.secondProblem = null;
      break;
    default:
      assertNever(message);
  }
});
