/** What the import is held against: a library parses the file, and nothing else is done. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type Parse = (bytes: Buffer) => unknown;

export async function sheetJs(): Promise<Parse> {
  const { read } = await import('xlsx');
  return (bytes) => read(bytes, { dense: true });
}

/** From the folder where it was installed. */
export async function excelJs(folder: string): Promise<Parse> {
  // as: the little that is used of a library that has no place in package.json.
  const { Workbook } = createRequire(join(folder, 'package.json'))('exceljs') as {
    readonly Workbook: new () => { readonly xlsx: { load(bytes: Buffer): Promise<unknown> } };
  };
  return (bytes) => new Workbook().xlsx.load(bytes);
}

/**
 * ExcelJS for the run of the benchmark only, into a folder that is thrown away: it and what it rests on have known
 * weaknesses and are no part of the program.
 * @returns why it cannot be had, or null
 */
export async function installExcelJs(folder: string): Promise<string | null> {
  const options = [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    'exceljs@4.4.0',
  ];
  try {
    await promisify(execFile)('npm', options, { timeout: 180_000, shell: process.platform === 'win32' });
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
  }
}
