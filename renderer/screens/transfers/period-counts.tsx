import { Group, Paper, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferReachCounts } from '../../../shared/ipc/transfer.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Lượt of any period: events, by where they went; what does not count in them beside. */
export function PeriodCounts() {
  const id = useId();
  const today = todayInVietnam();
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today);
  const asked = isDay(from) && isDay(to);
  const counts = useOp('transfer.counts', { from, to }, { enabled: asked, keepPrevious: true });
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="sm" mb="md">
      <Group gap="lg" align="center">
        <Title order={2} id={id} fz="md">
          {text.period}
        </Title>
        <Group gap="xs">
          <Text>{text.periodFrom}</Text>
          <div style={{ width: 130 }}>
            <PartialDateInput hiddenLabel label={text.periodFrom} value={from} onChange={setFrom} />
          </div>
          <Text>{text.periodTo}</Text>
          <div style={{ width: 130 }}>
            <PartialDateInput hiddenLabel label={text.periodTo} value={to} onChange={setTo} />
          </div>
        </Group>
        <div role="status">
          {asked && counts.data && (
            <Group gap="lg">
              <Reach label={text.outCount} counts={counts.data.out} />
              <Reach label={text.inCount} counts={counts.data.in} />
              <Text>
                {text.internalCount}: <b>{formatCount(counts.data.internal)}</b>
              </Text>
            </Group>
          )}
        </div>
      </Group>
      <ErrorNote error={counts.error?.error} />
      <Text c="dimmed" fz="sm" mt={6}>
        {counts.data &&
          `${text.beside(counts.data.temporaryOut, counts.data.temporaryIn, counts.data.returned)} `}
        {text.periodNote}
      </Text>
    </Paper>
  );
}

function Reach({ label, counts }: { label: string; counts: TransferReachCounts }) {
  const parts = [
    [counts.otherProvince, text.otherProvince],
    [counts.sameProvince, text.sameProvince],
    [counts.abroad, text.abroad],
    [counts.unsaid, text.unsaid],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, name]) => `${formatCount(n)} ${name}`);
  return (
    <Text>
      {label}: <b>{formatCount(counts.total)}</b>
      {said.length > 0 && ` (${said.join(', ')})`}
    </Text>
  );
}
