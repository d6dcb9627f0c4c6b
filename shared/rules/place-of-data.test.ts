import { describe, expect, test } from 'vitest';
import { isRefused, isWarned, type PlaceFacts, placeKinds, placeOf } from './place-of-data.ts';

const plain: PlaceFacts = {
  platform: 'win32',
  path: 'C:\\Users\\an\\Documents\\So Dang Vien',
  real: null,
  drive: 'unknown',
  fileSystem: '',
  mountedAt: '',
  cloudFolders: [],
  writable: true,
};
const win = (path: string, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  ...plain,
  path,
  real: path,
  ...more,
});
const linux = (
  path: string,
  fileSystem: string,
  mountedAt = '/',
  more: Partial<PlaceFacts> = {},
): PlaceFacts => ({
  ...plain,
  ...{ platform: 'linux', path, real: path, fileSystem, mountedAt },
  ...more,
});

const cases: readonly (readonly [string, PlaceFacts, string])[] = [
  ['the documents of Windows', win('C:\\Users\\an\\Documents\\So Dang Vien', { drive: 'fixed' }), 'ordinary'],
  ['the second disk of the PC', win('D:\\So Dang Vien', { drive: 'fixed' }), 'ordinary'],
  ['a drive of which the system says nothing', win('E:\\So Dang Vien'), 'ordinary'],
  ['a folder that is not there yet', { ...plain, real: null }, 'ordinary'],
  ['\\\\server\\share', win('\\\\VANPHONG\\chung\\So'), 'network'],
  ['the same written with slashes', win('//VANPHONG/chung/So'), 'network'],
  ['\\\\?\\UNC\\server\\share', win('\\\\?\\UNC\\VANPHONG\\chung\\So'), 'network'],
  ['the server by its number', win('\\\\192.168.1.10\\so'), 'network'],
  ['the PC’s own share', win('\\\\localhost\\c$\\So'), 'network'],
  [
    'a mapped letter behind which the share shows',
    win('Z:\\So', { real: '\\\\VANPHONG\\chung\\So' }),
    'network',
  ],
  ['a mapped letter that only the system calls so', win('Z:\\So', { drive: 'network' }), 'network'],
  [
    'a letter of subst, which is a folder of this PC',
    win('S:\\So', { real: 'C:\\Viec\\So', drive: 'fixed' }),
    'ordinary',
  ],
  ['a junction that leads to a share', win('C:\\So', { real: '\\\\VANPHONG\\chung' }), 'network'],
  ['\\\\?\\C:\\, the long writing of a local path', win('\\\\?\\C:\\So'), 'ordinary'],
  ['\\\\.\\C:\\, the device writing of it', win('\\\\.\\C:\\So'), 'ordinary'],
  ['OneDrive by its name', win('C:\\Users\\an\\OneDrive\\So'), 'cloud'],
  ['OneDrive of an office', win('C:\\Users\\an\\OneDrive - Dang uy phuong\\So'), 'cloud'],
  [
    'Documents that OneDrive has taken over',
    win('C:\\Users\\an\\Tai lieu', { cloudFolders: ['C:\\Users\\an\\Tai lieu'] }),
    'cloud',
  ],
  ['a folder whose name only begins like a cloud’s', win('C:\\OneDriveCu\\So'), 'ordinary'],
  [
    'beside the cloud’s folder, with its name in front',
    win('C:\\Tai lieu moi', { cloudFolders: ['C:\\Tai lieu'] }),
    'ordinary',
  ],
  ['Google Drive', win('C:\\Users\\an\\Google Drive\\So'), 'cloud'],
  ['Google Drive as a letter', win('G:\\My Drive\\So'), 'cloud'],
  ['Google Drive in Vietnamese', win('G:\\Drive của tôi\\So'), 'cloud'],
  ['Dropbox', win('C:\\Users\\an\\Dropbox (Ca nhan)\\So'), 'cloud'],
  ['iCloud', win('C:\\Users\\an\\iCloudDrive\\So'), 'cloud'],
  ['a junction into a cloud', win('C:\\So', { real: 'C:\\Users\\an\\OneDrive\\So' }), 'cloud'],
  ['a stick', win('E:\\So Dang Vien\\data', { drive: 'removable' }), 'removable'],
  ['a CD', win('F:\\So', { drive: 'optical', writable: false }), 'unwritable'],
  ['a folder that cannot be written', win('C:\\Program Files\\So', { writable: false }), 'unwritable'],
  ['a share that cannot be written is a share', win('\\\\VANPHONG\\chung', { writable: false }), 'network'],
  ['a path of more than 240 signs with its backups', win(`C:\\${'thu muc dai '.repeat(17)}`), 'too-long'],
  ['one that just fits', win(`C:\\${'a'.repeat(190)}`), 'ordinary'],
  ['the home of Linux', linux('/home/an/Documents', 'ext4'), 'ordinary'],
  ['a long path of Linux', linux(`/home/${'dai/'.repeat(80)}`, 'ext4'), 'ordinary'],
  ['NFS', linux('/mnt/chung/so', 'nfs4', '/mnt/chung'), 'network'],
  ['a share of Windows', linux('/mnt/chung/so', 'cifs', '/mnt/chung'), 'network'],
  ['the newer name of it', linux('/mnt/chung/so', 'smb3', '/mnt/chung'), 'network'],
  ['SSH', linux('/home/an/xa', 'fuse.sshfs', '/home/an/xa'), 'network'],
  [
    'the file manager’s view of a share',
    linux('/run/user/1000/gvfs/x', 'fuse.gvfsd-fuse', '/run/user/1000/gvfs'),
    'network',
  ],
  ['the folder of a virtual machine’s host', linux('/mnt/host', '9p', '/mnt/host'), 'network'],
  ['a cloud by rclone', linux('/home/an/drive', 'fuse.rclone', '/home/an/drive'), 'network'],
  [
    'a symlink that leads to a share',
    { ...linux('/home/an/so', 'cifs', '/mnt/x'), real: '/mnt/x/so' },
    'network',
  ],
  ['a stick of Linux', linux('/media/an/KINGSTON/data', 'vfat', '/media/an/KINGSTON'), 'removable'],
  ['a stick of Fedora', linux('/run/media/an/K/data', 'exfat', '/run/media/an/K'), 'removable'],
  [
    'a disk that the system calls removable',
    linux('/mnt/x', 'ext4', '/mnt/x', { drive: 'removable' }),
    'removable',
  ],
  ['NTFS by FUSE on this PC', linux('/mnt/d/so', 'fuseblk', '/mnt/d'), 'ordinary'],
  ['a read-only mount', linux('/mnt/d/so', 'iso9660', '/mnt/d', { writable: false }), 'unwritable'],
  ['two backslashes in a name of Linux', linux('/home/an/\\\\x', 'ext4'), 'ordinary'],
  ['Dropbox of Linux', linux('/home/an/Dropbox/so', 'ext4'), 'cloud'],
];

describe('Where a register lies', () => {
  test.each(cases)('%s', (_case, facts, kind) => expect(placeOf(facts).kind).toBe(kind));

  test('at least thirty places are told apart, every kind among them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
    expect(new Set(cases.map(([, , kind]) => kind))).toEqual(new Set(placeKinds));
  });

  test.each(placeKinds)('%s is either refused, warned of, or ordinary', (kind) => {
    const place = { kind, name: '' };
    expect([isRefused(place), isWarned(place), kind === 'ordinary'].filter(Boolean)).toHaveLength(1);
  });

  test('a cloud is called by its name', () => {
    expect(placeOf(win('C:\\Users\\an\\Dropbox\\So')).name).toBe('Dropbox');
  });
});
