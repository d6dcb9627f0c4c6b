import type { InputOf, OutputOf } from '../../shared/ipc/define.ts';
import type { importHistoryOps } from '../../shared/ipc/import-history.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';

export async function saveResult(
  _args: InputOf<typeof importHistoryOps, 'import.result'>,
  _context: CoreContext,
): Promise<Result<OutputOf<typeof importHistoryOps, 'import.result'>>> {
  return fail('import.no-source', { file: '' });
}
