import {
  ActionIcon,
  Box,
  Button,
  Group,
  NativeSelect,
  SegmentedControl,
  SimpleGrid,
  Table,
  Text,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ruleText as text } from '../../../shared/i18n/vi/rule.ts';
import type { RuleParameter, RuleValue } from '../../../shared/rules/regulations/rule-change.ts';
import { type Cells, isRows, type TypedValue } from './typed-value.ts';

interface Props {
  readonly parameter: RuleParameter;
  readonly shape: RuleValue | null;
  readonly value: TypedValue;
  readonly onChange: (value: TypedValue) => void;
  readonly error?: ReactNode;
}

/** The new value of a figure: one field, a choice, yes or no, a field for each key, or a line of fields for each row. */
export function ValueField({ parameter, shape, value, onChange, error }: Props) {
  const { unit, names = {} } = parameter;
  const label = unit === '' ? text.form.value : `${text.form.value} (${unit})`;
  if (typeof value === 'boolean')
    return (
      <SegmentedControl
        aria-label={label}
        value={value ? 'yes' : 'no'}
        onChange={(chosen) => onChange(chosen === 'yes')}
        data={[
          { value: 'yes', label: text.form.yes },
          { value: 'no', label: text.form.no },
        ]}
      />
    );
  if (typeof value === 'string' && parameter.kind === 'choice')
    return (
      <NativeSelect
        label={label}
        withAsterisk
        value={value}
        onChange={(e) => onChange(e.currentTarget.value)}
        data={[
          ...(value === '' ? [{ value: '', label: text.form.choose }] : []),
          ...Object.entries(names).map(([code, word]) => ({ value: code, label: word })),
        ]}
        error={error}
      />
    );
  if (typeof value === 'string')
    return (
      <TextInput
        label={label}
        withAsterisk
        autoComplete="off"
        maw={parameter.kind === 'number' ? 240 : undefined}
        value={value}
        onChange={(e) => onChange(e.currentTarget.value)}
        description={parameter.kind === 'numbers' ? text.form.numbersNote : undefined}
        error={error}
      />
    );
  if (isRows(value))
    return <Rows label={label} names={names} shape={shape} rows={value} onChange={onChange} error={error} />;
  return (
    <Box component="fieldset" m={0} p={0} bd="none">
      <Text component="legend" fw={500}>
        {label}
      </Text>
      <SimpleGrid cols={4} spacing="xs">
        {Object.entries(value).map(([key, cell]) => (
          <TextInput
            key={key}
            label={names[key] ?? key}
            autoComplete="off"
            inputMode="decimal"
            value={cell}
            onChange={(e) => onChange({ ...value, [key]: e.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      {error !== undefined && <FieldError text={error} />}
    </Box>
  );
}

const FieldError = ({ text: said }: { text: ReactNode }) => (
  <Text size="sm" c="red.8" mt={4}>
    {said}
  </Text>
);

interface RowsProps {
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly shape: RuleValue | null;
  readonly rows: readonly Cells[];
  readonly onChange: (rows: readonly Cells[]) => void;
  readonly error?: ReactNode;
}

function Rows({ label, names, shape, rows, onChange, error }: RowsProps) {
  const keys = Object.keys(rows[0] ?? (Array.isArray(shape) ? shape[0] : {}) ?? {});
  const put = (at: number, key: string, cell: string) =>
    onChange(rows.map((row, i) => (i === at ? { ...row, [key]: cell } : row)));
  return (
    <Box component="fieldset" m={0} p={0} bd="none">
      <Text component="legend" fw={500}>
        {label}
      </Text>
      <Table.ScrollContainer minWidth={keys.length * 110} type="native">
        <Table aria-label={label} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {keys.map((key) => (
                <Table.Th key={key}>{names[key] ?? key}</Table.Th>
              ))}
              <Table.Th>
                <span className="sr-only">{text.columns.deed}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, at) => (
              // Lines have no name of their own: their place in the list is what they are.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <Table.Tr key={at}>
                {keys.map((key) => (
                  <Table.Td key={key}>
                    <TextInput
                      aria-label={`${names[key] ?? key}, ${at + 1}`}
                      autoComplete="off"
                      value={row[key] ?? ''}
                      onChange={(e) => put(at, key, e.currentTarget.value)}
                    />
                  </Table.Td>
                ))}
                <Table.Td>
                  <ActionIcon
                    aria-label={text.form.dropRow(at + 1)}
                    disabled={rows.length === 1}
                    onClick={() => onChange(rows.filter((_, i) => i !== at))}
                  >
                    <IconX size={18} aria-hidden />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group mt={4}>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...rows, Object.fromEntries(keys.map((key) => [key, '']))])}
        >
          {text.form.addRow}
        </Button>
      </Group>
      {error !== undefined && <FieldError text={error} />}
    </Box>
  );
}
