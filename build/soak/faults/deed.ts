/** A deed of the register that is tried while the disk refuses one call after the other. */
import type { TestCore } from '../../../electron/core/testing/open-core.ts';
import type { Result } from '../../../shared/result.ts';

export interface Deed {
  readonly name: string;
  readonly title: string;
  /** what comes before it and is not disturbed; what it gives is handed to the deed */
  ready(core: TestCore): Promise<unknown>;
  do(core: TestCore, ready: never): Promise<Result<unknown>>;
  /** whether it stands in the register (and beside it) now, wholly or not at all; anything else in words */
  standing(core: TestCore, folder: string): Promise<'before' | 'after' | { readonly half: string }>;
}

/** Keeps the type of what is made ready between its two functions. */
export const deed = <R>(
  one: Omit<Deed, 'ready' | 'do'> & {
    ready(core: TestCore): Promise<R>;
    do(core: TestCore, ready: R): Promise<Result<unknown>>;
  },
): Deed => one as Deed;
