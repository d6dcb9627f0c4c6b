/** The columns of the list: the registry's own fields and what the ledger says, in one table. */
import { type MemberField, memberFieldNames, memberFields } from '../../../shared/entities/member.ts';
import type { FieldDef } from '../../../shared/fields/field.ts';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';
import type { MemberRow, MemberSort } from '../../../shared/ipc/member.ts';
import { formatDate } from '../../../shared/text/dates.ts';

type StateColumn = keyof typeof memberListText.column;
export type ColumnId = MemberField | StateColumn;

export interface MemberColumn {
  readonly id: ColumnId;
  readonly label: string;
  readonly width: number;
  readonly sort: MemberSort | null;
  readonly shownAtFirst: boolean;
  /** text of the cell; the status is drawn as a badge instead */
  readonly text: (row: MemberRow) => string;
}

const sorts: Partial<Record<MemberField, MemberSort>> = {
  fullName: 'name',
  bornOn: 'bornOn',
  cardNumber: 'cardNumber',
};

/** 001099012345 → 001•••345: enough to tell two people apart, too little to copy off a screen. */
export const maskIdentity = (value: string): string =>
  value.length > 6 ? `${value.slice(0, 3)}•••${value.slice(-3)}` : value;

/** Room for the header at 15 px semi-bold with the arrow of the order. */
const headWidth = (label: string, sortable: boolean): number =>
  Math.ceil(label.length * 8.2) + (sortable ? 42 : 22);

function fieldColumn(name: MemberField): MemberColumn {
  const def: FieldDef = memberFields[name];
  return {
    id: name,
    label: def.label,
    width: Math.max(def.listWidth ?? 160, headWidth(def.label, name in sorts)),
    sort: sorts[name] ?? null,
    shownAtFirst: def.listPosition !== undefined,
    text: ({ record }) => {
      const value = record[name];
      // A card of 12 digits is the citizen number itself (347-QĐ/TW).
      if (def.sensitive || (name === 'cardNumber' && value.length === 12)) return maskIdentity(value);
      return def.kind === 'date' ? formatDate(value) : value;
    },
  };
}

const stateColumn = (id: StateColumn, width: number, text: MemberColumn['text']): MemberColumn => ({
  id,
  label: memberListText.column[id],
  width,
  sort: id,
  shownAtFirst: true,
  text,
});

/** After the registry's position 3 (name, sex, birth) and before 7 (card number). */
const stateColumns: readonly MemberColumn[] = [
  stateColumn('admittedOn', 138, ({ state }) => formatDate(state.admittedOn ?? '')),
  stateColumn('officialOn', 150, ({ state }) => formatDate(state.officialOn ?? '')),
  stateColumn('status', 196, () => ''),
  stateColumn('organisation', 210, ({ orgName }) => orgName),
];

const position = (name: MemberField): number => (memberFields[name] as FieldDef).listPosition ?? 100;
const inListOrder = memberFieldNames.toSorted((a, b) => position(a) - position(b));

/** Every column that can be shown, in list order; the first is frozen and always there. */
export const memberColumns: readonly MemberColumn[] = [
  ...inListOrder.filter((name) => position(name) < 4).map(fieldColumn),
  ...stateColumns,
  ...inListOrder.filter((name) => position(name) >= 4).map(fieldColumn),
];
