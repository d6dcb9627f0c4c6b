import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHome, IconPackage } from '@tabler/icons-react';
import { ruleText as text } from '../../../shared/i18n/vi/rule.ts';
import type { Figure } from '../../../shared/rules/rule-figure.ts';

/** Whether the text was read, and who changed it: icon and word, the same in black and white. */
export function SourceMark({ figure }: { figure: Pick<Figure, 'origin' | 'verified'> }) {
  const Icon =
    figure.origin === 'local'
      ? IconHome
      : figure.origin === 'pack'
        ? IconPackage
        : figure.verified
          ? IconCircleCheck
          : IconAlertTriangle;
  const color = figure.verified ? 'var(--mantine-color-teal-8)' : 'var(--mantine-color-orange-8)';
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={18} stroke={1.6} color={color} aria-hidden style={{ flex: 'none' }} />
      <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
        {text.sourceText(figure)}
      </Text>
    </Group>
  );
}
