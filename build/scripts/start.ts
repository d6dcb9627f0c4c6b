// `npm start`: opens the app in the real Electron where its binary is there or can be had, else in the stand-in.
import { join } from 'node:path';
import { repositoryRoot } from '../vite/repository-root.ts';
import { buildIfStale } from './build-if-stale.ts';
import { fetchElectronBinary } from './electron-binary.ts';
import { ensureTools } from './ensure-tools.ts';
import { run, runNode } from './run.ts';

const standIn = join(repositoryRoot, 'e2e/support/standin/main.ts');

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(): Promise<number> {
  await buildIfStale();
  const electron = hasDisplay() ? await fetchElectronBinary() : undefined;
  if (electron) {
    // Chromium refuses its sandbox to root on Linux.
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return run(electron, [...asRoot, repositoryRoot]);
  }
  const missing = (await ensureTools()).filter((sentence) => sentence.includes('Chromium'));
  if (missing.length > 0) {
    console.error(missing.join('\n'));
    return 1;
  }
  console.log(
    'Máy này không tải được Electron, nên chương trình mở trong cửa sổ Chromium. ' +
      '(The binary of Electron cannot be had here: the app opens through its stand-in, in Chromium.)',
  );
  return hasDisplay() ? runNode([standIn, repositoryRoot]) : runNode(['e2e/support/first-screen.ts']);
}

process.exitCode = await start();
