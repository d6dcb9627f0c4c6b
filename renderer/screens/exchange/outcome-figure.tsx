import { Group, Paper, Text } from '@mantine/core';
import { IconCircleMinus, IconCirclePlus, IconEqual, IconPencil, type TablerIcon } from '@tabler/icons-react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import type { RowOutcome } from '../../../shared/roster/plan-types.ts';

const icons: Readonly<Record<RowOutcome, TablerIcon>> = {
  new: IconCirclePlus,
  changed: IconPencil,
  same: IconEqual,
  leftOut: IconCircleMinus,
};

/** How many rows come out this way. */
export function OutcomeFigure({ outcome, rows }: { outcome: RowOutcome; rows: number }) {
  const Icon = icons[outcome];
  return (
    <Paper withBorder px="md" py={6} data-outcome={outcome}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text c="dimmed" truncate>
          <Icon size={18} stroke={1.6} aria-hidden style={{ verticalAlign: '-3px' }} />{' '}
          {text.outcomes[outcome]}
        </Text>
        <Text fz="lg" fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
          {rows.toLocaleString('vi-VN')}
        </Text>
      </Group>
    </Paper>
  );
}
