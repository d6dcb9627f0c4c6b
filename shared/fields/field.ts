/**
 * The field kit: a field of the register is plain data. The zod schema, the form, the list columns, the
 * import aliases, the export columns and the column list of INSERT/UPDATE are derived from it.
 * No behaviour here: rules over several fields are functions in shared/rules.
 */
export type FieldKind =
  | 'text'
  | 'longText'
  /** a partial date: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD' */
  | 'date'
  /** one of `options`; anything else is refused */
  | 'choice'
  /** free text with suggestions from a code list: an unknown value is a warning, never refused */
  | 'code'
  /** an identity number: text of digits (and letters), never a number */
  | 'identity';

export interface FieldDef {
  readonly kind: FieldKind;
  /** Vietnamese label, as the official form writes it */
  readonly label: string;
  readonly section: string;
  readonly required?: boolean;
  readonly options?: readonly string[];
  /**
   * name of the code list in shared/codes that gives suggestions; for the kind 'code' also the aliases and the doubt
   * about what is not in it, for the kind 'text' suggestions alone
   */
  readonly codeList?: string;
  /** example of the format, shown as placeholder */
  readonly example?: string;
  /** where the item stands, e.g. "Phiếu đảng viên 2-HSĐV, mục 19" */
  readonly source?: string;
  readonly maxLength?: number;
  /** default place among the list's columns; without it the column is off until chosen */
  readonly listPosition?: number;
  /** width in the list, in px at 100 % */
  readonly listWidth?: number;
  /** masked in lists and exports unless asked for */
  readonly sensitive?: boolean;
}

/** Keeps the keys literal, so that the record type can be inferred from the registry. */
export const defineFields = <const T extends Record<string, FieldDef>>(fields: T): T => fields;

/** A record of a registry: every field is text; '' means "not known". */
export type RecordOf<T extends Record<string, FieldDef>> = { -readonly [K in keyof T]: string };
