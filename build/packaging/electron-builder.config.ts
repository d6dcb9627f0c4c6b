// How the program is packed. Windows 10 and newer: an installer for one user, which needs no administrator, and a
// folder to copy. Linux: a file to start and a folder to copy. What goes in is the allow-list of targets.ts.
import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { burnFuses } from './fuses.ts';
import { packedFiles, type Target } from './targets.ts';

const productName = 'SoDangVien';

/** The program file of an unpacked package. */
export const programFile = (target: Target): string =>
  target === 'win32-x64' ? `${productName}.exe` : 'so-dang-vien';

export const configurationFor = (target: Target): Configuration => ({
  appId: 'vn.so-dang-vien',
  // ASCII, because it names the program file and the folders that old tools on office PCs must find.
  productName,
  copyright: '',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: [...packedFiles(target)],
  asar: true,
  asarUnpack: ['**/*.node'],
  // The binary is Node-API and fits Electron as it is; nothing is compiled.
  npmRebuild: false,
  electronLanguages: ['vi', 'en-US'],
  afterPack: ({ appOutDir }: AfterPackContext) => burnFuses(join(appOutDir, programFile(target))),
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
  linux: {
    target: [
      { target: 'AppImage', arch: ['x64'] },
      { target: 'tar.gz', arch: ['x64'] },
    ],
    category: 'Office',
    executableName: programFile('linux-x64'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: filled in by electron-builder
    artifactName: '${productName}-${version}-${arch}.${ext}',
  },
  publish: null,
});
