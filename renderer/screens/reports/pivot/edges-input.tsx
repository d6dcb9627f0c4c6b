import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { memberTableText } from '../../../../shared/i18n/vi/member-table.ts';

const { edges: text } = memberTableText.pivot;

interface Props {
  readonly label: string;
  readonly edges: readonly number[];
  readonly onEdges: (edges: number[]) => void;
}

const readEdges = (typed: string): number[] | null => {
  const numbers = typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  const fine =
    numbers.length > 0 &&
    numbers.length <= 20 &&
    numbers.every((n, i) => Number.isInteger(n) && n >= 1 && n <= 120 && n > (numbers[i - 1] ?? 0));
  return fine ? numbers : null;
};

/** The last years of the bands; takes effect as soon as they make sense, until then the field says what is wrong. */
export function EdgesInput({ label, edges, onEdges }: Props) {
  const [typed, setTyped] = useState(edges.join(', '));
  const said = edges.join(', ');
  // Another table was opened.
  useEffect(() => setTyped((now) => (readEdges(now)?.join(', ') === said ? now : said)), [said]);
  return (
    <TextInput
      label={label}
      description={text.hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={typed}
      error={readEdges(typed) === null ? text.bad : undefined}
      autoComplete="off"
      onChange={(e) => {
        setTyped(e.currentTarget.value);
        const read = readEdges(e.currentTarget.value);
        if (read) onEdges(read);
      }}
    />
  );
}
