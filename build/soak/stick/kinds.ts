/** The ways in which a stick fails, in the words of watch-disk.c, and what the register is to say of each. */
import { constants } from 'node:os';

const { EIO, ENODEV, ENOSPC, EFBIG, EBUSY, EPERM } = constants.errno;

export interface StickKind {
  readonly title: string;
  readonly call: 'any' | 'write' | 'rename' | 'zeros';
  /** numbers of the system; 0 where the call succeeds all the same */
  readonly errors: readonly number[];
  /** from the n-th call on, not at the n-th alone */
  readonly forGood: boolean;
  /** a code, or 'ok' where it is waited for */
  readonly says: string;
}

export const stickKinds = {
  pulled: {
    title: 'pulled at the n-th call',
    call: 'any',
    errors: [ENODEV, EIO],
    forGood: true,
    says: 'backup.stick-pulled',
  },
  block: {
    title: 'a block that cannot be written',
    call: 'write',
    errors: [EIO],
    forGood: false,
    says: 'backup.stick-pulled',
  },
  limit: {
    title: 'the 4 GB limit of FAT reached',
    call: 'write',
    errors: [EFBIG],
    forGood: true,
    says: 'backup.stick-limit',
  },
  full: {
    title: 'full at the n-th write',
    call: 'write',
    errors: [ENOSPC],
    forGood: true,
    says: 'backup.stick-full',
  },
  held: {
    title: 'a fresh file held for a moment by another program',
    call: 'rename',
    errors: [EBUSY, EPERM],
    forGood: false,
    says: 'ok',
  },
  fake: {
    title: 'less room than it says: zeros from the n-th write on',
    call: 'zeros',
    errors: [0],
    forGood: true,
    says: 'backup.stick-lies',
  },
} as const satisfies Readonly<Record<string, StickKind>>;

export type StickKindName = keyof typeof stickKinds;
