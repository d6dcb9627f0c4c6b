import { describe, expect, it } from 'vitest';
import { restrictedMinutes } from '../../shared/ipc/restricted.ts';
import { closeWhenUnused, markUsed, type RestrictedTier, secondsAfterWrong } from './restricted-tier.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 3, minutes));
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
  [1, 0],
  [2, 0],
  [3, 30],
  [4, 60],
  [5, 120],
  [9, 900],
  [40, 900],
])('after %i wrong passwords in a row the next is looked at after %i seconds', (wrong, seconds) => {
  expect(secondsAfterWrong(wrong)).toBe(seconds);
});
