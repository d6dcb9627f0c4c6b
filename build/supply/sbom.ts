/** The bill of materials of a release in CycloneDX: what is inside, by version, hash and licence. */
import type { Locked } from './lock-file.ts';

export interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const purl = ({ name, version }: Part): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** npm writes "sha512-<base64>", CycloneDX wants hexadecimal digits. */
const hashOf = (integrity: string | undefined): readonly { alg: string; content: string }[] =>
  integrity === undefined
    ? []
    : [
        {
          alg: 'SHA-512',
          content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
        },
      ];

/** @param within what has no package of its own: Electron, SQLite … */
export function billOfMaterials(
  program: { readonly name: string; readonly version: string },
  shipped: readonly Part[],
  locked: readonly Locked[],
  within: readonly Part[],
): object {
  const component = (part: Part, hashes: readonly object[], isPackage: boolean): object => ({
    type: 'library',
    'bom-ref': isPackage ? purl(part) : `${part.name}@${part.version}`,
    name: part.name,
    version: part.version,
    ...(isPackage ? { purl: purl(part) } : {}),
    ...(hashes.length > 0 ? { hashes } : {}),
    licenses: [{ expression: part.licence.replace(/^\((.*)\)$/, '$1') }],
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...program } },
    components: [
      ...shipped.map((part) => {
        const lock = locked.find((it) => it.name === part.name && it.version === part.version);
        return component(part, hashOf(lock?.entry.integrity), true);
      }),
      ...within.map((part) => component(part, [], false)),
    ],
  };
}
