/**
 * Where the font changes inside the texts of an old .xls. SheetJS joins the runs of a rich text; here their
 * places are read: in the table of shared texts of BIFF8 (SST and what continues it) and in RSTRING cells.
 */
export interface RunStart {
  /** letters before the run */
  readonly at: number;
  /** the font's number in the workbook */
  readonly font: number;
}

/** Runs of the shared texts that have any, by their number in the table. */
export function richSharedStrings(parts: readonly Buffer[]): ReadonlyMap<number, readonly RunStart[]> {
  const found = new Map<number, readonly RunStart[]>();
  const cursor = new PartCursor(parts, 8);
  for (let index = 0; cursor.more(); index++) {
    const letters = cursor.u16();
    const flags = cursor.u8();
    const runs = (flags & 8) !== 0 ? cursor.u16() : 0;
    const extra = (flags & 4) !== 0 ? cursor.u32() : 0;
    cursor.skipLetters(letters, (flags & 1) !== 0);
    const starts: RunStart[] = [];
    for (let i = 0; i < runs && cursor.more(); i++) starts.push({ at: cursor.u16(), font: cursor.u16() });
    cursor.skip(extra);
    if (starts.length > 0) found.set(index, starts);
  }
  return found;
}

/** Runs at the end of an RSTRING record: of two bytes each in BIFF5, of four in BIFF8. */
export function rstringRuns(body: Buffer, biff8: boolean): readonly RunStart[] {
  if (body.length < 9) return [];
  const letters = body.readUInt16LE(6);
  const wide = biff8 && ((body[8] ?? 0) & 1) !== 0;
  const from = 8 + (biff8 ? 1 : 0) + letters * (wide ? 2 : 1);
  const [countBytes, runBytes] = biff8 ? [2, 4] : [1, 2];
  const starts: RunStart[] = [];
  for (let at = from + countBytes; at + runBytes <= body.length; at += runBytes) {
    starts.push(
      biff8
        ? { at: body.readUInt16LE(at), font: body.readUInt16LE(at + 2) }
        : { at: body[at] ?? 0, font: body[at + 1] ?? 0 },
    );
  }
  return starts;
}

/** Reads over the joints between records; reading past the end gives zeros, and `more` then says no. */
class PartCursor {
  readonly #parts: readonly Buffer[];
  #part = 0;
  #at: number;

  constructor(parts: readonly Buffer[], from: number) {
    this.#parts = parts;
    this.#at = from;
  }

  more(): boolean {
    this.#settle();
    return this.#part < this.#parts.length;
  }

  u8(): number {
    this.#settle();
    const value = this.#parts[this.#part]?.[this.#at] ?? 0;
    this.skip(1);
    return value;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  skip(bytes: number): void {
    this.#at += bytes;
  }

  /** A text that goes on in the next record begins there with a byte that says anew how wide its letters are. */
  skipLetters(letters: number, wide: boolean): void {
    let left = letters;
    let width = wide ? 2 : 1;
    for (let part = this.#parts[this.#part]; left > 0 && part !== undefined; part = this.#parts[this.#part]) {
      const taken = Math.min(left, Math.ceil((part.length - this.#at) / width));
      left -= taken;
      this.#at += taken * width;
      if (left === 0) return;
      this.#part++;
      this.#at = 1;
      width = ((this.#parts[this.#part]?.[0] ?? 0) & 1) !== 0 ? 2 : 1;
    }
  }

  /** Over the end of a record only when something is read: the text behind a full record begins with its width. */
  #settle(): void {
    for (;;) {
      const part = this.#parts[this.#part];
      if (part === undefined || this.#at < part.length) return;
      this.#at -= part.length;
      this.#part++;
    }
  }
}
