import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { importText } from '../../../shared/i18n/vi/import.ts';
import { leftOutReasons, problemText } from '../../../shared/i18n/vi/import-problem.ts';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import type { GridRow, ImportPlanView } from '../../../shared/ipc/import.ts';
import { columnLetters } from '../../../shared/roster/cell-address.ts';
import { cellKey } from '../../../shared/roster/cell-keys.ts';
import { foldText } from '../../../shared/text/names.ts';
import { useOp } from '../../api.ts';
import type { OpenWizard } from './use-import.ts';

interface Props {
  readonly wizard: OpenWizard;
  readonly plan: ImportPlanView;
  readonly row: GridRow;
  readonly column: number;
  readonly onLeave: () => void;
}

/** The active row in sentences, and what can be done with it and with its active cell. */
export function GridDetail({ wizard, plan, row, column, onLeave }: Props) {
  const { view } = wizard.staged;
  const { mended, choices } = wizard.decisions;
  const headerOf = (at: number) => view.columns.find((c) => c.column === at)?.header || columnLetters(at);
  const key = cellKey(row.row - 1, column);
  const cell = row.cells.find((c) => c.column === column);
  const left = choices.decisions[row.row] === 'leave';
  const undo = () => {
    const { [key]: _, ...others } = mended;
    wizard.decide({ mended: others });
  };
  return (
    <Stack gap={6} mt="xs">
      <Text c="dimmed">{text.gridHelp}</Text>
      <div aria-live="polite">
        {row.problems.length === 0 && <Text>{text.noProblemHere}</Text>}
        {row.problems.map((problem) => (
          <Text key={`${problem.kind}/${problem.column}/${problem.written}`}>
            {problemText(problem, row.name, headerOf)}
          </Text>
        ))}
        {row.why !== null && row.why !== 'error' && (
          <Text>{importText.rowLeft(leftOutReasons[row.why])}</Text>
        )}
        {cell?.before !== undefined && (
          <Text>
            {text.cellOf(columnLetters(column), row.row)}: {text.mendedFrom(cell.before)} → {cell.shown}
          </Text>
        )}
      </div>
      <Group gap="xs" align="flex-end">
        <Button size="compact-md" variant="default" onClick={onLeave}>
          {left ? text.takeRow : text.leaveRow}
        </Button>
        {mended[key] !== undefined && (
          <Button size="compact-md" variant="default" onClick={undo}>
            {text.undoMend}
          </Button>
        )}
        {cell && <MendAlike key={`${key}/${plan.hash}`} wizard={wizard} row={row} column={column} />}
      </Group>
    </Stack>
  );
}

/** The same mistake in many rows is mended once. */
function MendAlike({ wizard, row, column }: { wizard: OpenWizard; row: GridRow; column: number }) {
  const alike = useOp('import.alike', { id: wizard.staged.id, row: row.row - 1, column }).data ?? [];
  const [value, setValue] = useState<string | null>(null);
  const shown = row.cells.find((c) => c.column === column)?.shown ?? '';
  if (alike.length < 2) return null;
  if (value === null)
    return (
      <Button size="compact-md" variant="default" onClick={() => setValue(shown)}>
        {text.mendAlike(alike.length)}
      </Button>
    );
  const target = wizard.staged.view.columns.find((c) => c.column === column)?.target;
  // Only a code has one meaning wherever it stands: a date or a name is mended for this file alone.
  const isCode = row.problems.some((p) => p.column === column && p.kind === 'code-unknown');
  const field = isCode && target?.kind === 'field' ? target.field : null;
  const apply = () => {
    const { mended, aliases } = wizard.decisions;
    const changed = Object.fromEntries(alike.map((at) => [cellKey(at, column), value]));
    wizard.decide({
      mended: { ...mended, ...changed },
      ...(field === null ? {} : { aliases: { ...aliases, [`${field}|${foldText(shown)}`]: value } }),
    });
    setValue(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Group gap="xs" align="flex-end">
        <TextInput
          label={`${text.alikeTitle(columnLetters(column), shown)}. ${text.alikeValue}`}
          description={field === null ? undefined : text.alikeRemembered}
          data-autofocus
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Button type="submit" disabled={value === shown}>
          {text.alikeApply(alike.length)}
        </Button>
      </Group>
    </form>
  );
}
