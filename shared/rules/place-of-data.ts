/**
 * What the folder of a register means for it. SQLite's locks do not hold over a network (its own "How to corrupt"), a
 * cloud folder copies half-written files away under the program, and a stick is pulled. Pure: facts in, verdict out;
 * the facts are gathered in electron/core/place-probe.ts.
 */
export interface PlaceFacts {
  readonly platform: 'win32' | 'linux' | 'darwin';
  /** as the program was told it */
  readonly path: string;
  /** with symlinks and mapped letters resolved (on Windows \\server\share behind Z:); null where the folder is not there */
  readonly real: string | null;
  /** what the system says of the drive; 'unknown' where it does not tell */
  readonly drive: 'fixed' | 'removable' | 'network' | 'optical' | 'ram' | 'unknown';
  /** of the mount, e.g. 'ext4', 'cifs'; '' where the system does not tell */
  readonly fileSystem: string;
  /** where the mount lies, e.g. '/media/an/KINGSTON'; '' where the system does not tell */
  readonly mountedAt: string;
  /** folders that a cloud's program says are its own (OneDrive tells them by its environment) */
  readonly cloudFolders: readonly string[];
  readonly writable: boolean;
}

export const placeKinds = ['ordinary', 'network', 'cloud', 'removable', 'unwritable', 'too-long'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface Place {
  readonly kind: PlaceKind;
  /** the name of the cloud; '' otherwise */
  readonly name: string;
}

/** No register is worked with there. */
export const isRefused = ({ kind }: Place): boolean =>
  kind === 'network' || kind === 'unwritable' || kind === 'too-long';
/** It may be worked with there; what can happen is said once at each start. */
export const isWarned = ({ kind }: Place): boolean => kind === 'cloud' || kind === 'removable';

/** Windows ends at 260 signs; backups lie one folder deeper under a longer name. */
const longest = 240;
const longestNameInside = '\\sao-luu\\ 2026-11-22-081530 000001.sodang.kiem'.length;

const networkSystems =
  /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|9p|ceph|glusterfs|lustre|gfs2|ocfs2|davfs2?|webdav|afpfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|smbnetfs|glusterfs|curlftpfs|s3fs|vmhgfs-fuse))$/;

/** Names that the clouds' programs give their folders; a suffix follows a dash or a bracket ("OneDrive - Van phong"). */
const cloudNames: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( -.*)?$/i, 'OneDrive'],
  [/^(google drive|googledrive|my drive|drive của tôi|drivefs)( \(.*\))?$/i, 'Google Drive'],
  [/^dropbox( \(.*\))?$/i, 'Dropbox'],
  [/^(iclouddrive|icloud drive|com~apple~clouddocs)$/i, 'iCloud'],
  [/^(box|box sync)$/i, 'Box'],
  [/^(mega|megasync)$/i, 'MEGA'],
];

const parts = (path: string): string[] => path.split(/[\\/]+/).filter((part) => part !== '');

/** \\server\share and \\?\UNC\server\share, not \\?\C:\ and \\.\C:\ */
function isUnc(path: string): boolean {
  const flat = path.replaceAll('/', '\\');
  if (/^\\\\\?\\UNC\\/i.test(flat)) return true;
  return /^\\\\[^\\?.]/.test(flat);
}

function cloudOf(path: string, facts: PlaceFacts): string {
  const plain = (text: string): string => text.replaceAll('\\', '/').toLowerCase().replace(/\/+$/, '');
  const inside = (folder: string): boolean =>
    folder !== '' && `${plain(path)}/`.startsWith(`${plain(folder)}/`);
  const named = parts(path).flatMap((part) => cloudNames.filter(([name]) => name.test(part)));
  if (named[0]) return named[0][1];
  return facts.cloudFolders.some(inside) ? 'OneDrive' : '';
}

function isRemovable({ drive, mountedAt, platform }: PlaceFacts): boolean {
  if (drive === 'removable' || drive === 'optical') return true;
  if (platform === 'linux') return /^\/(media|run\/media)\//.test(mountedAt);
  return platform === 'darwin' && /^\/Volumes\//.test(mountedAt);
}

/** The worst that holds: a network before a cloud, a cloud before a stick. */
export function placeOf(facts: PlaceFacts): Place {
  const paths = facts.real === null ? [facts.path] : [facts.path, facts.real];
  const place = (kind: PlaceKind, name = ''): Place => ({ kind, name });
  // Only Windows takes a leading \\ for a server; elsewhere it is a strange name of a folder.
  if (facts.platform === 'win32' && paths.some(isUnc)) return place('network');
  if (facts.drive === 'network' || networkSystems.test(facts.fileSystem)) return place('network');
  const deepest = Math.max(...paths.map(({ length }) => length)) + longestNameInside;
  if (facts.platform === 'win32' && deepest > longest) return place('too-long');
  if (!facts.writable) return place('unwritable');
  const cloud = paths.map((path) => cloudOf(path, facts)).find((name) => name !== '');
  if (cloud !== undefined) return place('cloud', cloud);
  return place(isRemovable(facts) ? 'removable' : 'ordinary');
}
