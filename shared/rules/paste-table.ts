/**
 * What was copied in Excel and pasted here: tabs between cells, one line a row, the first line the headers. Read
 * into member fields; nothing is guessed and a blank says nothing.
 */
import { codeLists } from '../codes/code-lists.ts';
import { findSex } from '../codes/sex.ts';
import { type MemberField, memberFieldNames, memberFields } from '../entities/member.ts';
import type { FieldDef } from '../fields/field.ts';
import { fieldSchema } from '../fields/to-zod.ts';
import { pasteText } from '../i18n/vi/member-list.ts';
import { lookUpHeader } from '../roster/column-dictionary.ts';
import { parseVietnameseDate } from '../text/dates.ts';
import { hasMask } from '../text/mask-identity.ts';
import { cleanText, foldText } from '../text/names.ts';

export interface PastedColumn {
  readonly header: string;
  /** null: a column that is passed over, and said so */
  readonly field: MemberField | null;
}

export interface PastedRow {
  readonly row: number;
  readonly fields: Readonly<Partial<Record<MemberField, string>>>;
  readonly problems: readonly string[];
}

export interface PastedTable {
  readonly columns: readonly PastedColumn[];
  readonly rows: readonly PastedRow[];
}

/** Excel puts a cell with a line break or a tab between quotation marks and doubles those inside. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === '\t') endCell();
    else if (c === '\n') endRow();
    else if (c !== '\r') cell += c;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows.filter((cells) => cells.some((value) => value.trim() !== ''));
}

function fieldOf(header: string): MemberField | null {
  const folded = foldText(header);
  const byLabel = memberFieldNames.find((name) => foldText(memberFields[name].label) === folded);
  if (byLabel) return byLabel;
  const target = lookUpHeader(header)?.target;
  if (target?.kind === 'fact' && target.fact === 'fullName') return 'fullName';
  if (target?.kind !== 'field') return null;
  return memberFieldNames.find((name) => name === target.field) ?? null;
}

/** A cell as the register keeps it, or what is wrong with it. */
function read(
  field: MemberField,
  written: string,
): { readonly value: string } | { readonly problem: string } {
  const def: FieldDef = memberFields[field];
  const text = cleanText(written);
  const bad = { problem: pasteText.badValue(def.label, text) };
  if (def.kind === 'date') {
    const date = parseVietnameseDate(text);
    // Two digits of a year would have to be guessed.
    return date.ok && !date.twoDigitYear ? { value: date.value } : bad;
  }
  const known =
    field === 'sex' ? findSex(text) : def.kind === 'code' ? codeLists[def.codeList ?? '']?.find(text) : text;
  const value = known ?? (def.kind === 'code' ? text : undefined);
  // Excel shows a long number as 1.06E+09: what it was is lost.
  if (value === undefined || (def.kind === 'identity' && /^\d([.,]\d+)?e\+\d+$/i.test(text))) return bad;
  const checked = fieldSchema(def).safeParse(value);
  return checked.success ? { value } : { problem: `${def.label}: ${checked.error.issues[0]?.message ?? ''}` };
}

/** @returns null when the first line names no column by which members can be recognised */
export function readPaste(text: string): PastedTable | null {
  const [header, ...body] = cellsOf(text);
  if (!header) return null;
  const taken = new Set<MemberField>();
  const columns = header.map((cell): PastedColumn => {
    const field = fieldOf(cell);
    if (field === null || taken.has(field)) return { header: cleanText(cell), field: null };
    taken.add(field);
    return { header: cleanText(cell), field };
  });
  if (!['fullName', 'citizenId', 'cardNumber'].some((field) => taken.has(field as MemberField))) return null;
  const rows = body.map((cells, i): PastedRow => {
    const fields: Partial<Record<MemberField, string>> = {};
    const problems: string[] = [];
    columns.forEach(({ field }, column) => {
      const written = cells[column] ?? '';
      // A mask that was copied from here says as little as a blank.
      if (field === null || written.trim() === '' || hasMask(written)) return;
      const reading = read(field, written);
      if ('value' in reading) fields[field] = reading.value;
      else problems.push(reading.problem);
    });
    return { row: i + 1, fields, problems };
  });
  return { columns, rows };
}
