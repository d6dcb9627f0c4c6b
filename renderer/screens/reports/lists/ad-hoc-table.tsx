import { Button, Group, Pagination, Stack, Table, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import { memberTableText } from '../../../../shared/i18n/vi/member-table.ts';
import type { AdHocList, ListGroup } from '../../../../shared/ipc/member-table.ts';
import type { ListColumn } from '../../../../shared/rules/list-columns.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { MemberLink } from '../../../parts/member-link.tsx';
import { NobodyYet, useNobodyYet } from '../nobody-yet.tsx';

const { list: text } = memberTableText;

const pageRows = 100;

interface Props {
  readonly list: AdHocList;
  readonly columns: readonly ListColumn[];
  readonly onDropAll: () => void;
}

/** A page of the list; the groups that begin on it have their headings, the one that goes on says so. */
export function AdHocTable({ list, columns, onDropAll }: Props) {
  const [page, setPage] = useState(1);
  const offset = (page - 1) * pageRows;
  const nobody = useNobodyYet();
  const asked = useOp('list.adHoc', { list, offset, limit: pageRows }, { keepPrevious: true });
  if (asked.error) return <ErrorNote error={asked.error.error} />;
  if (!asked.data) return <Loading />;
  const { found, groups, rows, day } = asked.data;
  if (nobody) return <NobodyYet said={memberTableText.nobody} />;
  if (found === 0)
    return (
      <EmptyState text={text.empty}>
        <Button variant="default" onClick={onDropAll}>
          {text.dropAll}
        </Button>
      </EmptyState>
    );
  const shown = list.columns.flatMap((id) => columns.find((c) => c.id === id) ?? []);
  const headings = Map.groupBy(headingsOf(groups, offset), ({ at }) => at);
  const pages = Math.ceil(found / pageRows);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text role="status" fw={600}>
          {`${text.grand(found)}. ${memberTableText.asOf(formatDate(day))}.`}
        </Text>
        {pages > 1 && (
          <Pagination
            color="gray.7"
            total={pages}
            value={page}
            onChange={setPage}
            getControlProps={(control) => ({ 'aria-label': text.controls[control] })}
            getItemProps={(n) => ({ 'aria-label': text.page(n, pages) })}
          />
        )}
      </Group>
      <Table.ScrollContainer minWidth={shown.reduce((sum, c) => sum + c.width, 0)} type="native">
        <Table aria-label={text.title} striped>
          <Table.Thead>
            <Table.Tr>
              {shown.map(({ id, label }) => (
                <Table.Th key={id}>{label}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, i) => (
              <Fragment key={row.id}>
                {headings.get(i)?.map(({ label, level }) => (
                  <Table.Tr key={`${level}${label}`}>
                    <Table.Th colSpan={shown.length} pl={level === 0 ? 'xs' : 'xl'} scope="rowgroup">
                      {label}
                    </Table.Th>
                  </Table.Tr>
                ))}
                <Table.Tr>
                  {shown.map((column) => (
                    <Table.Td key={column.id}>
                      {column.id === 'fullName' ? (
                        <MemberLink memberId={row.id} name={column.text(row)} />
                      ) : (
                        column.text(row)
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

interface Heading {
  /** before which row of the page it stands */
  readonly at: number;
  readonly level: number;
  readonly label: string;
}

function headingsOf(groups: readonly ListGroup[], offset: number): Heading[] {
  const beginning = groups
    .filter(({ first }) => first >= offset && first < offset + pageRows)
    .map(({ first, level, label, members }) => ({
      at: first - offset,
      level,
      label: text.groupLine(label, members),
    }));
  // The groups within which the page begins.
  const goingOn = [0, 1].flatMap((level) => {
    const last = groups.findLast((g) => g.level === level && g.first < offset);
    const goes = last && last.first + last.members > offset;
    return goes ? [{ at: 0, level, label: text.continued(last.label, last.members) }] : [];
  });
  return [...goingOn, ...beginning];
}
