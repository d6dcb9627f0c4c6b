import { Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { outcomeText } from '../../../../shared/i18n/vi/year-closing.ts';
import { groupName, comparisonText as text } from '../../../../shared/i18n/vi/year-comparison.ts';
import type { SheetRequest } from '../../../../shared/ipc/sheet.ts';
import type { YearGroup } from '../../../../shared/ipc/year-closing.ts';
import type { YearComparison } from '../../../../shared/rules/compare-years.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { MemberLink } from '../../../parts/member-link.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';

/** Which number was asked about. */
export type BehindNumber =
  | { readonly kind: 'people'; readonly year: number; readonly of: YearGroup }
  | { readonly kind: 'up' | 'down'; readonly from: number; readonly to: number };

interface Props {
  readonly behind: BehindNumber;
  readonly comparison: YearComparison;
  readonly onClose: () => void;
}

/** More is read in Excel. */
const most = 200;

interface Line {
  readonly memberId: number;
  readonly name: string;
  readonly cells: readonly string[];
}

/** The people behind one number of the comparison. */
export function BehindPanel({ behind, comparison, onClose }: Props) {
  return behind.kind === 'people' ? (
    <PeopleOf {...behind} comparison={comparison} onClose={onClose} />
  ) : (
    <Movers {...behind} comparison={comparison} onClose={onClose} />
  );
}

function PeopleOf(props: {
  readonly year: number;
  readonly of: YearGroup;
  readonly comparison: YearComparison;
  readonly onClose: () => void;
}) {
  const { year, of, comparison, onClose } = props;
  const people = useOp('year.people', { year, of });
  const names = comparison.years.find((y) => y.year === year)?.regime.names;
  if (!names) return null;
  const what = groupName(
    of,
    comparison.years.filter((y) => y.year === year),
  );
  return (
    <Found
      title={people.data ? text.peopleOf(what, year, people.data.length) : what}
      request={{ sheet: 'yearPeople', year, of }}
      heads={[text.columns.branch, text.columns.level]}
      lines={people.data?.map((person) => ({
        memberId: person.memberId,
        name: person.name,
        cells: [person.orgName, outcomeText(person, names)],
      }))}
      onClose={onClose}
    >
      <ErrorNote error={people.error?.error} />
    </Found>
  );
}

function Movers(props: {
  readonly kind: 'up' | 'down';
  readonly from: number;
  readonly to: number;
  readonly comparison: YearComparison;
  readonly onClose: () => void;
}) {
  const { kind, from, to, comparison, onClose } = props;
  const movers = comparison.moves.find((m) => m.from === from && m.to === to)?.[kind] ?? [];
  const names = (year: number) => comparison.years.find((y) => y.year === year)?.regime.names;
  return (
    <Found
      title={text.moversOf(text[kind](movers.length), from, to)}
      request={{ sheet: 'yearMovers', from, to }}
      heads={[text.columns.branch, text.year(from), text.year(to)]}
      lines={movers.map(({ memberId, name, orgName, before, after }) => ({
        memberId,
        name,
        cells: [orgName, names(from)?.[before] ?? '', names(to)?.[after] ?? ''],
      }))}
      onClose={onClose}
    />
  );
}

function Found(props: {
  readonly title: string;
  readonly request: SheetRequest;
  readonly heads: readonly string[];
  readonly lines: readonly Line[] | undefined;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}) {
  const { title, request, heads, lines, onClose, children } = props;
  const head = useRef<HTMLHeadingElement>(null);
  // Opened by a number far above on the page: the eye and the keyboard follow.
  useEffect(() => head.current?.focus(), []);
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Group justify="space-between" mb="xs">
        <Title order={3} ref={head} tabIndex={-1}>
          {title}
        </Title>
        <Group gap="xs">
          <SheetOut request={request} name={title} />
          <Button variant="default" onClick={onClose}>
            {text.close}
          </Button>
        </Group>
      </Group>
      {children}
      {lines === undefined && <Loading />}
      {lines && (
        <Table.ScrollContainer minWidth={560}>
          <Table withTableBorder aria-label={title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.columns.name}</Table.Th>
                {heads.map((label) => (
                  <Table.Th key={label}>{label}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.slice(0, most).map(({ memberId, name, cells }) => (
                <Table.Tr key={memberId}>
                  <Table.Td>
                    <MemberLink memberId={memberId} name={name} />
                  </Table.Td>
                  {cells.map((cell, i) => (
                    <Table.Td key={heads[i]}>{cell}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {lines && lines.length > most && <Text role="note">{text.more(lines.length - most)}</Text>}
    </Paper>
  );
}
