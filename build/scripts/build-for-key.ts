// node build/scripts/build-for-key.ts FOLDER VERSION PUBLIC_KEY: a copy of the built program that differs from it in its
// version and in whose updates it takes. For the journey through an update: the product itself has no switch for that.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { nodeBundle, nodeEntries } from '../vite/node-bundle.ts';
import { repositoryRoot } from '../vite/repository-root.ts';

const [folder = '', version = '', publicKey = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
cpSync(join(repositoryRoot, 'dist'), join(folder, 'dist'), { recursive: true });
symlinkSync(join(repositoryRoot, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(
  join(folder, 'package.json'),
  JSON.stringify({
    name: 'so-dang-vien',
    productName: 'Sổ Đảng Viên',
    version,
    main: 'dist/electron/main.cjs',
  }),
);
process.chdir(repositoryRoot);
const bundle = nodeBundle('core-worker', nodeEntries['core-worker']);
await build({
  ...bundle,
  build: { ...bundle.build, outDir: join(folder, 'dist/electron') },
  plugins: [
    {
      name: 'another-publisher',
      enforce: 'pre',
      load: (id) =>
        id.endsWith('/shared/update/publisher-keys.ts')
          ? `export const publisherKeys = ${JSON.stringify([{ name: 'thử', publicKey }])};`
          : null,
    },
  ],
});
