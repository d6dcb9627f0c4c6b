// How the program is packed for Windows 10 and newer: an installer for one user, which needs no administrator, and
// a folder to copy. What goes in is an allow-list; build/scripts/check-package.ts opens the result and reads it.
import type { Configuration } from 'electron-builder';

/** The only processor family that office PCs have. */
const sqliteBinary = 'win32-x64';

export const packedFiles: readonly string[] = [
  'package.json',
  'dist/electron/*.cjs',
  'dist/renderer/**/*',
  // Of the one dependency at run time only its code and one binary; sources and other platforms stay out.
  '!node_modules/**/*',
  'node_modules/better-sqlite3/package.json',
  'node_modules/better-sqlite3/LICENSE',
  'node_modules/better-sqlite3/lib/**/*',
  `node_modules/better-sqlite3/prebuilds/${sqliteBinary}.node`,
];

export const configuration: Configuration = {
  appId: 'vn.so-dang-vien',
  // ASCII, because it names the program file and the folders that old tools on office PCs must find.
  productName: 'SoDangVien',
  copyright: '',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: [...packedFiles],
  asar: true,
  asarUnpack: ['**/*.node'],
  // The binary is Node-API and fits Electron as it is; nothing is compiled.
  npmRebuild: false,
  electronLanguages: ['vi', 'en-US'],
  // Reliability §2, item 19: every fuse is named, so a new one of a later Electron fails the build.
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: false,
  },
  win: {
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'zip', arch: ['x64'] },
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: filled in by electron-builder
    artifactName: '${productName}-${version}-${arch}.${ext}',
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    createDesktopShortcut: true,
    shortcutName: 'Sổ Đảng Viên',
    // The register outlives the program: removing the one never removes the other.
    deleteAppDataOnUninstall: false,
    language: '1066',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: filled in by electron-builder
    artifactName: '${productName}-${version}-cai-dat.${ext}',
  },
  publish: null,
};
