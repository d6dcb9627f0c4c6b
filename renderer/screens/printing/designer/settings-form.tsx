import { Checkbox, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import {
  type DocumentTemplate,
  type SubjectKind,
  type TemplateGroup,
  templateGroups,
  type Watermark,
  watermarks,
} from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import { AsksTable } from './asks-table.tsx';
import { subjectChoice } from './create-template.tsx';
import classes from './designer.module.css';
import type { ChangeTemplate } from './use-template-draft.ts';

const text = designerText.settings;

interface Props {
  readonly template: DocumentTemplate;
  readonly onChange: ChangeTemplate;
}

/** What the template is called, whom it is about and what is asked before it is printed. */
export function SettingsForm({ template, onChange }: Props) {
  const { body } = template;
  const set = <K extends keyof DocumentTemplate>(field: K, value: DocumentTemplate[K]): void =>
    onChange((before) => ({ ...before, [field]: value }), `setting ${field}`);
  return (
    <Stack gap="sm" className={classes.settings ?? ''}>
      <Group grow align="start">
        <TextInput
          label={text.name}
          withAsterisk
          maxLength={120}
          autoComplete="off"
          value={template.name}
          error={template.name.trim() === '' ? designerText.create.nameMissing : null}
          onChange={(e) => set('name', e.currentTarget.value)}
        />
        <Select
          label={text.group}
          allowDeselect={false}
          data={Object.entries(templateGroups).map(([value, label]) => ({ value, label }))}
          value={template.group}
          onChange={(value) => value !== null && set('group', value as TemplateGroup)}
        />
      </Group>
      <Group grow align="start">
        <Select
          label={text.subject}
          allowDeselect={false}
          data={subjectChoice}
          value={template.subject}
          onChange={(value) => value !== null && set('subject', value as SubjectKind)}
        />
        <Select
          label={text.watermark}
          allowDeselect={false}
          data={watermarks.map((value) => ({ value, label: text.watermarks[value] }))}
          value={template.watermark}
          onChange={(value) => value !== null && set('watermark', value as Watermark)}
        />
        {body.layout === 'party' && (
          <Select
            label={text.orientation}
            allowDeselect={false}
            data={(['portrait', 'landscape'] as const).map((value) => ({ value, label: text[value] }))}
            value={body.orientation}
            onChange={(value) =>
              set('body', { ...body, orientation: value === 'landscape' ? 'landscape' : 'portrait' })
            }
          />
        )}
      </Group>
      {template.subject !== 'none' && (
        <Checkbox
          label={text.each}
          description={text.eachHint}
          checked={template.each}
          onChange={(e) => set('each', e.currentTarget.checked)}
        />
      )}
      <Textarea
        label={text.basis}
        description={text.basisHint}
        autosize
        minRows={1}
        maxRows={3}
        maxLength={300}
        value={template.basis}
        onChange={(e) => set('basis', e.currentTarget.value)}
      />
      <AsksTable asks={template.asks} onChange={(asks) => set('asks', [...asks])} />
    </Stack>
  );
}
