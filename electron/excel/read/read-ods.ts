import { fail, ok, type Result } from '../../../shared/result.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../../shared/roster/types.ts';
import { attribute } from '../package/xml-text.ts';
import { dateCell, type FontRun, numberCell, textCell } from './cell-text.ts';
import { GridDraft, GridTooLarge } from './grid-draft.ts';
import { LIMITS } from './limits.ts';
import { OdsStyles } from './ods-styles.ts';
import { CutXml, HostileXml, xmlTokens } from './xml-tokens.ts';

/**
 * OpenDocument sheets, zipped or flat. SheetJS reads their values but neither their fonts nor what is hidden.
 * Dates stand there as dates, so that they are given as numbers of the 1900 system whatever the file counts in.
 */
export function readOds(content: string, styles: string): Result<RawWorkbook> {
  try {
    const reader = new OdsReader();
    reader.readStyles(styles);
    return ok(reader.read(content));
  } catch (error) {
    if (error instanceof HostileXml || error instanceof GridTooLarge) return fail('workbook.too-complex');
    if (error instanceof CutXml) return fail('workbook.damaged');
    throw error;
  }
}

/** What stands in a sheet but is none of its cells: comments, drawings, forms, old versions, copies of other files. */
const PASSED_OVER =
  /^(office:annotation|office:forms|table:shapes|draw:.*|text:note|text:tracked-changes|table:tracked-changes|table:dde-links|presentation:.*)$/;

type Get = (name: string) => string | undefined;

interface CellDraft {
  readonly get: Get;
  readonly runs: FontRun[];
  paragraphs: number;
}

class OdsReader {
  readonly #styles = new OdsStyles();
  readonly #sheets: RawSheet[] = [];
  #linked = false;
  #grid = new GridDraft();
  #sheet: { name: string; hidden: boolean; copy: boolean } | null = null;
  #row = 0;
  #column = 0;
  #columnStyles: { to: number; style: string | undefined }[] = [];
  #rowGet: Get = () => undefined;
  #cell: CellDraft | null = null;
  #inParagraph = false;
  #closed = false;
  /** LibreOffice gives a formula whose value is "" no type; from others such a formula was never reckoned. */
  #byLibreOffice = false;
  #spans: (string | undefined)[] = [];
  #hiddenGroups: { tag: string; row: number }[] = [];

  readStyles(xml: string): void {
    for (const token of xmlTokens(xml)) this.#styles.take(token);
  }

