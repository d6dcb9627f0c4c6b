/** Registers as earlier programs left them (db/README.md): what there is, and a copy of one to open. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { z } from 'zod';

const told = z.object({
  /** of the program that made it */
  commit: z.string(),
  schema: z.number(),
  key: z.string().transform((hex) => Buffer.from(hex, 'hex')),
  /** what each table said: rows in the order of all their columns, as JSON */
  tables: z.record(
    z.string(),
    z.object({ columns: z.array(z.string()), rows: z.number(), sha256: z.string() }),
  ),
});
export type FrozenRegister = z.infer<typeof told>;

const folder = join(import.meta.dirname, 'frozen');

export const frozenNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

export const frozenRegister = (name: string): FrozenRegister =>
  told.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));

/** Writes the register to a path, encrypted by its key. Some are kept as their program encrypted them, the others packed. */
export function thaw(name: string, path: string): void {
  const asItWas = `${name}.sodang`;
  if (readdirSync(folder).includes(asItWas)) {
    copyFileSync(join(folder, asItWas), path);
    return;
  }
  writeFileSync(path, brotliDecompressSync(readFileSync(join(folder, `${name}.sqlite.br`))));
  const handle = new Database(path);
  handle.pragma("cipher = 'chacha20'");
  // The product never calls it, because a power cut in the middle loses the file; here nothing is lost.
  handle.pragma(`rekey = "raw:${frozenRegister(name).key.toString('hex')}"`);
  handle.close();
}

/** The files of the key that stand beside a register whose program encrypted it. */
export function thawKey(name: string, path: string): void {
  for (const ending of ['khoa', 'khoa2'])
    copyFileSync(join(folder, `${name}.${ending}`), path.replace(/sodang$/, ending));
}
