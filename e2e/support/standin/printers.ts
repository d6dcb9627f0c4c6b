// The printers that the system knows, by the words of CUPS; none where it is not installed.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type * as Electron from 'electron';

export async function printersOfSystem(): Promise<Electron.PrinterInfo[]> {
  const { stdout } = await promisify(execFile)('lpstat', ['-e']).catch(() => ({ stdout: '' }));
  return stdout
    .split('\n')
    .filter((name) => name !== '')
    .map((name) => ({ name, displayName: name, description: '', options: {} }));
}
