import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { transfersText as text } from '../../shared/i18n/vi/transfers.ts';
import { formatDate, parseVietnameseDate } from '../../shared/text/dates.ts';

interface Props {
  readonly label: string;
  /** YYYY-MM, or what was typed when it is no month */
  readonly value: string;
  readonly onChange: (month: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly width?: number;
}

/** tháng/năm: a day more or less said is no matter, the month counts. */
export function MonthInput({ label, value, onChange, error, hint, width }: Props) {
  const [typed, setTyped] = useState(formatDate(value));
  useEffect(() => {
    setTyped((now) => (monthOf(now) === value ? now : formatDate(value)));
  }, [value]);
  return (
    <TextInput
      label={label}
      {...(width === undefined ? {} : { w: width })}
      placeholder={text.duesExample}
      description={hint}
      autoComplete="off"
      maxLength={20}
      value={typed}
      error={error}
      onChange={(e) => {
        setTyped(e.currentTarget.value);
        onChange(monthOf(e.currentTarget.value));
      }}
    />
  );
}

function monthOf(typed: string): string {
  const reading = parseVietnameseDate(typed);
  return reading.ok && reading.value.length >= 7 ? reading.value.slice(0, 7) : typed.trim();
}
