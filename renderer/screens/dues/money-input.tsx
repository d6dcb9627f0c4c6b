import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import { readMoney } from '../../../shared/text/money.ts';
import { formatCount } from '../../../shared/text/numbers.ts';

interface Props {
  readonly label: string;
  /** null = nothing there yet, or nothing that is a sum */
  readonly value: number | null;
  readonly onChange: (amount: number | null) => void;
  readonly autoFocus?: boolean;
  readonly error?: string | undefined;
}

const written = (amount: number | null): string => (amount === null ? '' : formatCount(amount));

/** A sum of whole đồng; the dots stand in it as soon as the field is left. */
export function MoneyInput({ label, value, onChange, autoFocus = false, error }: Props) {
  const [typed, setTyped] = useState(written(value));
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) box.current?.select();
  }, [autoFocus]);
  useEffect(() => setTyped((now) => (readMoney(now) === value ? now : written(value))), [value]);
  const wrong = typed.trim() !== '' && readMoney(typed) === null ? text.badMoney(typed.trim()) : undefined;
  return (
    <TextInput
      ref={box}
      label={label}
      autoComplete="off"
      inputMode="numeric"
      maxLength={20}
      {...(autoFocus ? { 'data-autofocus': true } : {})}
      value={typed}
      error={wrong ?? error}
      onChange={(e) => {
        setTyped(e.currentTarget.value);
        onChange(readMoney(e.currentTarget.value));
      }}
      onBlur={() => setTyped((now) => (readMoney(now) === null ? now : written(readMoney(now))))}
    />
  );
}
