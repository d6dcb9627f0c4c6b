/** The records of BIFF8 ([MS-XLS] 2.4) that a roster needs, each as its bytes. */
const LONGEST = 8224;

export function record(kind: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length > LONGEST) throw new Error(`record ${kind} is too long`);
  return Buffer.concat([u16(kind, body.length), body]);
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, i * 2);
  return bytes;
}

export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, i * 4);
  return bytes;
}

export const u8 = (...values: readonly number[]): Buffer => Buffer.from(values);

export function float(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

const fitsBytes = (text: string): boolean => [...text].every((letter) => letter <= '\u00ff');
const letters = (text: string): Buffer => Buffer.from(text, fitsBytes(text) ? 'latin1' : 'utf16le');

/** A text with a length of one byte: names of fonts and sheets. */
export const shortText = (text: string): Buffer =>
  Buffer.concat([u8(text.length, fitsBytes(text) ? 0 : 1), letters(text)]);

/** A text with a length of two bytes: number formats. */
export const longText = (text: string): Buffer =>
  Buffer.concat([u16(text.length), u8(fitsBytes(text) ? 0 : 1), letters(text)]);

export interface SharedText {
  readonly text: string;
  /** where a font begins: [letter, font number] */
  readonly fontAt: readonly (readonly [number, number])[];
}

function sharedText({ text, fontAt }: SharedText): Buffer {
  const rich = fontAt.length > 0;
  return Buffer.concat([
    u16(text.length),
    u8((fitsBytes(text) ? 0 : 1) | (rich ? 8 : 0)),
    rich ? u16(fontAt.length) : u8(),
    letters(text),
    ...fontAt.map(([letter, font]) => u16(letter, font)),
  ]);
}

/** SST and its CONTINUE records, cut between texts so that no text needs a second flag byte. */
export function sharedTexts(texts: readonly SharedText[], uses: number): Buffer {
  const records: Buffer[] = [];
  let body: Buffer[] = [u32(uses, texts.length)];
  let length = 8;
  const close = (): void => {
    records.push(record(records.length === 0 ? 0xfc : 0x3c, ...body));
  };
  for (const item of texts.map(sharedText)) {
    if (length + item.length > LONGEST) {
      close();
      body = [];
      length = 0;
    }
    body.push(item);
    length += item.length;
  }
  close();
  return Buffer.concat(records);
}
