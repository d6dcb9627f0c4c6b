/** This PC and the program on it, for who keeps it and for who mends it; and the one file that support is given. */
import { z } from 'zod';
import { command, query, shell } from './define.ts';

/** A part of the support file, word for word as it is saved. */
export interface SupportPart {
  readonly name: string;
  readonly text: string;
}

export type SelfTestName = 'pages' | 'references' | 'pragmas' | 'engine' | 'cipher' | 'place' | 'clock';

/** What the register stands on, and what was tested of it just now. */
export interface RegisterFacts {
  readonly sqlite: string;
  readonly ciphers: string;
  readonly schema: number;
  readonly checks: readonly { readonly name: SelfTestName; readonly passed: boolean }[];
  /** settings that are not as they must be: "synchronous = 1, must be 2" */
  readonly strayed: readonly string[];
  readonly settings: number;
  readonly bytes: number;
  readonly rows: readonly { readonly table: string; readonly rows: number }[];
}

export interface MachineFacts {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly system: string;
  /** bytes */
  readonly memory: number;
  readonly dataFolder: string;
  readonly kind: 'portable' | 'chosen' | 'usual';
  /** bytes where the register lies; null where the system does not tell */
  readonly free: number | null;
  readonly logFile: string;
  readonly logBytes: number;
}

export const registerFactOps = {
  'machine.register': query<RegisterFacts>()(z.object({})),
  /** Stands in the log: a support file went out, with its hash. */
  'machine.noteSupport': command<null>()(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
};

export const machineOps = {
  'machine.facts': shell<MachineFacts>()(z.object({})),
  'machine.showLog': shell<null>()(z.object({})),
  /** Everything that the support file will hold; `sha256` is that of these parts. */
  'support.look': shell<{ readonly sha256: string; readonly parts: readonly SupportPart[] }>()(z.object({})),
  /** Saves what was looked at and nothing else. */
  'support.save': shell<{ readonly name: string }>()(
    z.object({ sha256: z.string().max(64), token: z.string().max(60) }),
  ),
};
