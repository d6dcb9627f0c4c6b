/** The columns of a form that the upper level issued: what the register fills them with, and which it must not touch. */
import type { MemberField } from '../entities/member.ts';
import { headerKey } from '../roster/column-dictionary.ts';
import type { ColumnReading } from '../roster/types.ts';

export type PlaceField = Extract<
  MemberField,
  'birthPlace' | 'homeTown' | 'permanentAddress' | 'temporaryAddress'
>;

export type FormSource =
  | { readonly kind: 'rowNumber' }
  /** the number that the upper level gave the person */
  | { readonly kind: 'upperId' }
  | { readonly kind: 'field'; readonly field: MemberField }
  | { readonly kind: 'place'; readonly field: PlaceField; readonly part: 'country' | 'province' | 'detail' }
  | {
      readonly kind: 'ledger';
      readonly fact: 'admittedOn' | 'officialOn' | 'organisation' | 'status' | 'cardIssuedOn';
    }
  /** the upper level's own column: what it found, what it asks */
  | { readonly kind: 'theirs' }
  /** nothing in the register stands for it */
  | { readonly kind: 'unknown' };

export interface FormColumn {
  /** zero-based */
  readonly column: number;
  readonly header: string;
  readonly source: FormSource;
  /** marked with * in the header */
  readonly required: boolean;
  /** "không sửa": filled in a new row, never over what stands there */
  readonly fixed: boolean;
  /** an address of two levels since 01/7/2025: xã and tỉnh, nothing between */
  readonly twoLevels: boolean;
}

const placeFields: Readonly<Record<string, PlaceField>> = {
  birthPlace: 'birthPlace',
  homeTown: 'homeTown',
  permanentAddress: 'permanentAddress',
  temporaryAddress: 'temporaryAddress',
};

export function formColumns(columns: readonly ColumnReading[]): FormColumn[] {
  return columns.map((reading) => {
    const { column, header } = reading;
    const source = sourceOf(reading);
    const key = headerKey(header);
    const theirs = source.kind === 'theirs' || source.kind === 'upperId';
    return {
      column,
      header,
      source,
      required: header.includes('*') && !theirs,
      fixed:
        theirs || key.includes('khong sua') || (source.kind === 'ledger' && source.fact === 'organisation'),
      twoLevels: /\b2 cap\b/.test(key),
    };
  });
}

function sourceOf({ header, target }: ColumnReading): FormSource {
  const levels = header.split(' › ');
  const leaf = headerKey(levels.at(-1) ?? '');
  const key = headerKey(header);
  if (/^(ket qua kiem tra|chi tiet loi|de nghi xoa)/.test(key) || target.kind === 'finding')
    return { kind: 'theirs' };
  if (key === 'id') return { kind: 'upperId' };
  if (/^ngay cap the( dang)?( vien)?\b/.test(key)) return { kind: 'ledger', fact: 'cardIssuedOn' };
  const place = placeOf(levels, target);
  if (place !== null) {
    const part = /^quoc (gia|tich)/.test(leaf)
      ? 'country'
      : /^(tinh|thanh pho)/.test(leaf)
        ? 'province'
        : levels.length > 1
          ? 'detail'
          : null;
    return part === null ? { kind: 'field', field: place } : { kind: 'place', field: place, part };
  }
  if (target.kind === 'field') return { kind: 'field', field: target.field as MemberField };
  if (target.kind !== 'fact') return { kind: 'unknown' };
  switch (target.fact) {
    case 'rowNumber':
      return { kind: 'rowNumber' };
    case 'fullName':
      return { kind: 'field', field: 'fullName' };
    case 'admittedOn':
    case 'officialOn':
    case 'organisation':
    case 'status':
      return { kind: 'ledger', fact: target.fact };
    default:
      return { kind: 'unknown' };
  }
}

/** The reader passes over countries, so the level above says of which address they are. */
function placeOf(levels: readonly string[], target: ColumnReading['target']): PlaceField | null {
  if (target.kind === 'field') return placeFields[target.field] ?? null;
  if (target.kind === 'fact') return /^home/.test(target.fact) ? 'homeTown' : null;
  if (levels.length < 2) return null;
  const above = headerKey(levels[0] ?? '');
  if (/khai sinh|noi sinh/.test(above)) return 'birthPlace';
  if (/que quan/.test(above)) return 'homeTown';
  if (/thuong tru/.test(above)) return 'permanentAddress';
  return /tam tru/.test(above) ? 'temporaryAddress' : null;
}

/** Whether the register has something for this column at all. */
export const isFilled = ({ source }: FormColumn): boolean =>
  source.kind !== 'theirs' && source.kind !== 'unknown';
