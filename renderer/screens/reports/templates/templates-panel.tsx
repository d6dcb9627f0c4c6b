/** A workbook of the upper level: choose it, see and set its marks, look at what would be written, save a copy. */
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { templateText as text } from '../../../../shared/i18n/vi/template.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { ProgressPanel } from '../../../parts/progress-panel.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { TemplateFill } from './template-fill.tsx';
import { TemplateMarking } from './template-marking.tsx';
import { TemplateMarks } from './template-marks.tsx';
import { useTemplate } from './use-template.ts';

export function TemplatesPanel() {
  const template = useTemplate();
  const { view, busy, error, progress } = template.state;
  const working = busy === 'reading' || busy === 'saving';
  return (
    <Stack gap="md">
      <Stack gap="sm" component="section">
        <Title order={2} size="h4">
          {text.title}
        </Title>
        <Text>{text.intro}</Text>
        <Group>
          <May right="write">
            <Button
              variant={view ? 'default' : 'filled'}
              leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
              disabled={busy !== null}
              onClick={() => void template.pick()}
            >
              {view ? text.pickOther : text.pick}
            </Button>
          </May>
        </Group>
        {working && (
          <ProgressPanel
            title={busy === 'reading' ? text.reading : text.saving}
            progress={progress}
            onCancel={template.cancel}
          />
        )}
        <ErrorNote error={error} />
      </Stack>
      {view && (
        <>
          <Text>
            {`${text.file}: `}
            <b>{view.fileName}</b>
            {view.remembered > 0 && `. ${text.remembered(view.remembered)}`}
            {view.macros && ` ${text.macros}`}
          </Text>
          <TemplateMarks
            view={view}
            onUnmark={(mark) => void template.mark(mark.sheet, mark.address, null)}
          />
          <TemplateMarking key={view.id} view={view} onMark={template.mark} />
          {view.marks.length > 0 && view.bad.length === 0 && <TemplateFill template={template} />}
        </>
      )}
    </Stack>
  );
}
