/**
 * What a disk may hold after the power went, by this model:
 * - what was written to a file before its fsync or fdatasync is there;
 * - each write and each change of length after that is there with p = 0.5, and of a write that is there half the time
 *   only some of its sectors of 512 bytes, whatever the order in which they were made;
 * - names (making, renaming, removing) go through a journal in their order, as on NTFS and ext4: all up to the last
 *   fsync of a folder are there, and of the later ones a beginning of any length. The fsync of a file keeps its bytes
 *   and not its name, which is stricter than those file systems are;
 * - what the drive says is written is written. Drives that lie are tried with `forgets`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Dice } from '../../roster-maker/dice.ts';
import type { DiskDeed } from './disk-log.ts';

type Pending = { readonly at: number; readonly data: Buffer | null };

interface DiskFile {
  synced: Buffer;
  pending: Pending[];
}

type NameDeed =
  | { readonly kind: 'created'; readonly path: string; readonly file: DiskFile }
  | { readonly kind: 'renamed'; readonly path: string; readonly to: string }
  | { readonly kind: 'unlinked' | 'folderMade'; readonly path: string };

type Names = Map<string, DiskFile | 'folder'>;

export class WatchedDisk {
  /** names as the journal has them on the disk for certain */
  private durable: Names = new Map();
  private readonly journal: NameDeed[] = [];
  /** names as the program sees them */
  private readonly live: Names = new Map();
  private readonly byInode = new Map<string, DiskFile>();
  private readonly folder: string;
  private readonly forgets: (path: string) => boolean;
  private readonly pathOfInode = new Map<string, string>();

  /** @param forgets files whose fsync the drive only pretends to do */
  constructor(folder: string, forgets: (path: string) => boolean = () => false) {
    this.folder = folder;
    this.forgets = forgets;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      this.durable.set(path, entry.isDirectory() ? 'folder' : { synced: readFileSync(path), pending: [] });
    }
    this.live = new Map(this.durable);
  }

  apply(deed: DiskDeed): void {
    switch (deed.kind) {
      case 'created':
      case 'opened':
        this.open(deed);
        return;
      case 'written':
        this.fileOf(deed.inode).pending.push(deed);
        return;
      case 'truncated':
        this.fileOf(deed.inode).pending.push({ at: deed.at, data: null });
        return;
      case 'synced':
        if (!this.forgets(this.pathOfInode.get(deed.inode) ?? '')) settle(this.fileOf(deed.inode));
        return;
      case 'folderSynced':
        for (const one of this.journal.splice(0)) rename(this.durable, one);
        return;
      case 'renamed':
      case 'unlinked':
      case 'folderMade':
        rename(this.live, deed);
        this.journal.push(deed);
        return;
      case 'told':
        return;
    }
  }

  private open({ kind, inode, path }: DiskDeed & { kind: 'created' | 'opened' }): void {
    this.pathOfInode.set(inode, path);
    const known = this.live.get(path);
    if (kind === 'opened' && known && known !== 'folder') {
      this.byInode.set(inode, known);
      return;
    }
    const file: DiskFile = { synced: Buffer.alloc(0), pending: [] };
    this.byInode.set(inode, file);
    const made = { kind: 'created', path, file } as const;
    rename(this.live, made);
    this.journal.push(made);
  }

  private fileOf(inode: string): DiskFile {
    const file = this.byInode.get(inode);
    if (!file) throw new Error(`a file that was never opened: ${inode}`);
    return file;
  }

  /** Lays down in another folder what this disk may hold if the power goes now. */
  image(target: string, chance: Dice): void {
    const names = new Map(this.durable);
    for (const one of this.journal.slice(0, chance.int(0, this.journal.length))) rename(names, one);
    for (const [path, what] of names) {
      const copy = join(target, relative(this.folder, path));
      if (what === 'folder') {
        mkdirSync(copy, { recursive: true });
        continue;
      }
      const kept = what.pending.filter(() => chance.chance(0.5)).flatMap((one) => torn(one, chance));
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, written(what.synced, kept));
    }
  }
}

function rename(names: Names, deed: NameDeed): void {
  if (deed.kind === 'created') names.set(deed.path, deed.file);
  if (deed.kind === 'folderMade') names.set(deed.path, 'folder');
  if (deed.kind === 'unlinked') names.delete(deed.path);
  if (deed.kind !== 'renamed') return;
  const moved = names.get(deed.path);
  names.delete(deed.path);
  if (moved) names.set(deed.to, moved);
}

const sector = 512;

/** Half the time a write is whole; else each of its sectors is there or not. */
function torn(write: Pending, chance: Dice): Pending[] {
  const { data, at } = write;
  if (!data || data.length <= sector || chance.chance(0.5)) return [write];
  const pieces: Pending[] = [];
  for (let from = 0; from < data.length; from += sector)
    if (chance.chance(0.5)) pieces.push({ at: at + from, data: data.subarray(from, from + sector) });
  return pieces;
}

/** The bytes after writes and changes of length in their order; what was never written reads as zeros. */
function written(start: Buffer, deeds: readonly Pending[]): Buffer {
  if (deeds.length === 0) return start;
  const most = Math.max(start.length, ...deeds.map(({ at, data }) => at + (data?.length ?? 0)));
  const bytes = Buffer.alloc(most);
  start.copy(bytes);
  let length = start.length;
  for (const { at, data } of deeds) {
    if (data) {
      data.copy(bytes, at);
      length = Math.max(length, at + data.length);
      continue;
    }
    bytes.fill(0, at);
    length = at;
  }
  return bytes.subarray(0, length);
}

function settle(file: DiskFile): void {
  file.synced = written(file.synced, file.pending);
  file.pending = [];
}
