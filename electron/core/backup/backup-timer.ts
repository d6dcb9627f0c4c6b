/** The copy that is made every quarter of an hour by itself, where something was entered, and never while a job runs. */
import type { AppError } from '../../../shared/result.ts';
import { changedSinceCopy, copyHere } from '../backup.ts';
import type { CoreState, Host, Session } from '../context.ts';
import { contextFor, noJob } from '../dispatch.ts';

const minute = 60_000;
export const backupEvery = 15 * minute;
/** A copy that failed is tried again sooner. */
export const backupRetry = 5 * minute;

export interface BackupTimerParts {
  readonly state: CoreState;
  readonly host: Host;
  /** milliseconds that only ever grow: the clock of the PC may jump */
  now(): number;
  /** a call or a job is being answered */
  busy(): boolean;
  failed(error: AppError): void;
}

export interface BackupTimer {
  /** to be called after every call: a register that was opened since is looked at */
  afterCall(): void;
  /** to be called once a minute or so; tells whether a copy was made */
  tick(): boolean;
}

export function createBackupTimer({ state, host, now, busy, failed }: BackupTimerParts): BackupTimer {
  let watched: Session | null = null;
  let dueAt = 0;
  return {
    afterCall() {
      if (state.session === watched) return;
      watched = state.session;
      dueAt = now() + backupEvery;
      // Asked now, so that whatever is entered from here on is a change.
      if (watched && isCopiedByItself(watched)) changedSinceCopy(watched);
    },
    tick() {
      const { session } = state;
      if (!session || busy() || now() < dueAt || !isCopiedByItself(session)) return false;
      dueAt = now() + backupEvery;
      if (!changedSinceCopy(session)) return false;
      const copied = copyHere(contextFor(state, host, noJob), 'timer');
      state.backupProblem = copied.ok ? null : { at: host.now().toISOString(), error: copied.error };
      if (copied.ok) return true;
      dueAt = now() + backupRetry;
      failed(copied.error);
      return false;
    },
  };
}

/** Not the invented people of a practice register, nor another day that is only looked at. */
export const isCopiedByItself = ({ info, readOnly }: Session): boolean => !info.practice && !readOnly;
