/**
 * The contract between the page and the register, by topic. An operation is data: its kind carries the policy
 * (query: reads only; command: one transaction; job: progress and cancel; shell: windows, files, dialogs).
 * Input is checked by zod where it arrives; output comes from our own code and is typed only.
 */
import type { z } from 'zod';

export type OpKind = 'query' | 'command' | 'job' | 'shell';

export interface Op<I extends z.ZodType = z.ZodType, O = unknown> {
  readonly kind: OpKind;
  readonly input: I;
  /** true for the few that work while no register is open */
  readonly whileLocked: boolean;
  /** true for the tier of inspection, petitions and foreign relations: answered only after its own password was given */
  readonly restricted: boolean;
  /** never present at run time: carries the output type */
  readonly output?: O;
}

export type Contract = Readonly<Record<string, Op>>;
export type InputOf<C extends Contract, K extends keyof C> = z.output<C[K]['input']>;
/** What the page may send: optional where the schema has defaults. */
export type SentOf<C extends Contract, K extends keyof C> = z.input<C[K]['input']>;
export type OutputOf<C extends Contract, K extends keyof C> = C[K] extends Op<z.ZodType, infer O> ? O : never;

const define =
  (kind: OpKind) =>
  <O>() =>
  <I extends z.ZodType>(
    input: I,
    options: { readonly whileLocked?: boolean; readonly restricted?: boolean } = {},
  ): Op<I, O> => ({
    kind,
    input,
    whileLocked: options.whileLocked ?? false,
    restricted: options.restricted ?? false,
  });

/** `query<Output>()(inputSchema)`: reads the register. */
export const query = define('query');
/** `command<Output>()(inputSchema)`: changes the register in one transaction. */
export const command = define('command');
/** `job<Output>()(inputSchema)`: takes over a second; reports progress and can be stopped. */
export const job = define('job');
/** `shell<Output>()(inputSchema)`: windows, dialogs, files and printing, answered by the main process. */
export const shell = define('shell');
