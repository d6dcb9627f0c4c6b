import { Button, Checkbox, Popover, ScrollArea, Stack } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';
import { memberColumns } from './member-columns.ts';

interface Props {
  readonly shown: readonly string[];
  readonly onShow: (ids: readonly string[]) => void;
  readonly onReset: () => void;
}

/** Which columns stand in the list. The name always does. */
export function ColumnChooser({ shown, onShow, onReset }: Props) {
  return (
    <Popover position="bottom-end" withinPortal trapFocus shadow="sm">
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns size={18} aria-hidden />}>
          {memberListText.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ScrollArea.Autosize mah="55vh" type="auto">
          <Checkbox.Group value={[...shown]} onChange={onShow} aria-label={memberListText.columns}>
            <Stack gap={6} pr="md">
              {memberColumns.slice(1).map((column) => (
                <Checkbox key={column.id} value={column.id} label={column.label} color="gray" />
              ))}
            </Stack>
          </Checkbox.Group>
        </ScrollArea.Autosize>
        <Button variant="subtle" color="gray" mt="xs" fullWidth onClick={onReset}>
          {memberListText.columnsReset}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
