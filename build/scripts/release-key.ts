// `npm run release:key -- FILE`: makes the publisher's pair of keys. The private half goes into FILE, outside the tree and
// readable by its owner alone; what is printed is the line for shared/update/publisher-keys.ts.
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publicKeyOf } from '../release/sign-release.ts';
import { repositoryRoot } from '../vite/repository-root.ts';

const [path] = process.argv.slice(2);
if (path === undefined || resolve(path).startsWith(repositoryRoot)) {
  console.error('npm run release:key -- FILE, where FILE lies outside the repository');
  process.exitCode = 1;
} else {
  const { privateKey } = generateKeyPairSync('ed25519');
  // 'wx': a key that is there already is never written over; every installed program would stop taking updates.
  writeFileSync(resolve(path), privateKey.export({ format: 'pem', type: 'pkcs8' }), {
    mode: 0o600,
    flag: 'wx',
  });
  console.log(`  { name: '…', publicKey: '${publicKeyOf(privateKey)}' },`);
}
