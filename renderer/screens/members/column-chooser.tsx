import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Popover,
  ScrollArea,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns, IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';
import type { ListLayout } from '../../../shared/ipc/list.ts';
import { foldText } from '../../../shared/text/names.ts';
import classes from '../../parts/member-filter/filter-bar.module.css';
import { type Layout, nameColumn } from './use-layout.ts';

/** Which columns stand in the list and in which order: dragged, or moved with the buttons. The name always stands. */
export function ColumnChooser({ layout }: { layout: Layout }) {
  const [find, setFind] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const shown = layout.columns.map((c) => c.id);
  const rows = [...layout.columns, ...layout.all.filter((c) => !shown.includes(c.id))].filter((c) =>
    foldText(c.label).includes(foldText(find)),
  );
  const toggle = (id: string) =>
    layout.show(shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]);
  const moveTo = (id: string, to: number) => {
    const from = shown.indexOf(id);
    if (from < 0 || to < 0 || to >= shown.length) return;
    layout.show(shown.toSpliced(from, 1).toSpliced(to, 0, id));
  };
  return (
    <Popover position="bottom-end" withinPortal trapFocus shadow="sm" width={400}>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconColumns size={18} aria-hidden />}
          aria-label={memberListText.columns}
          className={classes.tool ?? ''}
        >
          {text.layout}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <TextInput
            aria-label={text.layoutFind}
            placeholder={text.layoutFind}
            value={find}
            onChange={(e) => setFind(e.currentTarget.value)}
          />
          <ScrollArea.Autosize mah="max(90px, calc(100vh - 28rem))" type="auto">
            <Stack gap={2} pr="md" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
              {rows.map(({ id, label }) => {
                const at = shown.indexOf(id);
                return (
                  <Group
                    key={id}
                    component="li"
                    gap={6}
                    wrap="nowrap"
                    draggable={at >= 0}
                    onDragStart={() => setDragged(id)}
                    onDragOver={(e) => {
                      if (dragged !== null && at >= 0) e.preventDefault();
                    }}
                    onDrop={() => {
                      if (dragged !== null) moveTo(dragged, at);
                      setDragged(null);
                    }}
                  >
                    <IconGripVertical size={16} aria-hidden opacity={at >= 0 ? 0.6 : 0} />
                    <Checkbox
                      flex={1}
                      color="gray"
                      label={label}
                      checked={at >= 0}
                      disabled={id === nameColumn}
                      onChange={() => toggle(id)}
                    />
                    {at >= 0 && (
                      <>
                        <ActionIcon
                          variant="subtle"
                          color="gray"
                          disabled={at === 0}
                          aria-label={text.layoutUp(label)}
                          onClick={() => moveTo(id, at - 1)}
                        >
                          <IconArrowUp size={18} aria-hidden />
                        </ActionIcon>
                        <ActionIcon
                          variant="subtle"
                          color="gray"
                          disabled={at === shown.length - 1}
                          aria-label={text.layoutDown(label)}
                          onClick={() => moveTo(id, at + 1)}
                        >
                          <IconArrowDown size={18} aria-hidden />
                        </ActionIcon>
                      </>
                    )}
                  </Group>
                );
              })}
            </Stack>
          </ScrollArea.Autosize>
          <Group justify="space-between" wrap="nowrap">
            <Text>{text.layoutFrozen}</Text>
            <Select
              aria-label={text.layoutFrozen}
              w={130}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
              data={[1, 2, 3, 4].map((n) => ({ value: String(n), label: text.layoutFrozenN(n) }))}
              value={String(layout.frozen)}
              onChange={(n) => layout.change({ frozen: Number(n ?? 1) })}
            />
          </Group>
          <Group justify="space-between" wrap="nowrap">
            <Text>{text.layoutHeight}</Text>
            <SegmentedControl
              aria-label={text.layoutHeight}
              data={Object.entries(text.layoutHeights).map(([value, label]) => ({ value, label }))}
              value={layout.rowHeight}
              onChange={(value) => layout.change({ rowHeight: value as ListLayout['rowHeight'] })}
            />
          </Group>
          <Button variant="subtle" color="gray" onClick={layout.reset}>
            {memberListText.columnsReset}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
