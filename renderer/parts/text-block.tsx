import { Code } from '@mantine/core';

interface Props {
  readonly text: string;
  readonly label: string;
}

/** A text as it stands in a file, line by line; a long one scrolls, by keyboard too. */
export function TextBlock({ text, label }: Props) {
  return (
    <Code
      block
      ff="text"
      fz="sm"
      w="100%"
      mah={220}
      style={{ whiteSpace: 'pre-wrap', overflow: 'auto' }}
      tabIndex={0}
      aria-label={label}
    >
      {text}
    </Code>
  );
}
