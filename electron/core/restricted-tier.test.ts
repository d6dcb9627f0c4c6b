import { describe, expect, it } from 'vitest';
import { restrictedMinutes } from '../../shared/ipc/restricted.ts';
import { closeWhenUnused, markUsed, type RestrictedTier, secondsLeft } from './restricted-tier.ts';

const at = (minutes: number) => 5000 + 60 * minutes;
const usedAt = (minutes: number): RestrictedTier => {
  const tier: RestrictedTier = { open: true };
  markUsed(tier, at(minutes));
  return tier;
};

describe('the restricted tier', () => {
  it('closes of itself after the minutes in which nobody used it, and not before', () => {
    const tier = usedAt(0);
    closeWhenUnused(tier, at(restrictedMinutes - 1));
    expect(tier.open).toBe(true);
    closeWhenUnused(tier, at(restrictedMinutes));
    expect(tier.open).toBe(false);
  });

  it('stays closed when time passes: only its password opens it', () => {
    const tier: RestrictedTier = { open: false };
    closeWhenUnused(tier, at(0));
    expect(tier.open).toBe(false);
  });
});

it.each([
  ['while the PC runs', 5030, 5010, 20],
  ['when it is over', 5030, 5030, 0],
  ['from the start of a PC that was started anew', 5030, 4, 26],
  ['not at all when such a PC has run for longer', 5030, 45, 0],
])('a wait after the third wrong password lasts %s', (_title, until, uptime, seconds) => {
  expect(secondsLeft(until, uptime, 3)).toBe(seconds);
});
