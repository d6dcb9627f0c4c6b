// `npm run package`: builds, then packs for Windows. Needs the binary of Electron, so it runs where that can be had.
import { build, Platform } from 'electron-builder';
import { configuration } from '../electron-builder.config.ts';
import { repositoryRoot } from '../vite/repository-root.ts';
import { buildAll } from './build.ts';

await buildAll();
const files = await build({
  projectDir: repositoryRoot,
  targets: Platform.WINDOWS.createTarget(),
  config: configuration,
});
console.log(files.join('\n'));
