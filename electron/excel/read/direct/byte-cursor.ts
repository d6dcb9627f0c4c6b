/** Walks the bytes of a worksheet tag by tag. Every step says null or false at what is not plain, and then it is over. */

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const [R, S, T] = [114, 115, 116];

export class ByteCursor {
  at: number;
  /** of the tag passed last: where the values of r, t and hidden begin (0 = not there), and the number of s (-1) */
  refAt = 0;
  typeAt = 0;
  hiddenAt = 0;
  style = -1;
  /** <c …/> */
  empty = false;
  /** of the reference read last */
  rowOfReference = -1;
  readonly xml: Buffer;
  readonly end: number;

  constructor(xml: Buffer, from: number, end: number) {
    this.xml = xml;
    this.at = from;
    this.end = end;
  }

  /** Goes to the next tag and stands behind its '<'; false at the end. White space between tags says nothing. */
  nextTag(): boolean {
    const at = this.xml[this.at] === LESS ? this.at : this.xml.indexOf(LESS, this.at);
    if (at < 0 || at >= this.end) return false;
    this.at = at + 1;
    return true;
  }

  /** Whether the tag that begins here has this name and no longer one. */
  isNamed(name: string): boolean {
    for (let i = 0; i < name.length; i++) if (this.xml[this.at + i] !== name.charCodeAt(i)) return false;
    const next = this.xml[this.at + name.length] ?? 0;
    return next <= 32 || next === GREATER || next === SLASH;
  }

  /** The value of an attribute that begins there. */
  valueAt(at: number): string {
    return this.xml.toString('latin1', at, this.xml.indexOf(this.xml[at - 1] ?? QUOTE, at));
  }

  /** Reads the attributes that matter here, up to behind the '>'. */
  passAttributes(): boolean {
    const { xml, end } = this;
    this.refAt = this.typeAt = this.hiddenAt = 0;
    this.style = -1;
    for (let at = this.at; at < end; at++) {
      const c = xml[at];
      if (c === GREATER) {
        this.empty = xml[at - 1] === SLASH;
        this.at = at + 1;
        return true;
      }
      if (c !== EQUALS) continue;
      const quote = xml[at + 1];
      if (quote !== QUOTE && quote !== APOSTROPHE) return false;
      const value = at + 2;
      const name = xml[at - 1];
      if ((xml[at - 2] ?? 0) <= 32) {
        if (name === R) this.refAt = value;
        else if (name === T) this.typeAt = value;
        else if (name === S) this.style = this.numberAt(value);
      } else if (xml.toString('latin1', at - 6, at) === 'hidden') this.hiddenAt = value;
      at = value;
      while (at < end && xml[at] !== quote) at++;
    }
    return false;
  }

  /** The digits that stand there; -1 for none. */
  numberAt(at: number): number {
    let n = -1;
    for (let digit = this.digit(at); digit >= 0; digit = this.digit(++at)) n = (n < 0 ? 0 : n * 10) + digit;
    return n;
  }

  private digit(at: number): number {
    const digit = (this.xml[at] ?? 0) - 48;
    return digit <= 9 ? digit : -1;
  }

  /** The zero-based column of "AB12"; leaves `rowOfReference` at its row. -1 where it is no reference. */
  columnOf(at: number): number {
    let column = 0;
    let letter = (this.xml[at] ?? 0) - 64;
    while (letter >= 1 && letter <= 26) {
      column = column * 26 + letter;
      letter = (this.xml[++at] ?? 0) - 64;
    }
    this.rowOfReference = this.numberAt(at) - 1;
    return column - 1;
  }

  /** The text up to the closing tag, which must come next, as written; null where something else comes. */
  passText(closing: string): string | null {
    const end = this.xml.indexOf(LESS, this.at);
    if (end < 0 || this.xml.toString('latin1', end, end + closing.length) !== closing) return null;
    const text = this.xml.toString('utf8', this.at, end);
    this.at = end + closing.length;
    return text;
  }

  /** A whole number in front of the closing tag without making a text of it; -1 where it is none, and nothing passed. */
  passDigits(closing: string): number {
    let n = 0;
    let at = this.at;
    for (let digit = this.digit(at); digit >= 0; digit = this.digit(++at)) n = n * 10 + digit;
    const plain = at > this.at && at - this.at <= 15 && this.xml[at] === LESS && this.xml[at + 1] === SLASH;
    if (!plain) return -1;
    this.at = at + closing.length;
    return n;
  }
}
