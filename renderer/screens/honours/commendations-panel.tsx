/** Commendations of a period by form, tập thể and cá nhân apart, beside the year before; each number opens its list. */
import { Button, Group, Table, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CommendationForm } from '../../../shared/entities/commendation.ts';
import { commendationFormNames, commendationText as text } from '../../../shared/i18n/vi/commendation.ts';
import type { CommendationCounts, CommendationSubject } from '../../../shared/ipc/commendation.ts';
import { commendationSubjects } from '../../../shared/ipc/commendation.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ComparedCells } from '../../parts/compared-cells.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { PeriodChoice } from '../../parts/period-choice.tsx';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { CommendationForm as RecordForm } from './commendation-form.tsx';
import { CommendationList } from './commendation-list.tsx';

interface Cell {
  readonly form: CommendationForm;
  readonly subject: CommendationSubject;
}

export function CommendationsPanel() {
  const search = useSearch({ from: '/huy-hieu' });
  const navigate = useNavigate();
  const rootOrgId = useOp('register.status', {}).data?.open?.rootOrgId;
  const to = search.den ?? todayInVietnam();
  const from = search.tu ?? `${to.slice(0, 4)}-01-01`;
  const orgId = search.org ?? rootOrgId ?? 0;
  const period = { from, to, orgId };
  const counts = useOp('commendation.counts', period, { enabled: orgId > 0, keepPrevious: true });
  const [cell, setCell] = useState<Cell | null>(null);
  const [adding, setAdding] = useState(false);
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: '/huy-hieu', search: { ...search, ...part }, replace: true });
  const rows = counts.data ?? [];
  const none = counts.data !== undefined && rows.every(isEmpty);
  const days = [from, to].map((day) => formatDate(day).replaceAll('/', '.')).join(' - ');
  const add = <Button onClick={() => setAdding(true)}>{text.add}</Button>;
  return (
    <>
      <Group align="flex-end" justify="space-between" mb="sm">
        <Group gap="xs" align="flex-end">
          <OrganisationChoice
            label={text.organisation}
            value={orgId}
            onChange={(org) => org !== null && change({ org })}
          />
          <PeriodChoice
            from={from}
            to={to}
            onChange={(part) =>
              change({
                ...(part.from === undefined ? {} : { tu: part.from }),
                ...(part.to === undefined ? {} : { den: part.to }),
              })
            }
          />
        </Group>
        <May right="write">{!none && add}</May>
      </Group>
      <ErrorNote error={counts.error?.error} />
      {counts.isPending && <Loading />}
      {none && (
        <EmptyState text={text.empty}>
          <May right="write">{add}</May>
        </EmptyState>
      )}
      {counts.data && !none && (
        <>
          <Counts rows={rows} cell={cell} onCell={setCell} />
          <Group justify="space-between" align="flex-start" mt="xs" wrap="nowrap">
            <Text c="dimmed" size="sm" maw={620}>
              {text.countsNote}
            </Text>
            <Group gap="xs" wrap="nowrap">
              <SheetOut
                request={{ sheet: 'commendationCounts', ...period }}
                name={`${text.sheet.title} ${days}`}
              />
            </Group>
          </Group>
        </>
      )}
      {cell && <CommendationList key={`${cell.form}/${cell.subject}`} period={period} {...cell} />}
      {adding && (
        <RecordForm
          editing={null}
          people={[]}
          said={{}}
          onClose={() => setAdding(false)}
          onWritten={() => setAdding(false)}
        />
      )}
    </>
  );
}

const isEmpty = ({ organisations, members }: CommendationCounts): boolean =>
  organisations.now + organisations.before + (members?.now ?? 0) + (members?.before ?? 0) === 0;

interface CountsProps {
  readonly rows: readonly CommendationCounts[];
  readonly cell: Cell | null;
  readonly onCell: (cell: Cell | null) => void;
}

function Counts({ rows, cell, onCell }: CountsProps) {
  const heads = [text.now, text.before, text.difference, text.percent];
  return (
    <Table.ScrollContainer minWidth={960} type="native">
      <Table aria-label={text.countsLabel} withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th rowSpan={2}>{text.form}</Table.Th>
            {commendationSubjects.map((subject) => (
              <Table.Th key={subject} colSpan={4} ta="center" scope="colgroup">
                {text[subject]}
              </Table.Th>
            ))}
          </Table.Tr>
          <Table.Tr>
            {commendationSubjects.flatMap((subject) =>
              heads.map((head) => (
                <Table.Th key={`${subject}/${head}`} ta="right">
                  {head}
                </Table.Th>
              )),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.form}>
              <Table.Th scope="row">{commendationFormNames[row.form]}</Table.Th>
              {commendationSubjects.map((subject) => {
                const count = row[subject];
                // No member has the Cờ.
                if (count === null) return <Table.Td key={subject} colSpan={4} />;
                const chosen = cell?.form === row.form && cell.subject === subject;
                return (
                  <ComparedCells
                    key={subject}
                    count={count}
                    open={{
                      label: text.openList(commendationFormNames[row.form], text[subject], count.now),
                      chosen,
                      onOpen: () => onCell(chosen ? null : { form: row.form, subject }),
                    }}
                  />
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
