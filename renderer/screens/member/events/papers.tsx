import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconFile } from '@tabler/icons-react';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { EventPreview } from '../../../../shared/ipc/event.ts';

type Paper = EventPreview['papers'][number];

/** The papers that the deed rests on, and which of them the dossier has. Missing ones never stop the entry. */
export function Papers({ papers }: { papers: readonly Paper[] }) {
  if (papers.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{text.papersTitle}</Text>
      {papers.map((paper) => (
        <Group key={paper.code} gap={8} wrap="nowrap" align="flex-start" title={text.fromRule(paper.source)}>
          <StateIcon state={paper.state} />
          <Text size="sm">
            {paper.name}{' '}
            <Text span size="sm" c="dimmed">
              ({stateText(paper)})
            </Text>
          </Text>
        </Group>
      ))}
      <Text size="sm" c="dimmed">
        {text.paperHint}
      </Text>
    </Stack>
  );
}

function stateText({ state, required }: Paper): string {
  if (state === 'have') return text.paperHave;
  if (state === 'missing') return text.paperMissing;
  if (state === 'notNeeded') return text.paperNotNeeded;
  return required ? text.paperRequired : text.paperOptional;
}

function StateIcon({ state }: Pick<Paper, 'state'>) {
  const shared = {
    size: 17,
    stroke: 1.8,
    'aria-hidden': true,
    style: { flex: 'none', marginTop: 3 },
  } as const;
  if (state === 'have') return <IconCircleCheck {...shared} color="var(--mantine-color-teal-text)" />;
  if (state === 'missing') return <IconAlertTriangle {...shared} color="var(--mantine-color-orange-7)" />;
  return <IconFile {...shared} color="var(--mantine-color-dimmed)" />;
}
