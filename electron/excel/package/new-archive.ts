import { archiveOf, newPart } from './zip-records.ts';

/** A new archive of these parts, in their order; it tells no time. */
export const newArchive = (parts: readonly { readonly name: string; readonly data: Buffer }[]): Buffer =>
  archiveOf(
    Buffer.alloc(0),
    parts.map(({ name, data }, place) => newPart(name, data, place)),
    emptyDirectory(),
  );

/** The end of a directory, whose counts `archiveOf` fills in. */
function emptyDirectory(): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  return end;
}
