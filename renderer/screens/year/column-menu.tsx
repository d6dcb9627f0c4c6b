/** Which columns the branch works with. */
import { Button, Checkbox, Popover, Stack, Text } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { cockpitText as text } from '../../../shared/i18n/vi/year-cockpit.ts';
import { cockpitColumns, levelColumn } from './cockpit-columns.ts';
import type { CockpitLayout } from './use-cockpit-layout.ts';

export function ColumnMenu({ layout }: { readonly layout: CockpitLayout }) {
  const shown = new Set(layout.columns.map((c) => c.id));
  return (
    <Popover position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          px="xs"
          leftSection={<IconColumns size={18} aria-hidden />}
          aria-haspopup="dialog"
        >
          {text.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah="70vh" style={{ overflow: 'auto' }} aria-label={text.columns}>
        <Stack gap={6}>
          <Text c="dimmed" maw={240}>
            {text.columnsHint}
          </Text>
          {cockpitColumns
            .filter(({ id }) => id !== levelColumn)
            .map(({ id, title }) => (
              <Checkbox key={id} label={title} checked={shown.has(id)} onChange={() => layout.toggle(id)} />
            ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
