/** The years that have a list, and the making of another one from the register. */
import { Anchor, Button, Group, NumberInput, Paper, Stack, Table, Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import type { ListedYear } from '../../../shared/ipc/year.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useCommand, useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { ClosedMark } from './closed-mark.tsx';
import { ComparePanel } from './compare/compare-panel.tsx';
import classes from './year.module.css';

export function YearsPage() {
  const years = useOp('year.list', {});
  return (
    <>
      <PageHeader title={text.title} subtitle={text.subtitle} />
      <ErrorNote error={years.error?.error} />
      {years.isPending && <Loading />}
      {years.data && (
        <Stack gap="lg">
          {years.data.length === 0 && (
            <EmptyState text={text.empty}>
              <CreateYear />
            </EmptyState>
          )}
          {years.data.length > 0 && (
            <>
              <YearTable years={years.data} />
              <CreateYear />
              <ComparePanel years={years.data} />
            </>
          )}
        </Stack>
      )}
    </>
  );
}

function YearTable({ years }: { readonly years: readonly ListedYear[] }) {
  const { columns } = text;
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table withTableBorder highlightOnHover className={classes.oneLine ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.year}</Table.Th>
            <Table.Th ta="right">{columns.listed}</Table.Th>
            <Table.Th ta="right">{columns.rated}</Table.Th>
            <Table.Th ta="right">{columns.unrated}</Table.Th>
            <Table.Th>{columns.state}</Table.Th>
            <Table.Th>{columns.source}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {years.map((y) => (
            <Table.Tr key={y.year}>
              <Table.Td>
                <Anchor
                  renderRoot={(props) => (
                    <Link to="/xep-loai/$year" params={{ year: String(y.year) }} {...props} />
                  )}
                >
                  {text.open(y.year)}
                </Anchor>
              </Table.Td>
              <Table.Td ta="right">{formatCount(y.listed)}</Table.Td>
              <Table.Td ta="right">{formatCount(y.rated)}</Table.Td>
              <Table.Td ta="right">{formatCount(y.listed - y.rated)}</Table.Td>
              <Table.Td className={classes.wraps ?? ''}>
                {y.closing ? <ClosedMark year={y.year} closing={y.closing} /> : text.stillOpen}
              </Table.Td>
              <Table.Td>{text.sourceLine(y, formatDate(y.asOf))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function CreateYear() {
  const [year, setYear] = useState<number | string>(Number(todayInVietnam().slice(0, 4)));
  const create = useCommand('year.create');
  const navigate = useNavigate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Number(year);
    create.mutate(
      { year: wanted },
      {
        onSuccess: ({ listed }) => {
          notify.success(text.created(wanted, listed));
          void navigate({ to: '/xep-loai/$year', params: { year: String(wanted) } });
        },
      },
    );
  };
  return (
    <Paper withBorder p="md" maw={560} component="form" onSubmit={submit}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <NumberInput
            label={text.createLabel}
            w={160}
            min={1930}
            max={2200}
            allowDecimal={false}
            hideControls
            value={year}
            onChange={setYear}
          />
          <May right="write">
            <Button
              type="submit"
              loading={create.isPending}
              disabled={!/^\d{4}$/.test(String(year))}
              leftSection={<IconListCheck size={18} aria-hidden />}
            >
              {text.create}
            </Button>
          </May>
        </Group>
        <Text c="dimmed">{text.createHint}</Text>
        <ErrorNote error={create.error?.error} />
      </Stack>
    </Paper>
  );
}
