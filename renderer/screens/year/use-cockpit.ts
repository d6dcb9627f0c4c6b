/** The hand in the grid: where it is, whom it has picked, and what its deeds record. */
import { type RefObject, useState } from 'react';
import { reasonText, yearText } from '../../../shared/i18n/vi/year.ts';
import { cockpitText as text } from '../../../shared/i18n/vi/year-cockpit.ts';
import type { RatingChoice, YearRow } from '../../../shared/ipc/year.ts';
import type { RatingEdit } from '../../../shared/ipc/year-process.ts';
import type { AppError } from '../../../shared/result.ts';
import { proposalOf } from '../../../shared/rules/rating-row.ts';
import { notify } from '../../parts/notify.ts';
import { useMay } from '../../parts/rights/use-may.ts';
import { type CellEdit, type CockpitColumn, type ColumnRules, levelColumn } from './cockpit-columns.ts';
import type { RatingDeed } from './rating-keys.ts';
import type { RatingEdits } from './use-rating-edits.ts';
import { useTyping } from './use-typing.ts';

interface Args {
  readonly rules: ColumnRules;
  readonly rows: readonly YearRow[];
  readonly columns: readonly CockpitColumn[];
  readonly edits: RatingEdits;
  readonly grid: RefObject<HTMLDivElement | null>;
  /** rows that are to stay in view though they no longer fit the filter */
  readonly onTouched: (memberIds: readonly number[]) => void;
}

/** Of who may not write. */
const readingDeeds: ReadonlySet<RatingDeed['type']> = new Set([
  'move',
  'toggle',
  'pickAll',
  'unpick',
  'help',
]);

export type CockpitDialog = 'reason' | 'copy' | 'help' | null;

const within = (n: number, count: number): number => Math.min(Math.max(0, count - 1), Math.max(0, n));

export function useCockpit({ rules, rows, columns, edits, grid, onTouched }: Args) {
  const [at, setAt] = useState<{ readonly row: number; readonly column: string }>({
    row: 0,
    column: levelColumn,
  });
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [dialog, setDialog] = useState<CockpitDialog>(null);
  const active = {
    row: within(at.row, rows.length),
    column: within(
      columns.findIndex((c) => c.id === at.column),
      columns.length,
    ),
  };
  const current = rows[active.row];
  const column = columns[active.column];
  const targets = picked.size > 0 ? [...picked] : current ? [current.memberId] : [];

  const goTo = (row: number, to: number) =>
    setAt({ row: within(row, rows.length), column: columns[within(to, columns.length)]?.id ?? levelColumn });
  const goDown = () => {
    if (picked.size === 0) goTo(active.row + 1, active.column);
  };
  const write = async (list: readonly RatingEdit[], many: string): Promise<AppError | null> => {
    if (list.length === 0) return null;
    onTouched(list.map((edit) => edit.memberId));
    setPicked(new Set());
    const error = await edits.record(list);
    // One person by one key shows in the row itself; only many at once need a word.
    if (!error && list.length > 1) notify.success(many);
    return error;
  };
  const record = (edit: CellEdit) => {
    const what = column?.title ?? '';
    return write(
      targets.map((memberId) => ({ ...edit, memberId })),
      text.copied(targets.length, what),
    );
  };
  const recordChoice = (choice: RatingChoice) => {
    const { names } = rules.regime;
    const what =
      choice.kind === 'level'
        ? names[choice.level]
        : choice.kind === 'unrated'
          ? reasonText(choice.reason, choice.note)
          : yearText.cleared;
    return write(
      targets.map((memberId) => ({ memberId, choice })),
      yearText.changed(targets.length, what),
    );
  };
  const accept = async () => {
    const of = new Set(targets);
    const asked = rows.filter((row) => of.has(row.memberId));
    const expected = asked.flatMap((row): RatingEdit[] => {
      const { level, unrated } = proposalOf(row, rules.year, rules.regime);
      if (row.level !== null || row.reason !== null) return [];
      if (level) return [{ memberId: row.memberId, choice: { kind: 'level', level } }];
      return unrated
        ? [{ memberId: row.memberId, choice: { kind: 'unrated', reason: unrated, note: '' } }]
        : [];
    });
    const many = picked.size > 0;
    goDown();
    setPicked(new Set());
    onTouched(targets);
    const result = await edits.accept(targets, expected);
    if (result.ok && (many || result.value.rated !== 1)) notify.success(text.accepted(result.value));
  };
  const fill = () => {
    const from = picked.size > 0 ? current : rows[active.row - 1];
    if (!from || !column?.edit || !current) return;
    void record(column.edit(from));
    goDown();
  };
  const clear = () => {
    if (column?.setLevel) void record(column.setLevel(null));
    else if (column?.read) {
      const reading = column.read('');
      if (reading.ok) void record(reading.edit);
    }
  };
  const typing = useTyping({
    column,
    onEdit: (edit) => void record(edit),
    onStep: ([down, right]) => {
      if (picked.size === 0 || right !== 0) goTo(active.row + down, active.column + right);
    },
    focusGrid: () => grid.current?.focus(),
  });
  const toggle = (memberId: number) => {
    const next = new Set(picked);
    if (!next.delete(memberId)) next.add(memberId);
    setPicked(next);
  };
  const mayWrite = useMay('write');
  const perform = (deed: RatingDeed) => {
    // A dialog takes the focus a moment after its key: what comes in between is not meant for the grid.
    if (dialog !== null) return;
    if (!mayWrite && !readingDeeds.has(deed.type)) return;
    if (deed.type === 'move') goTo(deed.row, deed.column);
    else if (deed.type === 'typing')
      typing.start(deed.text ?? (current && column?.text(current, rules)) ?? '');
    else if (deed.type === 'level') {
      if (column?.id === levelColumn) void recordChoice({ kind: 'level', level: deed.level });
      else if (column?.setLevel) void record(column.setLevel(deed.level));
      goDown();
    } else if (deed.type === 'clear') clear();
    else if (deed.type === 'fillDown') fill();
    else if (deed.type === 'toggle' && current) toggle(current.memberId);
    else if (deed.type === 'pickAll') setPicked(new Set(rows.map((r) => r.memberId)));
    else if (deed.type === 'unpick') setPicked(new Set());
    else if (deed.type === 'undo') edits.undo();
    else if (deed.type === 'accept') void accept();
    else if (deed.type === 'reason' || deed.type === 'copy' || deed.type === 'help') setDialog(deed.type);
  };
  return {
    active,
    current,
    column,
    picked,
    targets,
    typing,
    dialog,
    setDialog: (next: CockpitDialog) => {
      setDialog(next);
      if (next === null) grid.current?.focus();
    },
    activate: (row: number, to: number | null) => goTo(row, to ?? active.column),
    toggle,
    unpick: () => setPicked(new Set()),
    perform,
    record,
    recordChoice,
    write,
    goDown,
  };
}
