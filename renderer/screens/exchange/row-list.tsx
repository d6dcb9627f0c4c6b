import { Button, Group, Pagination, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import type { GridRow, ImportPlanView } from '../../../shared/ipc/import.ts';
import { useOp } from '../../api.ts';
import { everyRow, outcomes } from './grid-filter.ts';
import { whatIsDone } from './row-deed.ts';
import { RowFields } from './row-fields.tsx';
import { ScrollBox } from './scroll-box.tsx';
import type { OpenWizard } from './use-import.ts';

interface Props {
  readonly wizard: OpenWizard;
  readonly plan: ImportPlanView;
}

const perPage = 50;

/** Row by row what will be done; any row may be left out, and taken back. */
export function RowList({ wizard, plan }: Props) {
  // Until the person picks one, the first that has rows: the plan changes with every decision above.
  const [picked, setPicked] = useState<(typeof outcomes)[number] | null>(null);
  const chosen = picked ?? outcomes.find((o) => plan.counts[o] > 0) ?? 'new';
  const [page, setPage] = useState(1);
  const total = plan.counts[chosen];
  const pages = Math.max(1, Math.ceil(total / perPage));
  const at = Math.min(page, pages);
  const rows =
    useOp(
      'import.grid',
      {
        id: wizard.staged.id,
        planHash: plan.hash,
        filter: { ...everyRow, outcome: chosen },
        offset: (at - 1) * perPage,
        limit: perPage,
      },
      { keepPrevious: true },
    ).data?.rows ?? [];
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
      {total === 0 ? (
        <Text c="dimmed">{text.noRows}</Text>
      ) : (
        <ScrollBox label={text.rows}>
          <Table highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={80}>{text.rowsHead.row}</Table.Th>
                <Table.Th w={220}>{text.rowsHead.name}</Table.Th>
                <Table.Th>{text.rowsHead.what}</Table.Th>
                <Table.Th w={150}>{text.rowsHead.action}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Row key={row.row} row={row} wizard={wizard} />
              ))}
            </Table.Tbody>
          </Table>
        </ScrollBox>
      )}
      {pages > 1 && <Pagination total={pages} value={at} onChange={setPage} />}
    </Stack>
  );
}

function Row({ row, wizard }: { row: GridRow; wizard: OpenWizard }) {
  const differs = row.changes.length + row.kept.length + row.own.length > 0 && row.memberId !== null;
  return (
    <Table.Tr>
      <Table.Td>{row.row}</Table.Td>
      <Table.Td>{row.name}</Table.Td>
      <Table.Td>
        {whatIsDone(row)}
        {differs && row.why !== 'chosen' && <RowFields row={row} wizard={wizard} />}
      </Table.Td>
      <Table.Td>
        <LeaveOut row={row} wizard={wizard} />
      </Table.Td>
    </Table.Tr>
  );
}

/** Rows that only the person's word keeps out can be taken back, and somebody unknown entered; errors stay out. */
function LeaveOut({ row, wizard }: { row: GridRow; wizard: OpenWizard }) {
  const { [row.row]: _, ...others } = wizard.decisions.choices.decisions;
  const deed =
    row.why === 'unknownPerson'
      ? { label: text.enterRow, decisions: { ...others, [row.row]: 'new' as const } }
      : row.why === 'chosen'
        ? { label: text.takeRow, decisions: others }
        : row.outcome === 'leftOut' || row.outcome === 'same'
          ? null
          : { label: text.leaveRow, decisions: { ...others, [row.row]: 'leave' as const } };
  if (!deed) return null;
  return (
    <Button
      variant="default"
      size="compact-md"
      disabled={wizard.state.busy !== null}
      onClick={() => wizard.choose({ decisions: deed.decisions })}
    >
      {deed.label}
    </Button>
  );
}
