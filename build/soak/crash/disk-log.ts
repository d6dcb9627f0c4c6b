/** What watch-disk.c wrote down, read again. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type DiskDeed =
  | { readonly kind: 'created' | 'opened'; readonly inode: string; readonly path: string }
  | { readonly kind: 'written'; readonly inode: string; readonly at: number; readonly data: Buffer }
  | { readonly kind: 'truncated'; readonly inode: string; readonly at: number }
  | { readonly kind: 'synced'; readonly inode: string }
  | { readonly kind: 'folderSynced' }
  | { readonly kind: 'renamed'; readonly path: string; readonly to: string }
  | { readonly kind: 'unlinked' | 'folderMade'; readonly path: string }
  | { readonly kind: 'told'; readonly text: string };

let library: string | undefined;

/** Compiles watch-disk.c once for this process. */
export function watchLibrary(): string {
  if (library) return library;
  const path = join(tmpdir(), `soak-watch-${process.pid}.so`);
  const source = new URL('watch-disk.c', import.meta.url).pathname;
  execFileSync('gcc', ['-O1', '-shared', '-fPIC', '-o', path, source, '-ldl', '-lpthread']);
  process.once('exit', () => rmSync(path, { force: true }));
  library = path;
  return path;
}

const headLength = 36;

export function diskDeeds(log: Buffer): DiskDeed[] {
  const deeds: DiskDeed[] = [];
  for (let at = 0; at + headLength <= log.length; ) {
    const kind = log[at];
    const inode = `${log.readBigUInt64LE(at + 8)}`;
    const offset = Number(log.readBigUInt64LE(at + 16));
    const lengths = [
      log.readUInt32LE(at + 28),
      log.readUInt32LE(at + 32),
      log.readUInt32LE(at + 24),
    ] as const;
    const [path, to, data] = lengths.map((length, part) => {
      const from = at + headLength + lengths.slice(0, part).reduce((sum, one) => sum + one, 0);
      return log.subarray(from, from + length);
    }) as [Buffer, Buffer, Buffer];
    deeds.push(deedOf(kind, inode, offset, `${path}`, `${to}`, data));
    at += headLength + lengths[0] + lengths[1] + lengths[2];
  }
  return deeds;
}

function deedOf(
  kind: number | undefined,
  inode: string,
  at: number,
  path: string,
  to: string,
  data: Buffer,
): DiskDeed {
  switch (kind) {
    case 1:
      return { kind: 'created', inode, path };
    case 2:
      return { kind: 'opened', inode, path };
    case 3:
      return { kind: 'written', inode, at, data };
    case 4:
      return { kind: 'truncated', inode, at };
    case 5:
      return { kind: 'synced', inode };
    case 6:
      return { kind: 'folderSynced' };
    case 7:
      return { kind: 'renamed', path, to };
    case 8:
      return { kind: 'unlinked', path };
    case 9:
      return { kind: 'folderMade', path };
    case 10:
      return { kind: 'told', text: `${data}` };
    default:
      throw new Error(`a record of kind ${kind}: the log is out of step`);
  }
}
