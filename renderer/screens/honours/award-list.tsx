import { Anchor, Button, Checkbox, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { awardText as text } from '../../../shared/i18n/vi/badge-award.ts';
import { badgeAwards } from '../../../shared/i18n/vi/event.ts';
import { awardKinds, type BadgeAward } from '../../../shared/ipc/badge-award.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';

export interface AwardFilter {
  /** 0 = every level, '' = every round; '' = tặng and truy tặng, as they are counted */
  readonly level: number;
  readonly round: string;
  readonly award: (typeof awardKinds)[number];
  readonly noNumber: boolean;
}
export const everyAward: AwardFilter = { level: 0, round: '', award: '', noNumber: false };

interface Props {
  readonly asked: { readonly from: string; readonly to: string; readonly orgId: number | null };
  readonly levels: readonly number[];
  readonly filter: AwardFilter;
  readonly onFilter: (filter: AwardFilter) => void;
}

const rounds = ['3/2', '19/5', '2/9', '7/11', 'khác'];

/** The people behind the figures, as the decision and the book name them. */
export function AwardList({ asked, levels, filter, onFilter }: Props) {
  const page = useOp('badgeAward.page', { ...asked, ...filter, limit: 500 }, { keepPrevious: true });
  const set = (part: Partial<AwardFilter>) => onFilter({ ...filter, ...part });
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const write = useCommand('badgeAward.numbers');
  const numbers = [...typed].flatMap(([eventId, number]) =>
    number.trim() === '' ? [] : [{ eventId, badgeNumber: number.trim() }],
  );
  const save = () =>
    write.mutate(
      { numbers },
      {
        onSuccess: ({ count }) => {
          setTyped(new Map());
          notify.success(text.numbersWritten(count));
        },
      },
    );
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <Select
          label={text.filterLevel}
          w={130}
          allowDeselect={false}
          value={String(filter.level)}
          data={[
            { value: '0', label: text.everyLevel },
            ...levels.map((l) => ({ value: String(l), label: text.years(l) })),
          ]}
          onChange={(value) => set({ level: Number(value) })}
        />
        <Select
          label={text.filterRound}
          w={130}
          allowDeselect={false}
          value={filter.round}
          data={[{ value: '', label: text.everyRound }, ...rounds.map((r) => ({ value: r, label: r }))]}
          onChange={(value) => set({ round: value ?? '' })}
        />
        <Select
          label={text.filterAward}
          w={190}
          allowDeselect={false}
          value={filter.award}
          data={awardKinds.map((value) => ({
            value,
            label: value === '' ? text.awardsOnly : badgeAwards[value],
          }))}
          onChange={(value) => set({ award: awardKinds.find((k) => k === value) ?? '' })}
        />
        <Checkbox
          mb={8}
          label={text.noNumberOnly}
          checked={filter.noNumber}
          onChange={(e) => set({ noNumber: e.currentTarget.checked })}
        />
      </Group>
      <ErrorNote error={page.error?.error} />
      {page.isPending && <Loading />}
      {page.data?.found === 0 && <Text role="status">{text.noneFound}</Text>}
      {page.data && page.data.found > 0 && (
        <>
          <AwardTable
            rows={page.data.rows}
            typed={typed}
            onType={(eventId, number) => setTyped(new Map(typed).set(eventId, number))}
          />
          <ErrorNote error={write.error?.error} />
          {numbers.length > 0 && (
            <Group>
              <May right="write">
                <Button onClick={save} loading={write.isPending}>
                  {text.writeNumbers(numbers.length)}
                </Button>
              </May>
            </Group>
          )}
          <Text c="dimmed" role="status">
            {text.shown(page.data.rows.length, page.data.found)}
          </Text>
        </>
      )}
    </Stack>
  );
}

interface TableProps {
  readonly rows: readonly BadgeAward[];
  /** numbers typed for awards that have none yet */
  readonly typed: ReadonlyMap<number, string>;
  readonly onType: (eventId: number, number: string) => void;
}

function AwardTable({ rows, typed, onType }: TableProps) {
  const c = text.columns;
  return (
    <Table.ScrollContainer minWidth={1040} type="native">
      <Table aria-label={text.sheets.awards} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{c.name}</Table.Th>
            <Table.Th>{c.bornOn}</Table.Th>
            <Table.Th>{c.organisation}</Table.Th>
            <Table.Th>{c.level}</Table.Th>
            <Table.Th>{c.number}</Table.Th>
            <Table.Th>{c.round}</Table.Th>
            <Table.Th>{c.award}</Table.Th>
            <Table.Th>{c.decision}</Table.Th>
            <Table.Th>{c.awardedOn}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.eventId}>
              <Table.Td miw={160}>
                <Anchor
                  renderRoot={(props) => (
                    <Link to="/dang-vien/$id" params={{ id: String(row.memberId) }} {...props} />
                  )}
                >
                  {row.fullName}
                </Anchor>
              </Table.Td>
              <Table.Td>{formatDate(row.bornOn)}</Table.Td>
              <Table.Td>{row.orgName}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{text.years(row.level)}</Table.Td>
              <Table.Td>
                {row.badgeNumber || (
                  <TextInput
                    aria-label={text.numberOf(row.fullName)}
                    placeholder={text.noNumber}
                    w={150}
                    maxLength={30}
                    autoComplete="off"
                    value={typed.get(row.eventId) ?? ''}
                    onChange={(e) => onType(row.eventId, e.currentTarget.value)}
                  />
                )}
              </Table.Td>
              <Table.Td>{row.round}</Table.Td>
              <Table.Td>{badgeAwards[row.award]}</Table.Td>
              <Table.Td>{[row.decisionNumber, formatDate(row.signedOn)].filter(Boolean).join(', ')}</Table.Td>
              <Table.Td>{formatDate(row.awardedOn)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
