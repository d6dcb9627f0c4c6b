import {
  Alert,
  Button,
  Group,
  Modal,
  ScrollArea,
  Select,
  Stack,
  Table,
  Text,
  TextInput,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { type MemberField, memberFieldNames, memberFields } from '../../../shared/entities/member.ts';
import type { FieldDef } from '../../../shared/fields/field.ts';
import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../api.ts';
import { FieldControl } from '../../fields/field-control.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';

/** What belongs to one person alone is not offered. */
const personal: readonly MemberField[] = [
  'fullName',
  'citizenId',
  'oldIdNumber',
  'cardNumber',
  'oldCardNumber',
  'profileNumber',
  'phone',
  'email',
];
const offered = memberFieldNames.filter((field) => !personal.includes(field));
const shownRows = 30;

/** One field of many records gets one value: looked at first, with its ground, as one step. */
export function BulkEditDialog({ ids, onClose }: { ids: readonly number[]; onClose: () => void }) {
  const [field, setField] = useState<MemberField>('ethnicity');
  const [value, setValue] = useState('');
  const [ground, setGround] = useState('');
  const [tried, setTried] = useState(false);
  const [asked] = useDebouncedValue(value, 300);
  const preview = useOp('bulk.preview', { ids: [...ids], field, value: asked }, { keepPrevious: true });
  const edit = useCommand('bulk.edit');
  const def: FieldDef = memberFields[field];
  const changes = preview.data?.changes ?? [];
  const problem = preview.data?.problem ?? null;

  const save = () => {
    setTried(true);
    if (problem !== null || ground.trim().length < 5 || changes.length === 0 || asked !== value) return;
    edit.mutate(
      { ids: [...ids], field, value, ground: ground.trim() },
      {
        onSuccess: ({ changed }) => {
          notify.success(text.edited(changed));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={text.editTitle(ids.length)} size="xl">
      <Stack
        onKeyDown={(e) => {
          if (e.key !== 's' || !e.ctrlKey) return;
          e.preventDefault();
          save();
        }}
      >
        <Group grow align="flex-start">
          <Select
            label={text.editField}
            data={offered.map((name) => ({ value: name, label: memberFields[name].label }))}
            value={field}
            searchable
            allowDeselect={false}
            onChange={(name) => {
              const next = offered.find((f) => f === name);
              if (!next) return;
              setField(next);
              setValue('');
            }}
          />
          <FieldControl
            key={field}
            def={{ ...def, required: false }}
            id="bulk-value"
            value={value}
            onChange={setValue}
            onBlur={() => undefined}
            error={problem ?? undefined}
          />
        </Group>
        {value === '' && <Text c="dimmed">{text.editBlank}</Text>}
        {preview.data && (
          <Alert color="gray" role="status">
            {changes.length === 0 ? text.editNobody : text.editEffect(changes.length, preview.data.unchanged)}
          </Alert>
        )}
        {changes.length > 0 && (
          <ScrollArea.Autosize mah={220} type="auto">
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{text.name}</Table.Th>
                  <Table.Th>{text.was}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {changes.slice(0, shownRows).map(({ id, name, before }) => (
                  <Table.Tr key={id}>
                    <Table.Td>{name}</Table.Td>
                    <Table.Td>{before === '' ? text.blank : formatDate(before)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {changes.length > shownRows && <Text c="dimmed">{text.andMore(changes.length - shownRows)}</Text>}
          </ScrollArea.Autosize>
        )}
        <TextInput
          label={text.ground}
          withAsterisk
          autoComplete="off"
          maxLength={300}
          value={ground}
          error={tried && ground.trim().length < 5 ? text.groundShort : null}
          onChange={(e) => setGround(e.currentTarget.value)}
        />
        <ErrorNote error={preview.error?.error ?? edit.error?.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.back}
          </Button>
          <Button loading={edit.isPending} disabled={changes.length === 0 || problem !== null} onClick={save}>
            {text.editDo(changes.length)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
