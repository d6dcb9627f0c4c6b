import { ActionIcon, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft, IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentTemplate } from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { withWholeCode } from '../../../parts/error-words.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import classes from './designer.module.css';
import { MarksProvider } from './marks-of.tsx';
import { PartyEditor } from './party/party-editor.tsx';
import { PlacedEditor } from './placed/placed-editor.tsx';
import { SettingsForm } from './settings-form.tsx';
import { useEditorKeys } from './use-editor-keys.ts';
import { type TemplateDraft, useTemplateDraft } from './use-template-draft.ts';

const text = designerText.editor;

interface Props {
  readonly templateKey: string;
  readonly onBack: () => void;
}

/** One template on the desk. Leaving asks nothing: what is not saved stays as a draft. */
export function TemplateEditor({ templateKey, onBack }: Props) {
  const stored = useOp('document.template', { key: templateKey });
  if (stored.data) return <Desk stored={stored.data.template} onBack={onBack} />;
  if (!stored.error) return <Loading />;
  if (stored.error.error.code !== 'document.not-found') return <ErrorNote error={stored.error.error} />;
  return (
    <EmptyState text={text.gone}>
      <Button onClick={onBack}>{text.back}</Button>
    </EmptyState>
  );
}

function Desk({ stored, onBack }: { readonly stored: DocumentTemplate; readonly onBack: () => void }) {
  const draft = useTemplateDraft(stored);
  const [part, setPart] = useState<'content' | 'settings'>('content');
  useEditorKeys(draft);
  const { template, change } = draft;
  const { body } = template;
  return (
    <MarksProvider template={template}>
      <div className={classes.desk}>
        <Bar draft={draft} onBack={onBack}>
          <SegmentedControl
            aria-label={text.content}
            data={(['content', 'settings'] as const).map((value) => ({ value, label: text[value] }))}
            value={part}
            onChange={(value) => setPart(value === 'settings' ? 'settings' : 'content')}
          />
        </Bar>
        <Notes draft={draft} />
        {part === 'settings' && <SettingsForm template={template} onChange={change} />}
        {part === 'content' && body.layout === 'party' && (
          <PartyEditor template={template} body={body} wrong={draft.wrong} onChange={change} />
        )}
        {part === 'content' && body.layout === 'placed' && (
          <PlacedEditor template={template} body={body} wrong={draft.wrong} onChange={change} />
        )}
      </div>
    </MarksProvider>
  );
}

interface BarProps {
  readonly draft: TemplateDraft;
  readonly onBack: () => void;
  readonly children: React.ReactNode;
}

function Bar({ draft, onBack, children }: BarProps) {
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="xs" wrap="nowrap" miw={0}>
        <ActionIcon size="lg" aria-label={text.back} title={text.back} onClick={onBack}>
          <IconArrowLeft size={20} aria-hidden />
        </ActionIcon>
        <Title order={2} size="h3" className={classes.name ?? ''}>
          {draft.template.name}
        </Title>
        <Text c="dimmed" role="status" style={{ whiteSpace: 'nowrap' }}>
          {draft.unsaved ? text.unsaved : text.kept}
        </Text>
      </Group>
      <Group gap="xs">
        {children}
        <ActionIcon
          size="lg"
          aria-label={text.undo}
          title={text.undoKeys}
          disabled={!draft.canUndo}
          onClick={draft.undo}
        >
          <IconArrowBackUp size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="lg"
          aria-label={text.redo}
          title={text.redoKeys}
          disabled={!draft.canRedo}
          onClick={draft.redo}
        >
          <IconArrowForwardUp size={20} aria-hidden />
        </ActionIcon>
        <Button
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          loading={draft.saving}
          disabled={!draft.unsaved || draft.wrong !== null}
          onClick={draft.save}
        >
          {text.save}
        </Button>
      </Group>
    </Group>
  );
}

function Notes({ draft }: { readonly draft: TemplateDraft }) {
  return (
    <Stack gap={4}>
      {draft.broughtFrom !== null && (
        <Group gap="sm" role="status">
          <Text>{text.draftBack(momentText(draft.broughtFrom))}</Text>
          <Button variant="default" size="compact-md" onClick={draft.startAnew}>
            {text.draftDrop}
          </Button>
        </Group>
      )}
      {draft.wrong !== null && (
        <Text role="alert" c="var(--mantine-color-error)">
          {withWholeCode(text.invalid(draft.wrong))}
        </Text>
      )}
      {draft.tooLarge && <Text role="alert">{text.tooLarge}</Text>}
      <ErrorNote error={draft.error} />
    </Stack>
  );
}
