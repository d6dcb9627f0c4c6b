import { attribute } from '../package/xml-text.ts';
import type { XmlToken } from './xml-tokens.ts';

interface Style {
  readonly parent: string | undefined;
  readonly data: string | undefined;
  font: string | undefined;
  shown: boolean;
}

/** What the styles of an OpenDocument sheet say that matters to a reader: fonts, number formats, hidden sheets. */
export class OdsStyles {
  readonly #fonts = new Map<string, string>();
  readonly #styles = new Map<string, Style>();
  readonly #formats = new Map<string, string>();
  #style: Style | null = null;
  #format: { name: string; codes: string } | null = null;

  /** Every token of styles.xml and content.xml passes here. */
  take(token: XmlToken): void {
    if (token.kind === 'close') {
      if (token.name === 'style:style' || token.name === 'style:default-style') this.#style = null;
      if (this.#format !== null && FORMATS.has(token.name)) {
        this.#formats.set(this.#format.name, this.#format.codes);
        this.#format = null;
      }
    } else if (token.kind === 'open')
      this.#open(token.name, (name) => attribute(token.attributes, name), token.empty);
  }

  /** A cell's format in the codes of Excel, as far as a date or leading zeros need them. */
  formatOf(name: string | undefined): string | undefined {
    const data = this.#inherited(name, (style) => style.data);
    return data === undefined ? undefined : this.#formats.get(data);
  }

  fontOf(name: string | undefined): string | undefined {
    const font = this.#inherited(name, (style) => style.font) ?? this.#styles.get(DEFAULT)?.font;
    return font === undefined ? undefined : (this.#fonts.get(font) ?? font);
  }

  isShown(name: string | undefined): boolean {
    return name === undefined || (this.#styles.get(name)?.shown ?? true);
  }

  #open(tag: string, get: (name: string) => string | undefined, empty: boolean): void {
    if (tag === 'style:font-face') {
      this.#fonts.set(get('style:name') ?? '', (get('svg:font-family') ?? '').replace(/^'|'$/g, ''));
    } else if (tag === 'style:style' || tag === 'style:default-style') {
      const style = {
        parent: get('style:parent-style-name'),
        data: get('style:data-style-name'),
        font: undefined,
        shown: true,
      };
      const name =
        tag === 'style:style'
          ? get('style:name')
          : get('style:family') === 'table-cell'
            ? DEFAULT
            : undefined;
      if (name !== undefined) this.#styles.set(name, style);
      this.#style = empty ? null : style;
    } else if (tag === 'style:text-properties' && this.#style !== null) {
      this.#style.font = get('style:font-name') ?? get('fo:font-family')?.replace(/^'|'$/g, '');
    } else if (tag === 'style:table-properties' && this.#style !== null) {
      this.#style.shown = get('table:display') !== 'false';
    } else if (FORMATS.has(tag)) this.#format = empty ? null : { name: get('style:name') ?? '', codes: '' };
    else if (this.#format !== null) {
      if (tag === 'number:number' && Number(get('number:decimal-places') ?? 0) === 0)
        this.#format.codes += '0'.repeat(Math.min(40, Number(get('number:min-integer-digits') ?? 0)) || 0);
      else this.#format.codes += CODES[tag] ?? '';
    }
  }

  /** Parents are few; a style that is its own ancestor ends after them. */
  #inherited(name: string | undefined, pick: (style: Style) => string | undefined): string | undefined {
    let style = name === undefined ? undefined : this.#styles.get(name);
    for (let steps = 0; style !== undefined && steps < 20; steps++) {
      const value = pick(style);
      if (value !== undefined) return value;
      style = style.parent === undefined ? undefined : this.#styles.get(style.parent);
    }
    return undefined;
  }
}

/** Not a name that a file can give: it holds a line end. */
const DEFAULT = '\n';
const FORMATS = new Set(['number:date-style', 'number:number-style']);
const CODES: Readonly<Record<string, string>> = {
  'number:day': 'd',
  'number:month': 'm',
  'number:year': 'y',
};
