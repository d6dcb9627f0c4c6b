import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { appText } from '../../shared/i18n/vi/app.ts';
import { formatDate, parseVietnameseDate } from '../../shared/text/dates.ts';

interface Props {
  readonly label: string;
  /** ISO: YYYY, YYYY-MM or YYYY-MM-DD; what cannot be read as a date comes and goes as it was typed */
  readonly value: string;
  readonly onChange: (iso: string) => void;
  readonly onBlur?: () => void;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly description?: string;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly id?: string;
  readonly name?: string;
  /** the label is said to a screen reader only: a table's own head stands above */
  readonly hiddenLabel?: boolean;
}

/** Unreadable text is handed on as typed: the form's own check then refuses it, and nothing typed is lost. */
const read = (text: string): string => {
  const reading = parseVietnameseDate(text);
  return text.trim() === '' ? '' : reading.ok ? reading.value : text.trim();
};

/** dd/mm/yyyy, mm/yyyy or yyyy: as much of a date as the papers say. */
export function PartialDateInput(props: Props) {
  const { value, onChange, onBlur, error, required, hiddenLabel = false, label, ...rest } = props;
  const [text, setText] = useState(formatDate(value));
  const [left, setLeft] = useState(false);
  const sent = useRef(value);

  useEffect(() => {
    // Only a change from outside (reset, draft brought back) rewrites what the person is typing.
    if (value === sent.current) return;
    sent.current = value;
    setText(formatDate(value));
  }, [value]);

  const change = (typed: string) => {
    setText(typed);
    setLeft(false);
    sent.current = read(typed);
    onChange(sent.current);
  };
  const leave = () => {
    setText(formatDate(sent.current));
    setLeft(true);
    onBlur?.();
  };

  const unreadable = text.trim() !== '' && !parseVietnameseDate(text).ok;
  const problem = error ?? (left && unreadable ? appText.badDate(text.trim()) : undefined);
  return (
    <TextInput
      {...rest}
      {...(hiddenLabel ? { 'aria-label': label } : { label })}
      withAsterisk={required === true}
      aria-required={required === true}
      placeholder={appText.datePlaceholder}
      autoComplete="off"
      value={text}
      onChange={(e) => change(e.currentTarget.value)}
      onBlur={leave}
      error={problem}
    />
  );
}
