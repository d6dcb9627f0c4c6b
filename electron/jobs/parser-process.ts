/**
 * Entry of the parser process (dist/electron/parser.cjs): gets the bytes of one workbook, gives back plain cells.
 * It has no database, no key and no path, so that whatever a hostile file does to it stays in it; the parent
 * limits its time and memory (parse-in-process.ts). Runs under Electron's utilityProcess and under Node's fork.
 */

import { fail, type Result } from '../../shared/result.ts';
import type { RawWorkbook } from '../../shared/roster/types.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { packWorkbook } from './packed-workbook.ts';
import type { ParserAnswer, ParserRequest } from './parser-messages.ts';

interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

// as: Node's types do not know parentPort, which only Electron's utility processes have.
const port = (process as NodeJS.Process & { readonly parentPort?: ParentPort }).parentPort;

if (port !== undefined) {
  port.on('message', (event) => void answer(event.data).then((message) => port.postMessage(message)));
} else {
  process.on('message', (data) => void answer(data).then((message) => process.send?.(message)));
  process.on('disconnect', () => process.exit(0));
}

async function answer(data: unknown): Promise<ParserAnswer> {
  // as: the only sender is parse-in-process.ts, which writes this very type.
  const { bytes, fileName, password } = data as ParserRequest;
  const result = await read(bytes, fileName, password);
  return result.ok ? { ok: true, packed: packWorkbook(result.value) } : { ok: false, error: result.error };
}

async function read(
  bytes: Uint8Array,
  fileName: string,
  password: string | undefined,
): Promise<Result<RawWorkbook>> {
  try {
    return await readWorkbook(bytes, fileName, password);
  } catch {
    // A library that throws at a file it does not understand: for the user the file is damaged.
    return fail('workbook.damaged', { file: fileName });
  }
}
