/** LibreOffice as a second opinion on our workbooks and documents: it must open them and print them as meant. For tests. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const candidates = ['soffice', 'libreoffice'];

/** The program's name, or null on a machine that has none: the tests that need it then say they were skipped. */
export const libreOffice: string | null =
  candidates.find((program) => {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }) ?? null;

/** Debian packs its parts apart: with Calc alone it opens no document of words. */
export const opensDocuments: boolean =
  libreOffice !== null &&
  (!existsSync('/etc/debian_version') || existsSync('/usr/lib/libreoffice/program/libswlo.so'));

/** What LibreOffice makes of a workbook or document: a PDF, or the file as it understood it. */
export function throughLibreOffice(
  bytes: Uint8Array,
  format: 'pdf' | 'xlsx' | 'ods' | 'xls',
  kind: 'xlsx' | 'docx' = 'xlsx',
): Uint8Array {
  if (libreOffice === null) throw new Error('no LibreOffice here');
  const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-office-'));
  try {
    const source = join(folder, `in.${kind}`);
    writeFileSync(source, bytes);
    const out = join(folder, 'out');
    // A profile of its own: two conversions at a time would wait for each other or fail.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    execFileSync(libreOffice, [profile, '--headless', '--convert-to', format, '--outdir', out, source], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(out, `in.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
