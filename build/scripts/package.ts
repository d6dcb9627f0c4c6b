// `npm run package [win32-x64] [linux-x64]`: builds, then packs for the named targets, or for all. Needs the binary of
// Electron, so it runs where that can be had; a package for Windows can be made on Linux, too.
import { build, Platform } from 'electron-builder';
import { configurationFor } from '../packaging/electron-builder.config.ts';
import { targets } from '../packaging/targets.ts';
import { repositoryRoot } from '../vite/repository-root.ts';
import { buildAll } from './build.ts';

const named = targets.filter((target) => process.argv.slice(2).includes(target));
await buildAll();
for (const target of named.length > 0 ? named : targets) {
  const platform = target === 'win32-x64' ? Platform.WINDOWS : Platform.LINUX;
  const files = await build({
    projectDir: repositoryRoot,
    targets: platform.createTarget(),
    config: configurationFor(target),
  });
  console.log(files.join('\n'));
}
