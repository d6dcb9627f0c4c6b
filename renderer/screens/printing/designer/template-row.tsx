import { ActionIcon, Button, Group, Menu, Table, Text } from '@mantine/core';
import { IconCopy, IconDots, IconFileExport, IconRestore, IconTrash } from '@tabler/icons-react';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import type { TemplateHead } from '../../../../shared/ipc/document.ts';
import classes from './designer.module.css';
import { useTemplateActions } from './use-template-actions.ts';

const text = designerText.list;

interface Props {
  readonly head: TemplateHead;
  /** it was changed and not saved */
  readonly draft: boolean;
  readonly onEdit: () => void;
}

/** A template with what can be done with it. */
export function TemplateRow({ head, draft, onEdit }: Props) {
  const { name, basis, layout, builtIn, changed } = head;
  const actions = useTemplateActions(head);
  const state = changed ? text.changed : builtIn ? text.builtIn : text.own;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
        {basis !== '' && (
          <Text c="dimmed" fz="sm" fw={400}>
            {basis}
          </Text>
        )}
      </Table.Th>
      <Table.Td className={classes.short ?? ''}>{text[layout]}</Table.Td>
      <Table.Td className={classes.short ?? ''}>
        {state}
        {draft && <Text fw={600}>{text.draft}</Text>}
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <Button size="compact-md" variant="default" aria-label={text.editOf(name)} onClick={onEdit}>
            {text.edit}
          </Button>
          <Menu position="bottom-end" withinPortal shadow="sm">
            <Menu.Target>
              <ActionIcon size="lg" aria-label={text.more(name)}>
                <IconDots size={20} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconCopy size={18} aria-hidden />} onClick={actions.copy}>
                {text.copy}
              </Menu.Item>
              <Menu.Item leftSection={<IconFileExport size={18} aria-hidden />} onClick={actions.write}>
                {text.write}
              </Menu.Item>
              {changed && (
                <Menu.Item leftSection={<IconRestore size={18} aria-hidden />} onClick={actions.restore}>
                  {text.restore}
                </Menu.Item>
              )}
              {!builtIn && (
                <Menu.Item leftSection={<IconTrash size={18} aria-hidden />} onClick={actions.restore}>
                  {text.remove}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
