/** A period as reports name it: quarter, half, nine months, year, or from one day to another. */
import { Box, NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import { fullDate } from '../../shared/entities/event-dates.ts';
import { booksText as text } from '../../shared/i18n/vi/books.ts';
import { PartialDateInput } from './partial-date-input.tsx';
import { daysOfPeriod, type Period, periodOf, periods } from './period.ts';
import { todayInVietnam } from './today.ts';

export interface Span {
  /** ISO, both included */
  readonly from: string;
  readonly to: string;
}

const isDay = (value: string): boolean => fullDate.safeParse(value).success;

/** Takes effect as soon as what stands in it is a whole day; until then the field says why. */
export function DayInput(props: {
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

export function PeriodChoice({
  from,
  to,
  onChange,
}: Span & { readonly onChange: (part: Partial<Span>) => void }) {
  const chosen = periodOf(from, to);
  const [free, setFree] = useState(chosen === 'free');
  const year = Number(to.slice(0, 4));
  const shown: Period = free ? 'free' : chosen;
  const apply = (period: Period, of: number) => {
    setFree(period === 'free');
    const days = daysOfPeriod(period, of);
    if (days) onChange(days);
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
            value={from}
            check={(day) => (day > to ? text.wrongDays : undefined)}
            onDay={(day) => onChange({ from: day })}
          />
          <DayInput
            label={text.to}
            value={to}
            check={(day) => (day < from ? text.wrongDays : undefined)}
            onDay={(day) => onChange({ to: day, from })}
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
