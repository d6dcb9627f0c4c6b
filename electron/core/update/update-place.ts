import type { UpdateKind } from '../../../shared/update/manifest.ts';
import type { PublisherKey } from '../../../shared/update/publisher-keys.ts';

/** Where updates go on this PC, whose are taken, and which file of a release is for it. */
export interface UpdatePlace {
  readonly folder: string;
  readonly keys: readonly PublisherKey[];
  /** process.platform and process.arch: "win32-x64" */
  readonly platform: string;
  readonly kind: UpdateKind;
}
