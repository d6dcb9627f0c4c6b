import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { reportText as text } from '../../../../shared/i18n/vi/report.ts';
import type { FigureAddress, ReportBlock, ReportSection } from '../../../../shared/ipc/report.ts';
import { copiedText, isNought, reportTable } from '../../../../shared/rules/report/report-table.ts';
import { copyOut } from '../../../parts/copy-out.ts';
import { May } from '../../../parts/rights/may.tsx';
import { tabbed } from '../../../parts/tabbed.ts';
import { BlockBars } from './block-bars.tsx';
import { ReportBlockTable } from './report-block-table.tsx';

interface Props {
  readonly section: ReportSection;
  readonly block: ReportBlock;
  readonly first: boolean;
  readonly onOpen: (figure: FigureAddress) => void;
}

/** A table of figures with the sentences under it, its picture, and the way to the clipboard. */
export function ReportBlockView({ section, block, first, onOpen }: Props) {
  // A section that begins with a table of its own name has one heading for both.
  const headsSection = first && block.title === section.title;
  const table = reportTable(section.section, block, null);
  const copy = () => {
    const rows = table.rows.map(({ line, cells }) => cells.map((cell) => copiedText(cell, line.unit)));
    void copyOut({
      of: { table: 'report', section: section.section, title: block.title },
      rows: rows.length,
      text: tabbed([table.columns.map(({ label }) => label), ...rows]),
      done: text.copied(rows.length),
    });
  };
  return (
    <Stack gap="xs" component="section" aria-label={block.title}>
      <Group justify="space-between" maw={1160}>
        <Title order={headsSection ? 2 : 3}>{block.title}</Title>
        <May right="out">
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconCopy size={18} aria-hidden />}
            aria-label={`${text.copy}: ${block.title}`}
            onClick={copy}
          >
            {text.copy}
          </Button>
        </May>
      </Group>
      <ReportBlockTable
        title={block.title}
        table={table}
        onOpen={(line, column) =>
          onOpen({ section: section.section, block: block.key, line: line.key, column })
        }
      />
      {block.picture === 'bars' && !isNought(block) && <BlockBars block={block} />}
      {block.notes.map((note) => (
        <Text key={note} c="dimmed">
          {note}
        </Text>
      ))}
    </Stack>
  );
}
