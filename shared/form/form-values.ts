/** One member's value for one column of a form, or why there is none. Nothing is guessed, nothing is made up. */
import { codeLists } from '../codes/code-lists.ts';
import { province } from '../codes/provinces.ts';
import { type MemberRecord, memberFields } from '../entities/member.ts';
import type { MemberState } from '../entities/member-state.ts';
import type { FieldDef } from '../fields/field.ts';
import { cleanText, foldText } from '../text/names.ts';
import type { FormColumn } from './form-columns.ts';

/** What the register knows of one member today. */
export interface FormMember {
  readonly id: number;
  readonly record: MemberRecord;
  readonly state: MemberState;
  readonly orgName: string;
  /** the day of the card that is held; '' = not in the ledger */
  readonly cardIssuedOn: string;
  /** the number that the upper level gave the person; '' = not known */
  readonly upperId: string;
}

export type FormValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: string }
  /** the register has nothing */
  | { readonly kind: 'none' }
  /** the address does not part into country, province and the rest beyond doubt */
  | { readonly kind: 'unsplit'; readonly written: string }
  /** the form's own list has no such name */
  | { readonly kind: 'notInList'; readonly written: string };

/** The names that a form's hidden sheet allows, by what they are: 'ethnicity', 'religion', 'sex', 'province' … */
export type FormCodes = ReadonlyMap<string, readonly string[]>;

const codeSheets: Readonly<Record<string, string>> = {
  dantoc: 'ethnicity',
  tongiao: 'religion',
  gioitinh: 'sex',
  tinh: 'province',
  tinhthanh: 'province',
  tinhthanhpho: 'province',
  quocgia: 'country',
  trangthai: 'status',
  trangthaihoatdong: 'status',
};

/** Sheets of a form that list allowed names are told by their own names. */
export function formCodes(
  sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly ({ readonly v: string | number } | null)[])[];
  }[],
): FormCodes {
  const codes = new Map<string, readonly string[]>();
  for (const { name, rows } of sheets) {
    const list = codeSheets[foldText(name).replace(/[^a-z]/g, '')];
    if (list === undefined) continue;
    const names = rows.flatMap((row) =>
      row.flatMap((cell) => (cell === null ? [] : cleanText(String(cell.v)))),
    );
    codes.set(list, [...new Set(names.filter((text) => /\p{L}/u.test(text)))]);
  }
  return codes;
}

const none: FormValue = { kind: 'none' };
const text = (value: string): FormValue => (value === '' ? none : { kind: 'text', text: value });
const date = (value: string | null): FormValue => (value ? { kind: 'date', date: value } : none);

const vietnam = 'Việt Nam';

export function formValue(
  { source, twoLevels }: FormColumn,
  member: FormMember,
  codes: FormCodes,
): FormValue {
  const { record, state } = member;
  switch (source.kind) {
    case 'upperId':
      return text(member.upperId);
    case 'field': {
      const def: FieldDef = memberFields[source.field];
      const value = record[source.field];
      if (def.kind === 'date') return date(value);
      return coded(source.field, def.codeList, value, codes);
    }
    case 'place': {
      const written = record[source.field];
      if (written === '') return none;
      const parts = splitAddress(written, twoLevels);
      if (parts === null) return { kind: 'unsplit', written };
      if (source.part === 'country') return coded('country', undefined, vietnam, codes);
      return source.part === 'province'
        ? coded('province', undefined, parts.province, codes)
        : text(parts.detail);
    }
    case 'ledger':
      if (source.fact === 'organisation') return text(member.orgName);
      if (source.fact === 'cardIssuedOn') return date(member.cardIssuedOn);
      if (source.fact !== 'status') return date(state[source.fact]);
      // Of those who left or are exempt, each form has words of its own: left to the person who knows them.
      return state.exemptSince === null && state.suspendedSince === null
        ? coded('status', undefined, 'Đang sinh hoạt', codes)
        : none;
    case 'rowNumber':
    case 'theirs':
    case 'unknown':
      return none;
  }
}

/** The name as the form's own list spells it. */
function coded(name: string, list: string | undefined, value: string, codes: FormCodes): FormValue {
  const allowed = codes.get(name);
  if (allowed === undefined || value === '') return text(value);
  const same = sameName(list ?? name);
  const spelled = allowed.find((option) => same(option, value));
  return spelled === undefined ? { kind: 'notInList', written: value } : text(spelled);
}

const sameName = (list: string): ((a: string, b: string) => boolean) => {
  const known = list === 'province' ? province : codeLists[list];
  return (a, b) =>
    foldText(a) === foldText(b) || (known?.find(a) !== undefined && known.find(a) === known.find(b));
};

/** "xã Hưng Hà, Hưng Yên": the last part is a province by its name. Anything else is not taken apart. */
export function splitAddress(
  written: string,
  twoLevels: boolean,
): { readonly detail: string; readonly province: string } | null {
  const parts = written
    .split(',')
    .map(cleanText)
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || province.find(last) === undefined) return null;
  const detail = parts.slice(0, -1);
  // Under two levels there is neither huyện nor quận; which xã it has become, nobody can tell from the words.
  if (twoLevels && detail.some((part) => /^(huyen|quan|thi xa|thanh pho|tp)\b/.test(foldText(part))))
    return null;
  return { detail: detail.join(', '), province: last };
}
