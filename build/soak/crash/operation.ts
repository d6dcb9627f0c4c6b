import type { TestCore } from '../../../electron/core/testing/open-core.ts';

/** What the doer told before it died, in order: `begin` before a deed, `done` once it was acknowledged. */
export interface Told {
  readonly what: 'begin' | 'done';
  readonly id: string;
}

export type Tell = (what: Told['what'], id: string | number) => void;

/** A deed of the register under test: made ready once, done by a process that is killed, looked at afterwards. */
export interface Operation {
  readonly name: string;
  /** after "at a random moment of" */
  readonly title: string;
  /** the moment of a kill lies between 0 and this, counted from the beginning of the deed; a deed that is done once
   * and ends has a span of its own, which is measured first, for it differs from machine to machine */
  readonly spanMs: number | 'its own';
  /** how often it is done while the disk is watched */
  readonly watchedRounds: number;
  /** Fills the fresh register of the given core; the folder is then copied for each run. */
  prepare(core: TestCore): Promise<void>;
  /** Changes the folder after the register was closed, e.g. puts an older schema in its place. */
  age?(folder: string, key: Buffer): void;
  /** Does it again and again until it is killed, or `rounds` times. The register is open unless `opens` is set. */
  run(core: TestCore, tell: Tell, rounds: number, key: Buffer): Promise<void>;
  /** It writes for moments only: half of the kills are aimed at one of so many changes in the folder. */
  readonly aimed?: number;
  /** The deed is the opening itself. */
  readonly opens?: true;
  /** What is not as it was acknowledged, in the register opened anew. */
  faults(core: TestCore, told: readonly Told[]): Promise<readonly string[]> | readonly string[];
  /** The keys that the file may have now; `first`: the one in the envelope. */
  keys?(told: readonly Told[], first: Buffer): readonly Buffer[];
  /** The password that may open the register now, the likeliest first. */
  passwords?(told: readonly Told[]): readonly string[];
}

export const idsOf = (told: readonly Told[], what: Told['what']): readonly string[] =>
  told.filter((line) => line.what === what).map(({ id }) => id);

/** The last number: they are done in order, so the last one begun says whether one was on its way. −1 before the first. */
export const lastOf = (told: readonly Told[], what: Told['what']): number =>
  idsOf(told, what).map(Number).findLast(Number.isFinite) ?? -1;
