import { Stack, Title } from '@mantine/core';
import type { FigureAddress, ReportQuestion, ReportSection } from '../../../../shared/ipc/report.ts';
import { LockedSection } from './locked-section.tsx';
import { PlanButton } from './plan-button.tsx';
import { ReportBlockView } from './report-block-view.tsx';

interface Props {
  readonly section: ReportSection;
  readonly question: ReportQuestion;
  readonly before: { readonly from: string; readonly to: string };
  readonly onOpen: (figure: FigureAddress) => void;
}

/** One section: its tables, or the way to open it where it has a password of its own. */
export function ReportSectionView({ section, question, onOpen }: Props) {
  return (
    <Stack component="section" gap="sm" aria-label={section.title}>
      {section.blocks[0]?.title !== section.title && <Title order={2}>{section.title}</Title>}
      {section.locked && <LockedSection />}
      {section.blocks.map((block) => (
        <ReportBlockView
          key={block.key}
          section={section}
          block={block}
          first={block === section.blocks[0]}
          onOpen={onOpen}
        />
      ))}
      {section.section === 'admissions' && (
        <PlanButton year={Number(question.to.slice(0, 4))} orgId={question.orgId} />
      )}
    </Stack>
  );
}
