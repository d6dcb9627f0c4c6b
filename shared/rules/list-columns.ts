/** The columns of the list of members as texts: the same on the screen, on the clipboard and in Excel. */
import { type MemberField, memberFieldNames, memberFields } from '../entities/member.ts';
import { type MemberState, memberStatuses } from '../entities/member-state.ts';
import type { FieldDef } from '../fields/field.ts';
import { memberListText } from '../i18n/vi/member-list.ts';
import type { ListRow } from '../ipc/member.ts';
import { formatDate } from '../text/dates.ts';
import { maskField } from '../text/mask-identity.ts';
import { type CustomFilterField, customFieldId } from './member-filter.ts';

export interface ListColumn {
  /** a member field, a fact of the ledger, or `custom:<id>` */
  readonly id: string;
  readonly label: string;
  /** px at 100 % */
  readonly width: number;
  readonly shownAtFirst: boolean;
  readonly isDate: boolean;
  readonly text: (row: ListRow) => string;
  /** with identity numbers as they stand, where the row has them */
  readonly openText: (row: ListRow) => string;
}

type StateColumn = keyof typeof memberListText.column;

function fieldColumn(id: MemberField): ListColumn {
  const def: FieldDef = memberFields[id];
  const isDate = def.kind === 'date';
  const openText = ({ record }: ListRow) => (isDate ? formatDate(record[id]) : record[id]);
  return {
    id,
    label: def.label,
    width: def.listWidth ?? (def.kind === 'longText' ? 260 : 160),
    shownAtFirst: def.listPosition !== undefined,
    isDate,
    openText,
    text: (row) => maskField(id, openText(row)),
  };
}

const state = (
  id: StateColumn,
  width: number,
  shownAtFirst: boolean,
  text: (state: MemberState, row: ListRow) => string,
): ListColumn => {
  const of = (row: ListRow) => text(row.state, row);
  return {
    id,
    label: memberListText.column[id],
    width,
    shownAtFirst,
    isDate: id.endsWith('On') || id.endsWith('Since'),
    text: of,
    openText: of,
  };
};
const date = (iso: string | null): string => formatDate(iso ?? '');

/** After the registry's position 3 (name, sex, birth) and before 7 (card number). */
const stateColumns: readonly ListColumn[] = [
  state('admittedOn', 138, true, (s) => date(s.admittedOn)),
  state('officialOn', 150, true, (s) => date(s.officialOn)),
  state('status', 196, true, (s) => memberStatuses[s.status]),
  state('organisation', 210, true, (_, row) => row.orgName),
  state('enrolledOn', 130, false, (s) => date(s.enrolledOn)),
  state('leftOn', 150, false, (s) => date(s.leftOn)),
  state('probationDueOn', 150, false, (s) => date(s.probationDueOn)),
  state('badgeLevel', 140, false, (s) => (s.badgeLevel === 0 ? '' : String(s.badgeLevel))),
  state('exemptSince', 170, false, (s) => date(s.exemptSince)),
  state('suspendedSince', 150, false, (s) => date(s.suspendedSince)),
  state('awaySince', 190, false, (s) => date(s.awaySince)),
  state('residenceSince', 190, false, (s) => date(s.residenceSince)),
];

function customColumn({ id, label, kind }: CustomFilterField): ListColumn {
  const of = ({ custom }: ListRow) => {
    const value = custom[String(id)] ?? '';
    return kind === 'date' ? formatDate(value) : kind === 'number' ? value.replace('.', ',') : value;
  };
  return {
    id: customFieldId(id),
    label,
    width: 160,
    shownAtFirst: false,
    isDate: kind === 'date',
    text: of,
    openText: of,
  };
}

const position = (name: MemberField): number => (memberFields[name] as FieldDef).listPosition ?? 100;
const inListOrder = memberFieldNames.toSorted((a, b) => position(a) - position(b));

/** Every column that can be shown, in the order of the first layout. */
export const listColumns = (custom: readonly CustomFilterField[]): ListColumn[] => [
  ...inListOrder.filter((name) => position(name) < 4).map(fieldColumn),
  ...stateColumns,
  ...inListOrder.filter((name) => position(name) >= 4).map(fieldColumn),
  ...custom.map(customColumn),
];
