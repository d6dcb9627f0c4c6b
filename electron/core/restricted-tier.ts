/**
 * The tier of inspection, petitions and foreign relations while a register is open: closed at first, opened by its own password, closed
 * again with the register or when nobody used it for a while. It keeps eyes away; the register's own key keeps the
 * bytes.
 */
import { restrictedMinutes } from '../../shared/ipc/restricted.ts';
import { secondsAfterWrong } from '../../shared/rules/wrong-tries.ts';

export interface RestrictedTier {
  open: boolean;
  /** seconds for which the PC had been running at the last use, which no setting of its clock changes; absent before the first */
  usedAt?: number;
}

const unusedFor = restrictedMinutes * 60;

/** Closes it when it was left open and nobody came. */
export function closeWhenUnused(tier: RestrictedTier, uptime: number): void {
  if (tier.open && tier.usedAt !== undefined && uptime - tier.usedAt >= unusedFor) tier.open = false;
}

export function markUsed(tier: RestrictedTier, uptime: number): void {
  tier.usedAt = uptime;
}

/**
 * @param until seconds of running of the PC at which the wait ends
 * @param uptime seconds for which it has been running: fewer than at the beginning of the wait where it was started anew
 */
export function secondsLeft(until: number, uptime: number, wrong: number): number {
  const wait = secondsAfterWrong(wrong);
  const startedAnew = until - uptime > wait;
  return Math.max(0, Math.ceil((startedAnew ? wait : until) - uptime));
}
