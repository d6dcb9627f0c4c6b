/**
 * Which files of a folder are the program's, by their names alone: what is deleted on a PC that is given away. Whatever
 * is not certainly ours is not: a folder may hold the person's own papers, too.
 */
import { versionPattern } from '../update/version.ts';

/** In the order in which they go: what opens a register first, for without it no copy of it can be read. */
export const ownKinds = [
  'envelope',
  'remembered',
  'register',
  'copy',
  'companion',
  'log',
  'installer',
  'settings',
] as const;
export type OwnKind = (typeof ownKinds)[number];

/** data: the registers · copies: sao-luu · remembered: nho-mat-khau · installers: cap-nhat · program: settings and errors */
export type FolderRole = 'data' | 'copies' | 'remembered' | 'installers' | 'program';

export interface FolderEntry {
  readonly name: string;
  readonly bytes: number;
  /** an ordinary file: no folder, no link, no device */
  readonly plain: boolean;
}

export interface OwnFile {
  readonly file: string;
  readonly kind: OwnKind;
  readonly size: number;
}

export interface SortedFolder {
  readonly own: readonly OwnFile[];
  /** names of all else, which stays as it is */
  readonly left: readonly string[];
}

/** Maps, not objects: a file may be called "toString". */
const kindOfEnding = new Map<string, OwnKind>([
  ['khoa', 'envelope'],
  ['khoa2', 'envelope'],
  ['thu-mo', 'companion'],
  ['dang-mo', 'companion'],
  ['moc', 'companion'],
]);

/** Of a name without its ending: "Chi bo 3" of "Chi bo 3.sodang". Folded, for Windows does not tell cases apart. */
const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '').toLowerCase();
const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const isRegister = (name: string): boolean => /.\.sodang$/i.test(name);

/** "Chi bo 3.sodang" gives "chi bo 3". */
export const registerStems = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter(isRegister).map(stemOf));

/** What the writer of whole files leaves when the power goes: ".Chi bo 3.khoa.4711.tmp". */
const unfinishedOf = (name: string): string | null => /^\.(.+)\.\d+\.tmp$/.exec(name)?.[1] ?? null;

function inData(name: string, stems: ReadonlySet<string>): OwnKind | null {
  if (isRegister(name)) return 'register';
  if (/^\.thu-ghi\.[0-9a-f-]{36}\.tmp$/.test(name)) return 'companion';
  if (/\.moc\.tmp$/i.test(name)) return inData(name.slice(0, -4), stems);
  const besides = /^(.+\.sodang)(?:-wal|-shm|-journal|\.dang-chep(?:-wal|-journal)?)$/i.exec(name)?.[1];
  if (besides !== undefined)
    return stems.has(stemOf(besides)) || isDamaged(besides, stems) ? 'register' : null;
  const kind = kindOfEnding.get(endingOf(name));
  return kind !== undefined && stems.has(stemOf(name)) ? kind : null;
}

/** "Chi bo 3.hong-2026-11-22-081530.sodang" */
const isDamaged = (name: string, stems: ReadonlySet<string>): boolean =>
  stems.has(name.toLowerCase().replace(/\.hong-[\d-]+\.sodang$/, ''));

const copyKind = new Map<string, OwnKind>([
  ['sodang', 'copy'],
  ['kiem', 'copy'],
  ['khoa', 'envelope'],
  ['khoa2', 'envelope'],
]);

/** "Chi bo 3 2026-11-22-081530 000012.sodang": of any register; other copies only of one that lies in the data folder. */
function inCopies(name: string, stems: ReadonlySet<string>): OwnKind | null {
  const whole = name.replace(/\.dang-chep(?:-wal|-journal)?$/, '');
  const kind = copyKind.get(endingOf(whole));
  if (kind === undefined) return null;
  const stem = stemOf(whole);
  if (/^.+ \d{4}-\d{2}-\d{2}-\d{6} \d{6,9}$/.test(stem)) return kind;
  return [...stems].some((register) => stem.startsWith(`${register} `)) ? kind : null;
}

const programKinds = new Map<string, OwnKind>([
  ['cai-dat.json', 'settings'],
  ['loi-chuong-trinh.log', 'log'],
  ['loi-chuong-trinh.log.cu', 'log'],
]);

function inInstallers(name: string): OwnKind | null {
  if (name === 'ban-dang-dung.txt') return 'settings';
  const space = name.indexOf(' ');
  return space > 0 && versionPattern.test(name.slice(0, space)) ? 'installer' : null;
}

function kindIn(role: FolderRole, name: string, stems: ReadonlySet<string>): OwnKind | null {
  const unfinished = unfinishedOf(name);
  if (unfinished !== null) return kindIn(role, unfinished, stems);
  switch (role) {
    case 'data':
      return inData(name, stems);
    case 'copies':
      return inCopies(name, stems);
    case 'remembered':
      return /^[0-9a-f]{32}\.bin$/.test(name) ? 'remembered' : null;
    case 'installers':
      return inInstallers(name);
    case 'program':
      return programKinds.get(name) ?? null;
  }
}

/**
 * @param roles one folder may be several: a program that is carried along keeps all in one
 * @param stems of the registers in the data folder (registerStems)
 */
export function ownFiles(
  entries: readonly FolderEntry[],
  roles: readonly FolderRole[],
  stems: ReadonlySet<string>,
): SortedFolder {
  const own: OwnFile[] = [];
  const left: string[] = [];
  for (const { name, bytes, plain } of entries) {
    const kind = plain
      ? (roles.map((role) => kindIn(role, name, stems)).find((k) => k !== null) ?? null)
      : null;
    if (kind === null) left.push(name);
    else own.push({ file: name, kind, size: bytes });
  }
  return { own, left };
}
