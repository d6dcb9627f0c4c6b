import { ActionIcon, Button, Group, Table, Text, Tooltip } from '@mantine/core';
import {
  IconArchive,
  IconArrowDown,
  IconArrowUp,
  IconPencil,
  IconPlus,
  IconRestore,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { customFieldKinds } from '../../../shared/entities/custom-field.ts';
import { memberSections } from '../../../shared/entities/member.ts';
import { customFieldText as text } from '../../../shared/i18n/vi/custom-field.ts';
import type { CustomFieldUse } from '../../../shared/ipc/custom-field.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { CustomFieldForm } from './custom-field-form.tsx';

/** The office's own fields of the record, in the order of the form. */
export function CustomFields() {
  const fields = useOp('customField.list', {});
  const [edited, setEdited] = useState<CustomFieldUse | 'new' | null>(null);
  const all = fields.data ?? [];
  return (
    <>
      <ErrorNote error={fields.error?.error} />
      {fields.data && all.length === 0 && <Text c="dimmed">{text.empty}</Text>}
      {all.length > 0 && (
        <Table aria-label={text.title}>
          <Table.Thead>
            <Table.Tr>
              {Object.values(text.columns).map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {all.map((field) => (
              <Table.Tr key={field.id}>
                <Table.Td>
                  {field.label}
                  {field.retiredOn !== '' && <Text c="dimmed">{text.retired}</Text>}
                </Table.Td>
                <Table.Td>{customFieldKinds[field.kind]}</Table.Td>
                <Table.Td>{memberSections[field.section]}</Table.Td>
                <Table.Td>{text.filledCount(field.filled)}</Table.Td>
                <Table.Td>
                  <May right="write">
                    <Deeds field={field} onEdit={() => setEdited(field)} />
                  </May>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <May right="write">
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {text.add}
        </Button>
      </May>
      {edited && <CustomFieldForm field={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function Deeds({ field, onEdit }: { field: CustomFieldUse; onEdit: () => void }) {
  const move = useCommand('customField.move');
  const retire = useCommand('customField.retire');
  const { id, label } = field;
  const setRetired = (retired: boolean) =>
    retire.mutate(
      { id, retired },
      {
        onSuccess: () =>
          notify.success(retired ? text.retiredDone(label, field.filled) : text.restoredDone(label)),
        onError: ({ error }) => notify.failure(error),
      },
    );
  if (field.retiredOn !== '')
    return (
      <Deed name={text.restore(label)} onClick={() => setRetired(false)}>
        <IconRestore size={18} aria-hidden />
      </Deed>
    );
  return (
    <Group gap={2} wrap="nowrap">
      <Deed name={text.edit(label)} onClick={onEdit}>
        <IconPencil size={18} aria-hidden />
      </Deed>
      <Deed name={text.up(label)} onClick={() => move.mutate({ id, by: -1 })}>
        <IconArrowUp size={18} aria-hidden />
      </Deed>
      <Deed name={text.down(label)} onClick={() => move.mutate({ id, by: 1 })}>
        <IconArrowDown size={18} aria-hidden />
      </Deed>
      <Deed name={text.retire(label)} onClick={() => setRetired(true)}>
        <IconArchive size={18} aria-hidden />
      </Deed>
    </Group>
  );
}

function Deed({ name, onClick, children }: { name: string; onClick: () => void; children: ReactNode }) {
  return (
    <Tooltip label={name}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={name} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
