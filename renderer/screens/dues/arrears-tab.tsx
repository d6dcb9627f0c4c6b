import { Button, Group, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { duesText } from '../../../shared/i18n/vi/dues.ts';
import type { DuesDebtor } from '../../../shared/ipc/dues.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';

const text = duesText.arrears;
const years = 8;

/** Who has two months or more without dues in the year, and the year's table of the branch. */
export function ArrearsTab({ rootId }: { readonly rootId: number }) {
  const thisYear = Number(todayInVietnam().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [orgId, setOrgId] = useState<number | null>(null);
  const debtors = useOp('dues.arrears', { year, orgId }, { keepPrevious: true });
  const organisations = useOp('organisation.list', {}).data ?? [];
  const asked = orgId ?? rootId;
  const orgName = organisations.find((o) => o.id === asked)?.name ?? '';
  const { found = 0, rows = [] } = debtors.data ?? {};
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <OrganisationChoice
          label={text.organisation}
          none={text.everywhere}
          value={orgId}
          onChange={setOrgId}
        />
        <NativeSelect
          label={text.year}
          value={String(year)}
          data={Array.from({ length: years }, (_, i) => String(thisYear - i))}
          onChange={(e) => setYear(Number(e.currentTarget.value))}
        />
        <SheetOut
          request={{ sheet: 'duesYear', orgId: asked, year }}
          name={duesText.sheets.yearFile(orgName, year)}
        />
      </Group>
      <Text c="dimmed">{text.rule}</Text>
      <ErrorNote error={debtors.error?.error} />
      {debtors.isPending && <Loading />}
      {debtors.data && rows.length === 0 && <EmptyState text={text.none(year)} />}
      {rows.length > 0 && (
        <>
          <Text role="status">
            {rows.length < found ? text.first(rows.length, found) : text.found(found)}
          </Text>
          <Debtors rows={rows} />
        </>
      )}
    </Stack>
  );
}

function Debtors({ rows }: { readonly rows: readonly DuesDebtor[] }) {
  const { columns } = duesText;
  return (
    <Table.ScrollContainer minWidth={860} type="native">
      <Table aria-label={duesText.tabs.arrears} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{duesText.branch}</Table.Th>
            <Table.Th>{text.columns.level}</Table.Th>
            <Table.Th>{text.columns.months}</Table.Th>
            <Table.Th ta="right">{text.columns.owed}</Table.Th>
            <Table.Th>{text.columns.open}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.memberId}>
              <Table.Td fw={600}>{row.name}</Table.Td>
              <Table.Td>{row.orgName}</Table.Td>
              <Table.Td>
                <Group gap={6} wrap="nowrap">
                  {row.level === 'strikeOff' ? (
                    <IconAlertTriangle size={18} aria-hidden />
                  ) : (
                    <IconBell size={18} aria-hidden />
                  )}
                  {text.levels[row.level]}
                </Group>
              </Table.Td>
              <Table.Td>{row.unpaid.map(formatDate).join(', ')}</Table.Td>
              <Table.Td ta="right">{formatCount(row.owed)}</Table.Td>
              <Table.Td>
                {row.orgId !== null && (
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={text.openOf(row.name)}
                    renderRoot={(props) => (
                      <Link
                        to="/dang-phi"
                        search={{ org: row.orgId ?? undefined, thang: row.lastMonth, id: row.memberId }}
                        {...props}
                      />
                    )}
                  >
                    {text.open}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
