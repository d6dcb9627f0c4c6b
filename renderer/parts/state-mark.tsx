import { Badge } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';

/** Icon and colour (of Mantine) of a state; the word beside them says the same without either. */
export interface StateLook {
  readonly icon: TablerIcon;
  readonly color: string;
}

/** A state as a word in a frame. */
export function StateMark({
  look: { icon: Icon, color },
  word,
}: {
  readonly look: StateLook;
  readonly word: string;
}) {
  return (
    <Badge
      variant="outline"
      color={color}
      size="lg"
      tt="none"
      fw={500}
      fz="sm"
      leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
      styles={{ root: { minWidth: 'max-content' }, label: { color: 'var(--mantine-color-text)' } }}
    >
      {word}
    </Badge>
  );
}
