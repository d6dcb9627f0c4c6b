/** What each branch collected in a period, keeps and hands up, with the balance, and what was handed up already. */
import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { isDuesMonth } from '../../../shared/entities/dues.ts';
import { duesText } from '../../../shared/i18n/vi/dues.ts';
import type { DuesSplit, DuesSplitRow } from '../../../shared/ipc/dues.ts';
import { formatCount, formatDecimal } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MonthInput } from '../../parts/month-input.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { HandOverForm } from './hand-over-form.tsx';
import { ShareForm } from './share-form.tsx';

const text = duesText.split;

export interface Months {
  readonly from: string;
  readonly to: string;
}

/** The quarter that a day lies in. */
function quarterOf(day: string): Months {
  const year = day.slice(0, 4);
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  return { from: month(first), to: month(first + 2) };
}

export const shareText = (keptParts: number | null): string =>
  keptParts === null ? text.noShare : `${formatDecimal(keptParts / 100, keptParts % 100 === 0 ? 0 : 2)} %`;

export function SplitTab({ rootId }: { readonly rootId: number }) {
  const [orgId, setOrgId] = useState(rootId);
  const [typed, setTyped] = useState<Months>(() => quarterOf(todayInVietnam()));
  const [deed, setDeed] = useState<'share' | DuesSplitRow | null>(null);
  const bad = { from: !isDuesMonth(typed.from), to: !isDuesMonth(typed.to) };
  const asked = { orgId, ...typed };
  const split = useOp('dues.split', asked, { keepPrevious: true, enabled: !bad.from && !bad.to });
  const data = split.data;
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <OrganisationChoice
          label={text.organisation}
          width={290}
          value={orgId}
          onChange={(chosen) => chosen !== null && setOrgId(chosen)}
        />
        <MonthInput
          label={text.from}
          width={140}
          value={typed.from}
          error={bad.from ? duesText.badMonth : undefined}
          onChange={(from) => setTyped({ ...typed, from })}
        />
        <MonthInput
          label={text.to}
          width={140}
          value={typed.to}
          error={bad.to ? duesText.badMonth : undefined}
          onChange={(to) => setTyped({ ...typed, to })}
        />
        <Group gap="xs">
          <May right="write">
            <Button variant="default" onClick={() => setDeed('share')}>
              {text.share}
            </Button>
          </May>
          {!bad.from && !bad.to && (
            <SheetOut
              request={{ sheet: 'duesSplit', ...asked }}
              name={duesText.sheets.splitFile(typed.from, typed.to)}
            />
          )}
        </Group>
      </Group>
      <Text c="dimmed">{text.rule}</Text>
      <ErrorNote error={split.error?.error} />
      {split.isPending && !bad.from && !bad.to && <Loading />}
      {data && data.withoutShare > 0 && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} py="xs">
          {text.needShare(data.withoutShare)}
        </Alert>
      )}
      {data && data.rows.length === 0 && <EmptyState text={text.empty} />}
      {data && data.rows.length > 0 && <SplitTable split={data} onHandOver={setDeed} />}
      {data && deed === 'share' && (
        <ShareForm rule={data.keptRule} month={typed.from} onClose={() => setDeed(null)} />
      )}
      {deed !== null && deed !== 'share' && (
        <HandOverForm row={deed} months={typed} onClose={() => setDeed(null)} />
      )}
    </Stack>
  );
}

function SplitTable({
  split,
  onHandOver,
}: {
  readonly split: DuesSplit;
  readonly onHandOver: (row: DuesSplitRow) => void;
}) {
  const { rows, totals, withoutShare } = split;
  const c = text.columns;
  return (
    <>
      <Table.ScrollContainer minWidth={960} type="native">
        <Table aria-label={duesText.tabs.split} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{c.org}</Table.Th>
              <Table.Th ta="right">{c.collected}</Table.Th>
              <Table.Th ta="right">{c.share}</Table.Th>
              <Table.Th ta="right">{c.kept}</Table.Th>
              <Table.Th ta="right">{c.forwarded}</Table.Th>
              <Table.Th>{c.handed}</Table.Th>
              <Table.Th ta="right">{c.open}</Table.Th>
              <Table.Th>{c.deed}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.orgId}>
                <Table.Td fw={600}>{row.orgName}</Table.Td>
                <Table.Td ta="right">{formatCount(row.collected)}</Table.Td>
                <Table.Td ta="right">{shareText(row.keptParts)}</Table.Td>
                <Table.Td ta="right">{row.keptParts === null ? '' : formatCount(row.kept)}</Table.Td>
                <Table.Td ta="right">{row.keptParts === null ? '' : formatCount(row.forwarded)}</Table.Td>
                <Table.Td>
                  {row.handovers.map((h) => (
                    <div key={h.id}>{text.handed(h.fromMonth, h.toMonth, h.handedOn, h.forwarded)}</div>
                  ))}
                </Table.Td>
                <Table.Td ta="right">{formatCount(row.notHandedUp)}</Table.Td>
                <Table.Td>
                  {row.handovers.length === 0 && row.collected > 0 && row.keptParts !== null && (
                    <May right="write">
                      <Button
                        variant="default"
                        size="compact-md"
                        aria-label={text.handOverOf(row.orgName)}
                        onClick={() => onHandOver(row)}
                      >
                        {text.handOver}
                      </Button>
                    </May>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{duesText.sum}</Table.Th>
              <Table.Th ta="right">{formatCount(totals.collected)}</Table.Th>
              <Table.Td />
              <Table.Th ta="right">{formatCount(totals.kept)}</Table.Th>
              <Table.Th ta="right">{formatCount(totals.forwarded)}</Table.Th>
              <Table.Td />
              <Table.Th ta="right">{formatCount(totals.notHandedUp)}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
      {withoutShare === 0 && <Text>{text.balanced(totals.collected, totals.kept, totals.forwarded)}</Text>}
    </>
  );
}
