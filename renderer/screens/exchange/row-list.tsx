import { Button, Group, Pagination, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { memberFields } from '../../../shared/entities/member.ts';
import { eventLabels } from '../../../shared/i18n/vi/event.ts';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { fieldLabel, leftOutReasons, matchKeys } from '../../../shared/i18n/vi/import-problem.ts';
import type { ImportPlanView, PlanRowView } from '../../../shared/ipc/import.ts';
import type { RowOutcome } from '../../../shared/roster/plan-types.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { ScrollBox } from './scroll-box.tsx';
import type { ImportWizard } from './use-import.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly plan: ImportPlanView;
}

const perPage = 50;
const outcomes: readonly RowOutcome[] = ['new', 'changed', 'same', 'leftOut'];

/** Row by row what will be done; any row may be left out, and taken back. */
export function RowList({ wizard, plan }: Props) {
  // Until the person picks one, the first that has rows: the plan changes with every decision above.
  const [picked, setPicked] = useState<RowOutcome | null>(null);
  const chosen = picked ?? outcomes.find((o) => plan.counts[o] > 0) ?? 'new';
  const [page, setPage] = useState(1);
  const rows = plan.rows.filter((row) => row.outcome === chosen);
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const at = Math.min(page, pages);
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="sm">
        <Text fw={600}>{text.rows}</Text>
        <SegmentedControl
          aria-label={text.rows}
          value={chosen}
          onChange={(value) => {
            setPicked(outcomes.find((o) => o === value) ?? 'new');
            setPage(1);
          }}
          data={outcomes.map((o) => ({
            value: o,
            label: `${text.outcomes[o]} (${plan.counts[o].toLocaleString('vi-VN')})`,
          }))}
        />
      </Group>
      {rows.length === 0 ? (
        <Text c="dimmed">{text.noRows}</Text>
      ) : (
        <ScrollBox label={text.rows}>
          <Table highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={80}>{text.rowsHead.row}</Table.Th>
                <Table.Th w={240}>{text.rowsHead.name}</Table.Th>
                <Table.Th>{text.rowsHead.what}</Table.Th>
                <Table.Th w={130}>{text.rowsHead.action}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.slice((at - 1) * perPage, at * perPage).map((row) => (
                <Table.Tr key={row.row}>
                  <Table.Td>{row.row}</Table.Td>
                  <Table.Td>{row.name}</Table.Td>
                  <Table.Td>{whatIsDone(row)}</Table.Td>
                  <Table.Td>
                    <LeaveOut row={row} wizard={wizard} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollBox>
      )}
      {pages > 1 && <Pagination total={pages} value={at} onChange={setPage} />}
    </Stack>
  );
}

function whatIsDone(row: PlanRowView): string {
  if (row.outcome === 'new') return text.rowNew;
  const found = row.matchedBy === null ? [] : [text.matchedBy(matchKeys[row.matchedBy])];
  if (row.outcome === 'leftOut')
    return [text.rowLeft(row.why ? leftOutReasons[row.why] : ''), ...found].join('; ');
  if (row.outcome === 'same') return [text.rowSame, ...found].join('; ');
  const shown = (field: (typeof row.changes)[number]['field'], value: string) =>
    memberFields[field].kind === 'date' ? formatDate(value) : value;
  return [
    ...row.changes.map((c) =>
      text.change(fieldLabel(c.field), shown(c.field, c.before), shown(c.field, c.after)),
    ),
    ...row.own.map((c) => text.change(c.label, c.before, c.after)),
    ...row.events.map((e) => text.addedEvent(eventLabels[e.kind], formatDate(e.on))),
    ...row.ratings.map((r) => text.addedRating(r.year)),
    ...found,
  ].join('; ');
}

/** Rows that only the person's word keeps out can be taken back; rows with errors cannot. */
function LeaveOut({ row, wizard }: { row: PlanRowView; wizard: ImportWizard }) {
  const { choices, busy } = wizard.state;
  const left = row.why === 'chosen';
  if ((row.outcome === 'leftOut' && !left) || row.outcome === 'same') return null;
  const { [row.row]: _, ...others } = choices.decisions;
  return (
    <Button
      variant="default"
      size="compact-md"
      disabled={busy !== null}
      onClick={() => wizard.choose({ decisions: left ? others : { ...others, [row.row]: 'leave' } })}
    >
      {left ? text.takeRow : text.leaveRow}
    </Button>
  );
}
