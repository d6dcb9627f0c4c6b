/**
 * The tier of inspection, petitions and foreign relations while a register is open: closed at first, opened by its own password, closed
 * again with the register or when nobody used it for a while. It keeps eyes away; the register's own key keeps the
 * bytes.
 */
import { restrictedMinutes } from '../../shared/ipc/restricted.ts';

export interface RestrictedTier {
  open: boolean;
  /** moment of the last use, in milliseconds; absent before the first */
  usedAt?: number;
}

const unusedFor = restrictedMinutes * 60_000;

/** Closes it when it was left open and nobody came. */
export function closeWhenUnused(tier: RestrictedTier, now: Date): void {
  if (tier.open && tier.usedAt !== undefined && now.getTime() - tier.usedAt >= unusedFor) tier.open = false;
}

export function markUsed(tier: RestrictedTier, now: Date): void {
  tier.usedAt = now.getTime();
}

const freeTries = 3;
const firstWait = 30;
const longestWait = 900;

/** Seconds before the next try: none for the first wrong ones, then twice as long each time. */
export const secondsAfterWrong = (wrong: number): number =>
  wrong < freeTries ? 0 : Math.min(longestWait, firstWait * 2 ** (wrong - freeTries));
