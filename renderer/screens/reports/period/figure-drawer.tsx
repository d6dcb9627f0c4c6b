/** The rows behind one figure, beside the report: people and organisations lead to their own pages. */
import { Anchor, Button, Drawer, Group, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { reportText, unitNames } from '../../../../shared/i18n/vi/report.ts';
import type {
  FigureAddress,
  FigureRow,
  ReportQuestion,
  ReportSection,
} from '../../../../shared/ipc/report.ts';
import { valueText } from '../../../../shared/rules/report/report-table.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { formatCount } from '../../../../shared/text/numbers.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { MemberLink } from '../../../parts/member-link.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';

const text = reportText.behind;
const page = 200;

interface Props {
  readonly question: ReportQuestion;
  readonly figure: FigureAddress;
  readonly sections: readonly ReportSection[];
  readonly span: { readonly from: string; readonly to: string };
  readonly onClose: () => void;
}

export function FigureDrawer({ question, figure, sections, span, onClose }: Props) {
  const block = sections
    .find((s) => s.section === figure.section)
    ?.blocks.find((b) => b.key === figure.block);
  const line = block?.lines.find((l) => l.key === figure.line);
  const [shown, setShown] = useState(page);
  // The figure that was pressed has the focus while the drawer is made, and gets it back at the end.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
  const { from, to, orgId } = question;
  const behind = useOp(
    'report.behind',
    { from, to, orgId, figure, offset: 0, limit: shown },
    { keepPrevious: true },
  );
  const { rows = [], found = 0 } = behind.data ?? {};
  const label = line?.label ?? '';
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(1100px, 96vw)"
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={text.title(label, span.from, span.to)}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <ErrorNote error={behind.error?.error} />
      {behind.isPending && <Loading />}
      {behind.data && line && (
        <Stack gap="sm">
          <Group justify="space-between">
            <Text role="status" fw={600}>
              {text.total(valueText(behind.data.figure, line.unit), unitNames[line.unit], found)}
            </Text>
            <Group gap="xs">
              <SheetOut
                request={{ sheet: 'figureRows', from, to, orgId, figure }}
                name={text.fileName(label.toLocaleLowerCase('vi').replaceAll('/', '-'))}
              />
            </Group>
          </Group>
          {rows.length === 0 ? <Text c="dimmed">{text.none}</Text> : <Rows rows={rows} label={label} />}
          {rows.length < found && (
            <Group gap="sm">
              <Text role="status">{text.shown(rows.length, found)}</Text>
              <Button
                variant="default"
                loading={behind.isFetching}
                onClick={() => setShown(shown + 5 * page)}
              >
                {text.more}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Drawer>
  );
}

function Rows({ rows, label }: { readonly rows: readonly FigureRow[]; readonly label: string }) {
  const { columns } = text;
  const amounts = rows.some(({ amount }) => amount !== 1);
  const heads = [columns.name, columns.bornOn, columns.orgName, columns.on, columns.what, columns.paper];
  return (
    <Table.ScrollContainer minWidth={860} type="native">
      <Table aria-label={label} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
            {amounts && <Table.Th ta="right">{columns.amount}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Td>
                <Who row={row} />
              </Table.Td>
              <Table.Td>{formatDate(row.bornOn)}</Table.Td>
              <Table.Td>{row.orgName}</Table.Td>
              <Table.Td>{formatDate(row.on)}</Table.Td>
              <Table.Td>{row.what}</Table.Td>
              <Table.Td>{row.paper}</Table.Td>
              {amounts && <Table.Td ta="right">{formatCount(row.amount)}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Who({ row }: { readonly row: FigureRow }) {
  if (row.memberId !== null) return <MemberLink memberId={row.memberId} name={row.name} />;
  const { orgId } = row;
  if (orgId === null) return row.name;
  return (
    <Anchor renderRoot={(props) => <Link to="/to-chuc" search={{ org: orgId }} {...props} />}>
      {row.name}
    </Anchor>
  );
}
