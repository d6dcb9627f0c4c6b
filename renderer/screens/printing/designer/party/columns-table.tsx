import {
  ActionIcon,
  Button,
  Checkbox,
  Fieldset,
  Group,
  NumberInput,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Block } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import { MarkText } from '../mark-text.tsx';

const text = designerText.blocks;
const most = 16;

type Column = Extract<Block, { kind: 'people' }>['columns'][number];

interface Props {
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
}

/** The columns of a list: what stands over each, what stands in it, and how much of the width it takes. */
export function ColumnsTable({ columns, onChange }: Props) {
  const set = (n: number, part: Partial<Column>): void =>
    onChange(columns.map((column, i) => (i === n ? { ...column, ...part } : column)));
  return (
    <Stack gap="xs" role="group" aria-label={text.columns}>
      <Text fw={600}>{text.columns}</Text>
      {columns.map((column, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the name is what is being typed
        <Fieldset key={n} p="xs" legend={text.column(n + 1)}>
          <Group gap="xs" align="end" wrap="nowrap">
            <TextInput
              flex={1}
              label={text.columnLabel}
              maxLength={120}
              value={column.label}
              onChange={(e) => set(n, { label: e.currentTarget.value })}
            />
            <NumberInput
              w={90}
              label={text.columnWidth}
              min={1}
              max={100}
              allowDecimal={false}
              value={column.width}
              onChange={(width) =>
                typeof width === 'number' && width >= 1 && width <= 100 && set(n, { width })
              }
            />
            <ActionIcon
              size="lg"
              mb={2}
              aria-label={text.removeColumn(column.label)}
              disabled={columns.length === 1}
              onClick={() => onChange(columns.filter((_, i) => i !== n))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
          <MarkText
            single
            label={text.columnText}
            maxLength={400}
            value={column.text}
            onChange={(said) => set(n, { text: said })}
          />
          <Checkbox
            mt="xs"
            label={text.columnCentre}
            checked={column.centre}
            onChange={(e) => set(n, { centre: e.currentTarget.checked })}
          />
        </Fieldset>
      ))}
      <Button
        variant="default"
        size="compact-md"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={columns.length >= most}
        onClick={() => onChange([...columns, { label: text.newColumn, text: '', width: 20, centre: false }])}
      >
        {text.addColumn}
      </Button>
    </Stack>
  );
}
