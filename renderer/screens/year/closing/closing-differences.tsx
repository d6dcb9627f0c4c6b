import { Group, Table, Title } from '@mantine/core';
import type { YearClosing } from '../../../../shared/entities/year-closing.ts';
import { closedPaper, differenceText, closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { MemberLink } from '../../../parts/member-link.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';

interface Props {
  readonly from: YearClosing;
  readonly to: YearClosing;
}

/** By name: what the later closing says otherwise than the earlier one with its amendments. */
export function ClosingDifferences({ from, to }: Props) {
  const found = useOp('year.closingDifferences', { fromId: from.id, toId: to.id });
  const data = found.data;
  return (
    <section>
      <ErrorNote error={found.error?.error} />
      {found.isPending && <Loading />}
      {data && (
        <>
          <Group justify="space-between" align="flex-end" mb="xs">
            <Title order={2}>{text.differences(from.number, to.number, data.differences.length)}</Title>
            {data.differences.length > 0 && (
              <Group gap="xs">
                <SheetOut
                  request={{ sheet: 'closingDifferences', fromId: from.id, toId: to.id }}
                  name={closedPaper.differencesFile(to.year, from.number, to.number)}
                />
              </Group>
            )}
          </Group>
          {data.differences.length > 0 && (
            <Table withTableBorder aria-label={text.what}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{text.name}</Table.Th>
                  <Table.Th>{text.branch}</Table.Th>
                  <Table.Th>{text.what}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.differences.map((difference) => (
                  <Table.Tr key={difference.memberId}>
                    <Table.Td>
                      <MemberLink memberId={difference.memberId} name={difference.name} />
                    </Table.Td>
                    <Table.Td>{difference.orgName}</Table.Td>
                    <Table.Td>
                      {differenceText.line(difference, [data.from.regime.names, data.to.regime.names])}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </>
      )}
    </section>
  );
}
