import { ActionIcon, Button, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { markKey } from '../../../../shared/documents/marks.ts';
import type { Ask } from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';

const text = designerText.settings;
const kinds = Object.entries(text.askKinds).map(([value, label]) => ({ value, label }));
const most = 40;

interface Props {
  readonly asks: readonly Ask[];
  readonly onChange: (asks: readonly Ask[]) => void;
}

/** Names that stand there twice would answer for each other. */
const repeatedOf = (asks: readonly Ask[]): readonly string[] => {
  const keys = asks.map(({ key }) => markKey(key));
  return [...new Set(asks.filter((_, i) => keys.indexOf(keys[i] ?? '') !== i).map(({ key }) => key))];
};

/** What is asked before the paper is printed, because the register does not know it. */
export function AsksTable({ asks, onChange }: Props) {
  const set = (n: number, part: Partial<Ask>): void =>
    onChange(asks.map((ask, i) => (i === n ? { ...ask, ...part } : ask)));
  const add = (): void =>
    onChange([
      ...asks,
      { key: text.newAsk(asks.length + 1), label: text.newAskLabel, kind: 'text', usual: '' },
    ]);
  const repeated = repeatedOf(asks);
  return (
    <Stack gap="xs">
      <div>
        <Text fw={600} id="paper-asks">
          {text.asks}
        </Text>
        <Text c="dimmed">{text.asksHint}</Text>
      </div>
      {asks.length === 0 ? (
        <Text>{text.noAsks}</Text>
      ) : (
        <Table aria-labelledby="paper-asks">
          <Table.Thead>
            <Table.Tr>
              {[text.askKey, text.askLabel, text.askKind, text.askUsual].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
              <Table.Th aria-label={designerText.list.remove} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {asks.map((ask, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the name is what is being typed
              <AskRow key={n} n={n} ask={ask} onChange={(part) => set(n, part)}>
                <ActionIcon
                  size="lg"
                  aria-label={text.removeAsk(ask.key)}
                  onClick={() => onChange(asks.filter((_, i) => i !== n))}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </AskRow>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {repeated.length > 0 && (
        <Text role="alert" c="var(--mantine-color-error)">
          {designerText.marks.repeated(repeated)}
        </Text>
      )}
      <Button
        variant="default"
        size="compact-md"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={asks.length >= most}
        onClick={add}
      >
        {text.addAsk}
      </Button>
    </Stack>
  );
}

interface RowProps {
  readonly n: number;
  readonly ask: Ask;
  readonly onChange: (part: Partial<Ask>) => void;
  readonly children: React.ReactNode;
}

function AskRow({ n, ask, onChange, children }: RowProps) {
  const said = (column: string) => `${column}, ${text.askRow(n + 1)}`;
  return (
    <Table.Tr>
      <Table.Td>
        <TextInput
          aria-label={said(text.askKey)}
          maxLength={60}
          value={ask.key}
          // Brackets are the sign of a mark and cannot stand within one.
          onChange={(e) => onChange({ key: e.currentTarget.value.replace(/[[\]]/g, '') })}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          aria-label={said(text.askLabel)}
          maxLength={120}
          value={ask.label}
          onChange={(e) => onChange({ label: e.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td w={150}>
        <Select
          aria-label={said(text.askKind)}
          allowDeselect={false}
          data={kinds}
          value={ask.kind}
          onChange={(value) => value !== null && onChange({ kind: value as Ask['kind'] })}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          aria-label={said(text.askUsual)}
          maxLength={1000}
          value={ask.usual}
          onChange={(e) => onChange({ usual: e.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>{children}</Table.Td>
    </Table.Tr>
  );
}
