import { fail, type Result } from '../../../shared/result.ts';

interface StickFacts {
  readonly folder: string;
  /** whether the folder can still be seen after the failure */
  readonly there: boolean;
  readonly needMb: number;
  readonly freeMb: number;
}

/** What a stick's refusal means, and what to do about it. */
export function stickFailure(error: unknown, facts: StickFacts): Result<never> {
  const { folder, there, needMb, freeMb } = facts;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('backup.stick-full', { folder, needMb, freeMb });
    case 'EFBIG':
      return fail('backup.stick-limit', { folder });
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return fail('backup.stick-read-only', { folder });
    case 'ENODEV':
    case 'ENXIO':
    case 'EIO':
    case 'ESTALE':
    case 'ENOTCONN':
      return fail('backup.stick-pulled', { folder });
    default:
      return fail(there ? 'backup.stick-failed' : 'backup.stick-pulled', { folder });
  }
}
