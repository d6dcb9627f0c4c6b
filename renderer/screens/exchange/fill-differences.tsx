import { Button, Checkbox, Group, Stack, Table, Text, Title } from '@mantine/core';
import { plainHeader, fillFormText as text } from '../../../shared/i18n/vi/fill-form.ts';
import type { FormPlanView } from '../../../shared/ipc/exchange-form.ts';
import { ScrollBox } from './scroll-box.tsx';

interface Props {
  readonly plan: FormPlanView;
  readonly taken: readonly string[];
  readonly onTake: (keys: readonly string[]) => void;
}

/** Where form and register say different things: the form's word stays unless the register's is chosen. */
export function FillDifferences({ plan, taken, onTake }: Props) {
  const rows = plan.rows.flatMap(({ row, name, memberId, differences }) =>
    differences.map((difference) => ({ row, name, memberId, ...difference })),
  );
  if (rows.length === 0) return null;
  const title = text.differencesTitle(plan.withDifferences);
  const chosen = new Set(taken);
  const flip = (key: string) => onTake(chosen.has(key) ? taken.filter((k) => k !== key) : [...taken, key]);
  return (
    <Stack gap={4} component="section">
      <Title order={3}>{title}</Title>
      <Group justify="space-between" gap="sm">
        <Text>{text.differencesHelp}</Text>
        <Group gap="xs">
          <Button variant="default" size="compact-md" onClick={() => onTake(rows.map(({ key }) => key))}>
            {text.takeAll}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => onTake([])}>
            {text.takeNone}
          </Button>
        </Group>
      </Group>
      <ScrollBox label={title} low>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={70}>{text.head.row}</Table.Th>
              <Table.Th>{text.head.name}</Table.Th>
              <Table.Th>{text.head.what}</Table.Th>
              <Table.Th>{text.head.now}</Table.Th>
              <Table.Th>{text.head.ours}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, row, name, header, now, ours }) => (
              <Table.Tr key={key}>
                <Table.Td>{row}</Table.Td>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{plainHeader(header)}</Table.Td>
                <Table.Td>{now}</Table.Td>
                <Table.Td>
                  <Checkbox
                    label={ours}
                    aria-label={text.take(header, name)}
                    checked={chosen.has(key)}
                    onChange={() => flip(key)}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
    </Stack>
  );
}
