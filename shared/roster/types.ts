/**
 * What stands between a workbook and the register: a grid of raw cells (made by electron/excel in the
 * parser process) and what a right reader understands of it (made by the pure functions of this folder).
 * Nothing here knows a file, a library or a database.
 */

/** One cell as the file holds it, nothing interpreted. Rows and columns count from 0 in arrays. */
export interface RawCell {
  /** s text · n number · d date serial (number formatted as a date) · b boolean · e error · f formula without a cached value */
  readonly t: 's' | 'n' | 'd' | 'b' | 'e' | 'f';
  /** text as stored for s/e/f; the number for n/d; 1/0 for b */
  readonly v: string | number;
  /** what Excel shows, where the file says so and it differs from v */
  readonly w?: string;
  /** font name of a text cell where the file gives it and its letters are not Unicode, e.g. ".VnTimeH", "VNI-Times" */
  readonly font?: string;
  /** runs of a rich text whose fonts differ, in order; their texts joined are v */
  readonly runs?: readonly { readonly v: string; readonly font?: string }[];
}

/** A1:C2 as zero-based, inclusive corners. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** rows[r][c]; null or a missing tail = empty. Row r is Excel row r + 1: blank rows are kept. */
  readonly rows: readonly (readonly (RawCell | null)[])[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface RawWorkbook {
  readonly format: 'xls' | 'xlsx' | 'xlsm' | 'xlsb' | 'ods' | 'csv' | 'html';
  /** of a text file: how its bytes were read, for the user to judge; absent for workbooks */
  readonly charset?: string;
  /** 1904 date system of old Macintosh Excel: serials count from 1904-01-01. */
  readonly epoch1904: boolean;
  readonly sheets: readonly RawSheet[];
  /** Things passed over that the user must be told of. */
  readonly notices: readonly (
    | 'macros'
    | 'external-links'
    | 'hidden-sheets'
    | 'hidden-rows'
    | 'hidden-columns'
  )[];
}

export const textEncodings = ['unicode', 'tcvn3', 'vni', 'viqr', 'cp1258', 'utf8-as-1252'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** What a list is about: the members themselves, or one kind of event that each row tells of a member. */
export const rosterKinds = [
  'members',
  'admissions',
  'recognitions',
  'transfersOut',
  'transfersIn',
  'badges',
  'commendations',
  'disciplines',
  'ratings',
] as const;
export type RosterKind = (typeof rosterKinds)[number];

/** Facts of an event that a column may hold besides the person (shared/roster/event-*.ts). */
export const eventParts = [
  'eventOn',
  'decisionNumber',
  'decisionOn',
  'decisionAuthority',
  'decisionSigner',
  'destination',
  'origin',
  'paperNumber',
  'badgeLevel',
  'badgeRound',
  'badgeNumber',
  'form',
  'ground',
  'amount',
  'year',
  'ratingLevel',
  /** which paper a transfer goes by, "10 ô", "trong đảng bộ" */
  'reach',
  // Columns of a book of members that tell of a further event each, date and words in one cell (mẫu 7-HSĐV, 10–13).
  'leftTo',
  'cameFrom',
  'died',
  'removed',
  // Columns of a list of members that give the day of one badge each: "Huy hiệu 40 năm".
  'badge30',
  'badge40',
  'badge45',
  'badge50',
  'badge55',
  'badge60',
  'badge65',
  'badge70',
  'badge75',
  'badge80',
  'badge85',
  'badge90',
] as const;
export type EventPart = (typeof eventParts)[number];

/** Facts of events as read: ISO dates, text as written. */
export type EventFacts = Readonly<Partial<Record<EventPart, string>>>;

/** A fact that stands once above the table and holds for every row that has none of its own. */
export interface TitleFact {
  readonly part: EventPart;
  readonly value: string;
  /** Excel row of the line, and the line itself */
  readonly row: number;
  readonly written: string;
}

/** The edges of the table as the user dragged them: zero-based, inclusive. */
export interface TableArea {
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/** Where an import column goes: a member field, a fact of the ledger, or nothing. */
export type ColumnTarget =
  | { readonly kind: 'field'; readonly field: string }
  | {
      readonly kind: 'fact';
      readonly fact:
        | 'fullName'
        | 'familyName'
        | 'givenName'
        | 'bornMale'
        | 'bornFemale'
        | 'maleMark'
        | 'femaleMark'
        | 'admittedOn'
        | 'officialOn'
        | 'organisation'
        | 'homeProvince'
        | 'homeDetail'
        | 'status'
        | 'rowNumber';
    }
  | { readonly kind: 'rating'; readonly year: number }
  | { readonly kind: 'event'; readonly part: EventPart }
  /** what the upper level found of the person in the form that it sent back */
  | { readonly kind: 'finding'; readonly part: 'result' | 'detail' }
  /** the register's own mark of the member, in a workbook that this program wrote */
  | { readonly kind: 'uid' }
  /** a field that the office added to its record */
  | { readonly kind: 'own'; readonly fieldId: number; readonly label: string }
  | { readonly kind: 'ignore' };

export interface ColumnReading {
  /** zero-based column in the sheet */
  readonly column: number;
  /** header text, converted to Unicode; the levels of a merged header joined by " › " */
  readonly header: string;
  readonly target: ColumnTarget;
  /** 0..1; 1 = the header stands in the dictionary to the letter (after folding) */
  readonly confidence: number;
  /** the first few non-empty values, converted, as the user would read them */
  readonly samples: readonly string[];
  /** zero-based line inside the cell, where one cell of the book holds several facts one under the other (Mẫu 7) */
  readonly line?: number;
  /** said to the user: an empty cell of this column means Nam, because the column holds only marks for Nữ */
  readonly note?: 'blank-means-male';
}

/** A cell whose bytes were read as legacy Vietnamese: shown before and after. */
export interface ConvertedCell {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  readonly encoding: TextEncoding;
  /** true where the score does not decide: shown as undecided, left as written */
  readonly undecided: boolean;
}

export type ProblemKind =
  | 'date-unreal'
  | 'date-unreadable'
  | 'date-future'
  | 'date-order'
  | 'date-serial'
  | 'date-partial'
  | 'date-swapped'
  | 'age-doubtful'
  | 'century-doubtful'
  | 'sex-unknown'
  | 'code-unknown'
  | 'id-length'
  | 'id-moved'
  | 'id-mismatch'
  | 'name-missing'
  | 'duplicate-in-file'
  | 'formula-without-value'
  | 'text-undecided'
  | 'rating-unknown'
  | 'zeros-restored'
  | 'value-unreadable'
  | 'own-value';

/** One thing to say about one row. Errors keep the row out until it is mended; warnings do not. */
export interface RowProblem {
  /** Excel row number, counted from 1 as Excel shows it */
  readonly row: number;
  /** zero-based column, or null when it is about the whole row */
  readonly column: number | null;
  /** zero-based line inside the cell, where the cell holds several facts */
  readonly line?: number;
  readonly kind: ProblemKind;
  readonly severity: 'error' | 'warning';
  /** the cell as written (converted), for the sentence */
  readonly written: string;
  /** further facts for the sentence, e.g. {other: 12} for the row it repeats */
  readonly params: Readonly<Record<string, string | number>>;
}

/** One person as read: ISO dates ('YYYY', 'YYYY-MM' or 'YYYY-MM-DD'), NFC text, code-list names. */
export interface RosterPerson {
  /** Excel row number, counted from 1 */
  readonly row: number;
  /** member fields by registry name (shared/entities/member.ts); only non-empty ones. bornOn is one of them. */
  readonly fields: Readonly<Record<string, string>>;
  /** name exactly as written (converted, spaces cleaned): kept even where fields.fullName is recased */
  readonly nameWritten: string;
  readonly admittedOn: string | null;
  readonly officialOn: string | null;
  /** organisation named in the row, or by the group rows above it (outermost first) */
  readonly organisation: readonly string[];
  /** year → level as written, '' where the cell is blank though the column is there */
  readonly ratings: Readonly<Record<number, string>>;
  /** id of a field that the office added → value as the register keeps it */
  readonly own: Readonly<Record<string, string>>;
  /** facts of the events that the row tells; absent where it tells of none */
  readonly event?: EventFacts;
  /** the upper level's finding, as written */
  readonly finding?: { readonly result: string; readonly detail: string };
  /** the member's own mark, in a workbook that this program wrote */
  readonly uid?: string;
  /** status as written, where the file has such a column ("Đang sinh hoạt"); the ledger decides, not this */
  readonly status?: string;
  readonly problems: readonly RowProblem[];
}

export interface RosterReading {
  readonly sheet: string;
  readonly kind: RosterKind;
  /** the same for every file with this header, whoever stands in it: by it a mapping is remembered */
  readonly fingerprint: string;
  /** zero-based rows of the header block */
  readonly headerRows: readonly number[];
  /** zero-based, from the first row under the header to the last with anything in it */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnReading[];
  readonly encoding: TextEncoding;
  readonly converted: readonly ConvertedCell[];
  /** "(Tính đến ngày 31/12/2012)" in the title block, as ISO date; null when the file does not say */
  readonly asOf: string | null;
  /** title lines above the table, converted: shown to the user, first guess of the organisation */
  readonly titles: readonly string[];
  /** what the title says for every row of a list of events */
  readonly titleFacts?: readonly TitleFact[];
  readonly people: readonly RosterPerson[];
  /** rows below the header that were read as no member, with why ("header": a header repeated on a further page) */
  readonly skipped: readonly {
    readonly row: number;
    readonly why: 'total' | 'signature' | 'numbering' | 'group' | 'header' | 'blank';
    readonly text: string;
  }[];
}
