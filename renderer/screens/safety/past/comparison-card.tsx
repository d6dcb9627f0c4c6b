import { Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { pastText as text } from '../../../../shared/i18n/vi/past.ts';
import type { PastFigures } from '../../../../shared/ipc/past.ts';
import { call, useCommand, useOp } from '../../../api.ts';

const rows = ['members', 'official', 'probationary', 'organisations'] as const;
const number = (n: number): string => n.toLocaleString('vi-VN');
const signed = (n: number): string => (n > 0 ? `+${number(n)}` : number(n));
const step = (last: PastFigures['lastStep']): string => (last ? text.lastStepText(last) : text.none);

/** What stands in the register that is looked at and what stands in today's. Nothing where nothing is looked at. */
export function ComparisonCard() {
  const { data } = useOp('past.compare', {});
  const close = useCommand('past.close');
  if (!data) return null;
  const { view, past, today } = data;
  return (
    <Paper component="section" aria-label={text.compare} withBorder p="md">
      <Group justify="space-between" gap="sm" mb="xs">
        <div>
          <Title order={3}>{text.compare}</Title>
          <Text c="dimmed">{text.compareOf(view.at)}</Text>
        </div>
        <Group gap="xs">
          <Button variant="default" onClick={() => void call('past.show', {})}>
            {text.showAgain}
          </Button>
          <Button variant="default" onClick={() => close.mutate({})}>
            {text.backToToday}
          </Button>
        </Group>
      </Group>
      <Table withRowBorders={false} verticalSpacing={2} maw={620}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th ta="right">{text.atThatTime}</Table.Th>
            <Table.Th ta="right">{text.now}</Table.Th>
            <Table.Th ta="right">{text.difference}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row}>
              <Table.Th scope="row">{text.figures[row]}</Table.Th>
              <Table.Td ta="right">{number(past[row])}</Table.Td>
              <Table.Td ta="right">{number(today[row])}</Table.Td>
              <Table.Td ta="right">{signed(today[row] - past[row])}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text mt="xs">
        {text.lastStep}, {text.atThatTime.toLowerCase()}: {step(past.lastStep)}
      </Text>
      <Text>
        {text.lastStep}, {text.now.toLowerCase()}: {step(today.lastStep)}
      </Text>
    </Paper>
  );
}
