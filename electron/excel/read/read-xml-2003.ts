import { fail, ok, type Result } from '../../../shared/result.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../../shared/roster/types.ts';
import { attribute } from '../package/xml-text.ts';
import { dateCell, type FontRun, numberCell, textCell } from './cell-text.ts';
import { GridDraft, GridTooLarge } from './grid-draft.ts';
import { LIMITS } from './limits.ts';
import { CutXml, HostileXml, xmlTokens } from './xml-tokens.ts';

/**
 * "XML Spreadsheet 2003", which web systems hand out as .xls. SheetJS loses texts of several fonts and the formats
 * of dates in it. Prefixes are free in it (ss:Cell or Cell), so tags and attributes are known by their last part.
 */
export function readXml2003(xml: string): Result<RawWorkbook> {
  try {
    return ok(new Xml2003Reader().read(xml));
  } catch (error) {
    if (error instanceof HostileXml || error instanceof GridTooLarge) return fail('workbook.too-complex');
    if (error instanceof CutXml) return fail('workbook.damaged');
    throw error;
  }
}

type Get = (name: string) => string | undefined;
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const NOTHING: Get = () => undefined;

/** Formats that the program keeps by name. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  'General Date': 'd/m/y',
  'Short Date': 'd/m/y',
  'Medium Date': 'd/m/y',
  'Long Date': 'd/m/y',
};

class Xml2003Reader {
  readonly #styles = new Map<
    string,
    { font: string | undefined; format: string | undefined; parent: string }
  >();
  readonly #sheets: RawSheet[] = [];
  #epoch1904 = false;
  #style = '';
  #grid: GridDraft | null = null;
  #name = '';
  #hidden = false;
  #row = 0;
  #column = 0;
  #rowGet: Get = NOTHING;
  #cellGet: Get = NOTHING;
  #dataGet: Get | null = null;
  #runs: FontRun[] = [];
  #hasData = false;
  #faces: (string | undefined)[] = [];
  #path: string[] = [];

  read(xml: string): RawWorkbook {
    for (const token of xmlTokens(xml)) {
      if (token.kind === 'text') this.#text(token.text);
      else if (token.kind === 'close') this.#close(localName(token.name));
      else {
        const name = localName(token.name);
        this.#path.push(name);
        if (this.#path.length > 50) throw new HostileXml('depth');
        this.#open(name, (key) => attributeOf(token.attributes, key));
        if (token.empty) this.#close(name);
      }
    }
    if (this.#path.length > 0 || this.#sheets.length === 0) throw new CutXml();
    return { format: 'xls', epoch1904: this.#epoch1904, sheets: this.#sheets, notices: [] };
  }

  #open(name: string, get: Get): void {
    switch (name) {
      case 'Date1904':
        this.#epoch1904 = true;
        return;
      case 'Style':
        this.#style = get('ID') ?? '';
        this.#styles.set(this.#style, {
          font: undefined,
          format: undefined,
          parent: get('Parent') ?? 'Default',
        });
        return;
      case 'Font': {
        if (this.#dataGet !== null) this.#faces.push(get('Face'));
        const style = this.#path.at(-2) === 'Style' ? this.#styles.get(this.#style) : undefined;
        if (style !== undefined) style.font = get('FontName');
        return;
      }
      case 'NumberFormat': {
        const style = this.#styles.get(this.#style);
        const format = get('Format') ?? '';
        if (style !== undefined) style.format = NAMED_FORMATS[format] ?? format;
        return;
      }
      case 'Worksheet':
        this.#grid = new GridDraft();
        this.#name = get('Name') ?? `Trang ${this.#sheets.length + 1}`;
        this.#hidden = false;
        this.#row = this.#column = 0;
        return;
      case 'Column': {
        this.#column = place(get('Index'), this.#column);
        const count = 1 + count0(get('Span'));
        if (get('Hidden') === '1') this.#grid?.hideColumns(this.#column, count);
        this.#column += count;
        return;
      }
      case 'Row':
        this.#rowGet = get;
        this.#row = place(get('Index'), this.#row);
        this.#column = 0;
        return;
      case 'Cell':
        this.#cellGet = get;
        this.#column = place(get('Index'), this.#column);
        this.#hasData = false;
        return;
      case 'Data':
        // A comment has its own Data inside the cell.
        if (this.#path.at(-2) !== 'Cell') return;
        this.#dataGet = get;
        this.#runs = [];
        return;
    }
  }

  #close(name: string): void {
    if (name === 'Data' && this.#path.at(-2) === 'Cell') this.#endData();
    else if (name === 'Font' && this.#dataGet !== null) this.#faces.pop();
    else if (name === 'Cell') this.#endCell();
    else if (name === 'Row') {
      const count = 1 + count0(this.#rowGet('Span'));
      if (this.#rowGet('Hidden') === '1') this.#grid?.hideRows(this.#row, count);
      this.#row += count;
    } else if (name === 'Worksheet' && this.#grid !== null) {
      this.#sheets.push(this.#grid.sheet(this.#name, this.#hidden));
      if (this.#sheets.length > LIMITS.sheets) throw new GridTooLarge('sheets');
      this.#grid = null;
    }
    const at = this.#path.lastIndexOf(name);
    if (at >= 0) this.#path.length = at;
  }

  #text(text: string): void {
    if (this.#dataGet !== null)
      this.#runs.push({ v: text, font: this.#faces.findLast((face) => face !== undefined) });
    else if (this.#path.at(-1) === 'Visible' && this.#grid !== null) this.#hidden ||= /hidden/i.test(text);
  }

  #endData(): void {
    const get = this.#dataGet ?? NOTHING;
    const style = this.#cellGet('StyleID') ?? this.#rowGet('StyleID') ?? 'Default';
    const font = this.#inherited(style, 'font');
    const runs = this.#runs.map((run) => ({ v: run.v, font: run.font ?? font }));
    const text = runs.map((run) => run.v).join('');
    const isError = this.#cellGet('Formula') !== undefined && ERROR.test(text);
    const type = isError ? 'Error' : get('Type');
    this.#hasData = text !== '' || type === 'String';
    if (text !== '') {
      const format = this.#inherited(style, 'format');
      this.#put(cellOf(type, text, format, this.#epoch1904) ?? textCell(text, font, runs));
    }
    this.#dataGet = null;
    this.#faces = [];
  }

  #endCell(): void {
    const formula = this.#cellGet('Formula');
    if (formula !== undefined && !this.#hasData) this.#put({ t: 'f', v: formula });
    const right = count0(this.#cellGet('MergeAcross'));
    const down = count0(this.#cellGet('MergeDown'));
    if (right > 0 || down > 0)
      this.#grid?.merge({
        top: this.#row,
        left: this.#column,
        bottom: this.#row + down,
        right: this.#column + right,
      });
    this.#column += 1 + right;
  }

  #put(cell: RawCell | null): void {
    this.#grid?.put(this.#row, this.#column, cell);
  }

  #inherited(style: string, key: 'font' | 'format'): string | undefined {
    let at = style;
    for (let steps = 0; steps < 20; steps++) {
      const found = this.#styles.get(at);
      if (found?.[key] !== undefined) return found[key];
      if (found === undefined || at === 'Default') return undefined;
      at = found.parent;
    }
    return undefined;
  }
}

/** LibreOffice writes an error as a text. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** null: a text. */
function cellOf(
  type: string | undefined,
  text: string,
  format: string | undefined,
  epoch1904: boolean,
): RawCell | null {
  if (type === 'Number' && text.trim() !== '' && Number.isFinite(Number(text)))
    return numberCell(Number(text), format, epoch1904);
  if (type === 'DateTime') return dateCell(text, format ?? 'd', epoch1904);
  if (type === 'Boolean') return { t: 'b', v: text.trim() === '1' ? 1 : 0 };
  return type === 'Error' ? { t: 'e', v: text } : null;
}

const attributeOf = (attributes: string, name: string): string | undefined =>
  attribute(attributes, `ss:${name}`) ?? attribute(attributes, name) ?? attribute(attributes, `html:${name}`);

/** Places count from 1 in the file; one that goes backwards or nowhere is left out. */
function place(written: string | undefined, next: number): number {
  const index = Number(written ?? 0);
  return Number.isInteger(index) && index > next && index <= 2 ** 20 ? index - 1 : next;
}

const count0 = (written: string | undefined): number => {
  const count = Number(written ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 2 ** 20) : 0;
};
