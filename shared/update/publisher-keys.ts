/**
 * Whose updates this program takes: Ed25519 public keys of the publisher, 32 bytes as base64. Data, read only here: no
 * file beside the program and no setting can add one, or whoever can write to a stick could.
 *
 * The private half lies with the publisher and never in this tree: `npm run release:key -- FILE` makes a pair and says
 * which line to put here. While the list is empty the program takes no update from a stick and says so.
 */
export interface PublisherKey {
  /** whose and since when, for people: "2027-01, phòng máy" */
  readonly name: string;
  readonly publicKey: string;
}

export const publisherKeys: readonly PublisherKey[] = [];
