/** Debian's libfaketime: a process that believes another moment. */
import { existsSync } from 'node:fs';
import { figuresOf } from '../crash/figures-of.ts';
import type { SessionSeen } from './session.ts';

const places = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/faketime/libfaketime.so.1`,
);

export const fakeTime = (): string => {
  const library = places.find((path) => existsSync(path));
  // A promise that was not tried is not kept.
  if (!library) throw new Error('libfaketime is not here (Debian: libfaketime): no clock can be moved');
  return library;
};

export interface Moment {
  readonly at: Date;
  readonly zone: string;
}

/** @param args of session.ts */
export async function sessionAt(
  { at, zone }: Moment,
  args: readonly string[],
): Promise<SessionSeen & { readonly faults: readonly string[] }> {
  const seconds = Math.round((at.getTime() - Date.now()) / 1000);
  const seen = await figuresOf<SessionSeen>('build/soak/clock/session.ts', args, {
    env: {
      LD_PRELOAD: fakeTime(),
      FAKETIME: `${seconds < 0 ? '' : '+'}${seconds}`,
      // How long a thing takes and how long the PC has been running are not set with the clock.
      DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
      TZ: zone,
    },
  });
  const faults: string[] = [];
  if (Math.abs(Date.parse(seen.at) - at.getTime()) > 120_000)
    faults.push(`the clock was not moved: it said ${seen.at}, not ${at.toISOString()}`);
  if (Math.abs(seen.ranMs - seen.clockRanMs) > 1000)
    faults.push(`time ran otherwise: ${seen.clockRanMs} of ${seen.ranMs} ms`);
  return { ...seen, faults };
}
