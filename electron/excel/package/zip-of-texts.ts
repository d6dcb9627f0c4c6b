import { archiveOf, newPart } from './zip-records.ts';

/** A new archive of plain texts, in their order; it tells no time. */
export const zipOfTexts = (parts: readonly { readonly name: string; readonly text: string }[]): Buffer =>
  archiveOf(
    Buffer.alloc(0),
    parts.map(({ name, text }, place) => newPart(name, Buffer.from(text, 'utf8'), place)),
    emptyDirectory(),
  );

/** The end of a directory, whose counts `archiveOf` fills in. */
function emptyDirectory(): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  return end;
}
