/** Which day or period, and of which organisation. A period is quarter, half, nine months, year or as one likes. */
import { Box, Group, NativeSelect, Select, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { BookRequest } from '../../../shared/entities/book.ts';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import { books } from '../../../shared/rules/books/registry.ts';
import { useOp } from '../../api.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { BooksSearch } from '../../search-params.ts';
import { daysOfPeriod, type Period, periodOf, periods } from './period.ts';

interface Props {
  readonly request: BookRequest;
  readonly onChange: (part: Partial<BooksSearch>) => void;
}

const isDay = (value: string): boolean => fullDate.safeParse(value).success;

export function BookControls({ request, onChange }: Props) {
  const period = books[request.book].span === 'period';
  const organisations = useOp('organisation.list', {}).data ?? [];
  const depth = depths(organisations);
  return (
    <Group gap="xs" align="flex-end">
      <Select
        label={text.organisation}
        allowDeselect={false}
        searchable
        w={240}
        value={String(request.orgId)}
        data={organisations.map((o) => ({
          value: String(o.id),
          label: `${'\u2003'.repeat(depth.get(o.id) ?? 0)}${o.name}`,
        }))}
        onChange={(value) => value && onChange({ org: Number(value) })}
      />
      {period ? (
        <PeriodInputs request={request} onChange={onChange} />
      ) : (
        <DayInput label={text.asOf} value={request.asOf} onDay={(den) => onChange({ den })} />
      )}
      {request.asOf > todayInVietnam() && (
        <Text c="dimmed" size="sm" maw={260}>
          {text.notYet}
        </Text>
      )}
    </Group>
  );
}

const depths = (orgs: readonly { readonly id: number; readonly parentId: number | null }[]) => {
  const depth = new Map<number, number>();
  // Parents come before their children.
  for (const o of orgs) depth.set(o.id, o.parentId === null ? 0 : (depth.get(o.parentId) ?? -1) + 1);
  return depth;
};

/** Takes effect as soon as what stands in it is a whole day; until then the book stays and the field says why. */
function DayInput(props: {
  readonly label: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
  readonly check?: (day: string) => string | undefined;
}) {
  const { label, value, onDay, check } = props;
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const error = isDay(typed) ? check?.(typed) : text.needDay;
  return (
    <Box w={160}>
      <PartialDateInput
        label={label}
        required
        value={typed}
        onChange={(day) => {
          setTyped(day);
          if (isDay(day) && !check?.(day)) onDay(day);
        }}
        {...(error === undefined ? {} : { error })}
      />
    </Box>
  );
}

function PeriodInputs({ request, onChange }: Props) {
  const chosen = periodOf(request.from, request.asOf);
  const [free, setFree] = useState(chosen === 'free');
  const year = Number(request.asOf.slice(0, 4));
  const shown: Period = free ? 'free' : chosen;
  const apply = (period: Period, of: number) => {
    setFree(period === 'free');
    const days = daysOfPeriod(period, of);
    if (days) onChange({ tu: days.from, den: days.to });
  };
  const latest = Number(todayInVietnam().slice(0, 4));
  const years = Array.from({ length: 60 }, (_, i) => latest - i);
  return (
    <>
      <NativeSelect
        label={text.period}
        value={shown}
        data={periods.map((value) => ({ value, label: text.periods[value] }))}
        onChange={(e) => apply(periods.find((p) => p === e.currentTarget.value) ?? 'year', year)}
      />
      {shown === 'free' ? (
        <>
          <DayInput
            label={text.from}
            value={request.from}
            check={(day) => (day > request.asOf ? text.wrongDays : undefined)}
            onDay={(tu) => onChange({ tu })}
          />
          <DayInput
            label={text.to}
            value={request.asOf}
            check={(day) => (day < request.from ? text.wrongDays : undefined)}
            onDay={(den) => onChange({ den, tu: request.from })}
          />
        </>
      ) : (
        <NativeSelect
          label={text.periodYear}
          value={String(year)}
          data={(years.includes(year) ? years : [year, ...years]).map(String)}
          onChange={(e) => apply(shown, Number(e.currentTarget.value))}
        />
      )}
    </>
  );
}