  read(xml: string): RawWorkbook {
    let over: { name: string; depth: number } | null = null;
    for (const token of xmlTokens(xml)) {
      if (over !== null) {
        if (token.kind === 'open' && token.name === over.name && !token.empty) over.depth++;
        if (token.kind === 'close' && token.name === over.name && --over.depth === 0) over = null;
        continue;
      }
      if (token.kind === 'text') this.#text(token.text);
      else if (token.kind === 'close') this.#close(token.name);
      else if (this.#sheet !== null && PASSED_OVER.test(token.name)) {
        if (!token.empty) over = { name: token.name, depth: 1 };
        continue;
      } else if (token.name === 'table:dde-links') {
        this.#linked = true;
        if (!token.empty) over = { name: token.name, depth: 1 };
      } else {
        this.#open(token.name, (name) => attribute(token.attributes, name));
        if (token.empty) this.#close(token.name);
      }
      if (this.#sheet === null) this.#styles.take(token);
    }
    if (!this.#closed || this.#sheets.length === 0) throw new CutXml();
    const notices: RawWorkbook['notices'] = this.#linked ? ['external-links'] : [];
    return { format: 'ods', epoch1904: false, sheets: this.#sheets, notices };
  }

  #open(name: string, get: Get): void {
    switch (name) {
      case 'office:document':
      case 'office:document-content':
        this.#byLibreOffice = get('xmlns:calcext') !== undefined;
        return;
      case 'table:table':
        this.#sheet = {
          name: get('table:name') ?? `Trang ${this.#sheets.length + 1}`,
          hidden: !this.#styles.isShown(get('table:style-name')),
          copy: false,
        };
        this.#grid = new GridDraft();
        this.#row = 0;
        this.#columnStyles = [];
        this.#column = 0;
        return;
      case 'table:table-source':
        if (this.#sheet !== null) this.#sheet.copy = this.#linked = true;
        return;
      case 'table:table-column': {
        const count = times(get('table:number-columns-repeated'));
        if (isHidden(get)) this.#grid.hideColumns(this.#column, count);
        this.#column += count;
        if (this.#columnStyles.length < LIMITS.columns)
          this.#columnStyles.push({ to: this.#column, style: get('table:default-cell-style-name') });
        return;
      }
      case 'table:table-row':
        this.#rowGet = get;
        this.#column = 0;
        return;
      case 'table:table-row-group':
        this.#hiddenGroups.push({ tag: get('table:display') ?? '', row: this.#row });
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = { get, runs: [], paragraphs: 0 };
        return;
      case 'text:p':
        if (this.#cell !== null && this.#cell.paragraphs++ > 0) this.#add('\n');
        this.#inParagraph = true;
        return;
      case 'text:span':
        this.#spans.push(get('text:style-name'));
        return;
      case 'text:s':
        this.#add(' '.repeat(Math.min(times(get('text:c')), 1000)));
        return;
      case 'text:tab':
        this.#add('\t');
        return;
      case 'text:line-break':
        this.#add('\n');
        return;
    }
  }

  #close(name: string): void {
    if (name.startsWith('office:document')) this.#closed = true;
    else if (name === 'text:p') this.#inParagraph = false;
    else if (name === 'text:span') this.#spans.pop();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#endCell();
    else if (name === 'table:table-row') {
      const count = times(this.#rowGet('table:number-rows-repeated'));
      if (isHidden(this.#rowGet)) this.#grid.hideRows(this.#row, count);
      if (count > 1) this.#grid.repeatRow(this.#row, count - 1);
      this.#row += count;
    } else if (name === 'table:table-row-group') {
      const group = this.#hiddenGroups.pop();
      if (group?.tag === 'false') this.#grid.hideRows(group.row, this.#row - group.row);
    } else if (name === 'table:table' && this.#sheet !== null) {
      const { name: title, hidden, copy } = this.#sheet;
      if (!copy) this.#sheets.push(this.#grid.sheet(title, hidden));
      if (this.#sheets.length > LIMITS.sheets) throw new GridTooLarge('sheets');
      this.#sheet = null;
    }
  }

  #text(text: string): void {
    if (this.#inParagraph) this.#add(text.replace(/[\t\r\n ]+/g, ' '));
  }

  #add(v: string): void {
    const span = this.#spans.at(-1);
    const font = span === undefined ? undefined : this.#styles.fontOf(span);
    this.#cell?.runs.push({ v, font: font ?? this.#styles.fontOf(this.#styleOfCell()) });
  }

  #styleOfCell(): string | undefined {
    const own = this.#cell?.get('table:style-name') ?? this.#rowGet('table:default-cell-style-name');
    return own ?? this.#columnStyles.find(({ to }) => to > this.#column)?.style;
  }

  #endCell(): void {
    const draft = this.#cell;
    if (draft === null) return;
    const { get } = draft;
    const cell = this.#valueOf(draft);
    const count = times(get('table:number-columns-repeated'));
    for (let i = 0; cell !== null && i < Math.min(count, LIMITS.columns); i++)
      this.#grid.put(this.#row, this.#column + i, cell);
    const right = times(get('table:number-columns-spanned')) - 1;
    const down = times(get('table:number-rows-spanned')) - 1;
    if (right > 0 || down > 0)
      this.#grid.merge({
        top: this.#row,
        left: this.#column,
        bottom: this.#row + down,
        right: this.#column + right,
      });
    this.#column += count;
    this.#cell = null;
    this.#spans = [];
  }

  #valueOf({ get, runs }: CellDraft): RawCell | null {
    const text = runs.map((run) => run.v).join('');
    const format = this.#styles.formatOf(this.#styleOfCell());
    switch (get('office:value-type')) {
      case undefined: {
        const formula = get('table:formula');
        return formula === undefined || this.#byLibreOffice ? null : { t: 'f', v: formula };
      }
      case 'float':
      case 'currency':
      case 'percentage': {
        const value = Number(get('office:value'));
        return Number.isFinite(value) ? numberCell(value, format, false) : { t: 'e', v: text };
      }
      case 'date':
        return dateCell(get('office:date-value') ?? '', format ?? 'd');
      case 'boolean':
        return { t: 'b', v: get('office:boolean-value') === 'true' ? 1 : 0 };
      default: {
        if (get('calcext:value-type') === 'error') return { t: 'e', v: text };
        const value = text === '' ? (get('office:string-value') ?? '') : text;
        const font = this.#styles.fontOf(this.#styleOfCell());
        return value === '' ? null : textCell(value, font, text === '' ? [] : runs);
      }
    }
  }
}

const isHidden = (get: Get): boolean => ['collapse', 'filter'].includes(get('table:visibility') ?? '');

/** A count as a file writes it: at least one, and never more than a sheet can have. */
function times(written: string | undefined): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 2 ** 20) : 1;
}
