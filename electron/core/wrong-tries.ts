/**
 * How often a wrong password or recovery code was typed for a register, in "<register>.thu-mo" beside it. Waiting is
 * measured by how long the PC has been running, which no setting of its clock changes. It only stops people at the
 * keyboard: whoever copies the file is stopped by the cost of a guess alone. Nothing is ever deleted for it.
 */
import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/result.ts';
import { secondsAfterWrong } from '../../shared/rules/wrong-tries.ts';
import { writeFileAtomic } from './atomic-write.ts';

const schema = z.object({
  wrong: z.number().int().min(1).max(1_000_000),
  /** seconds that the PC had been running at the last wrong one */
  uptime: z.number().min(0),
});
type Tries = z.output<typeof schema>;

interface Clock {
  uptime(): number;
}

export const triesPath = (registerPath: string): string => `${registerPath.replace(/\.sodang$/i, '')}.thu-mo`;

async function read(registerPath: string): Promise<Tries | null> {
  try {
    return schema.parse(JSON.parse(await readFile(triesPath(registerPath), 'utf8')));
  } catch {
    return null;
  }
}

const secondsLeft = ({ wrong, uptime }: Tries, now: number): number =>
  Math.max(0, Math.ceil(secondsAfterWrong(wrong) - (now - uptime)));

/**
 * A running time below the one that was noted means that the PC was started anew, and all of its running time has
 * passed since. That is kept, or the old number would be reached once more after days and the wait begin again.
 */
async function readNow(registerPath: string, now: number): Promise<Tries | null> {
  const tries = await read(registerPath);
  if (!tries || now >= tries.uptime) return tries;
  const since = { ...tries, uptime: 0 };
  await keep(registerPath, since);
  return since;
}

const keep = (registerPath: string, tries: Tries) =>
  writeFileAtomic(triesPath(registerPath), JSON.stringify(tries));

/** Seconds before the next try at this register. */
export async function waitBeforeTry(registerPath: string, clock: Clock): Promise<number> {
  const tries = await readNow(registerPath, clock.uptime());
  return tries ? secondsLeft(tries, clock.uptime()) : 0;
}

const isWrong = (code: string): boolean =>
  code === 'register.wrong-password' || code === 'register.wrong-recovery-code';

/** One try after the other: a hundred at once are a hundred. */
const queues = new Map<string, Promise<unknown>>();

export interface AfterTries<T> {
  readonly value: T;
  /** wrong ones before this right one */
  readonly refused: number;
}

/** Lets one secret be tried; it counts as wrong before it is looked at, so that stopping the program saves nobody. */
export function tryCounted<T>(
  registerPath: string,
  clock: Clock,
  attempt: () => Promise<Result<T>>,
): Promise<Result<AfterTries<T>>> {
  const before = queues.get(registerPath) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(() => tryNow(registerPath, clock, attempt));
  queues.set(registerPath, mine);
  return mine;
}

async function tryNow<T>(
  registerPath: string,
  clock: Clock,
  attempt: () => Promise<Result<T>>,
): Promise<Result<AfterTries<T>>> {
  const before = await readNow(registerPath, clock.uptime());
  const left = before ? secondsLeft(before, clock.uptime()) : 0;
  if (left > 0) return fail('register.wait', { seconds: left });
  const wrong = (before?.wrong ?? 0) + 1;
  // Where nothing can be written, the register itself cannot be opened either.
  await keep(registerPath, { wrong, uptime: clock.uptime() });
  const result = await attempt();
  if (result.ok) {
    await rm(triesPath(registerPath), { force: true }).catch(() => undefined);
    return ok({ value: result.value, refused: before?.wrong ?? 0 });
  }
  if (isWrong(result.error.code)) await keep(registerPath, { wrong, uptime: clock.uptime() });
  else if (before) await keep(registerPath, before);
  else await rm(triesPath(registerPath), { force: true }).catch(() => undefined);
  return result;
}
