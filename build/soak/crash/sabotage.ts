/** What is done wrong on purpose, to prove that the harness finds it. */
import type { TestCore } from '../../../electron/core/testing/open-core.ts';

export const sabotages: Readonly<Record<string, (core: TestCore) => void>> = {
  /** better-sqlite3's own setting in WAL mode: commits are acknowledged before they are on the disk */
  'synchronous-normal': (core) => core.state.session?.db.handle.pragma('synchronous = NORMAL'),
};
