import { Button, Group, Modal, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  type SubjectKind,
  subjectKinds,
  type TemplateGroup,
  templateGroups,
} from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';
import { type NewTemplate, newTemplate } from './new-template.ts';

const text = designerText.create;
const groupChoice = Object.entries(templateGroups).map(([value, label]) => ({ value, label }));
export const subjectChoice = subjectKinds.map((value) => ({
  value,
  label: designerText.settings.subjects[value],
}));

interface Props {
  readonly onClose: () => void;
  readonly onCreated: (key: string) => void;
}

/** A new template of the office's own: kept at once, then opened. */
export function CreateTemplate({ onClose, onCreated }: Props) {
  const save = useCommand('document.save');
  const [draft, setDraft] = useState<NewTemplate>({
    ...{ name: '', group: 'office', subject: 'member', layout: 'party' },
  });
  const [tried, setTried] = useState(false);
  const set = (part: Partial<NewTemplate>) => setDraft({ ...draft, ...part });
  const missing = draft.name.trim() === '';
  const create = (): void => {
    setTried(true);
    if (missing) return;
    const template = newTemplate({ ...draft, name: draft.name.trim() });
    save.mutate(
      { template },
      {
        onSuccess: () => {
          notify.success(text.done(template.name));
          onCreated(template.key);
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} size={620} title={text.title}>
      <form
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          create();
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={text.name}
            description={text.nameHint}
            withAsterisk
            data-autofocus
            autoComplete="off"
            maxLength={120}
            value={draft.name}
            error={tried && missing ? text.nameMissing : null}
            onChange={(e) => set({ name: e.currentTarget.value })}
          />
          <Group grow align="start">
            <Select
              label={text.group}
              allowDeselect={false}
              data={groupChoice}
              value={draft.group}
              onChange={(value) => set({ group: (value ?? 'office') as TemplateGroup })}
            />
            <Select
              label={designerText.settings.subject}
              allowDeselect={false}
              data={subjectChoice}
              value={draft.subject}
              onChange={(value) => set({ subject: (value ?? 'member') as SubjectKind })}
            />
          </Group>
          <Radio.Group
            label={text.layout}
            value={draft.layout}
            onChange={(value) => set({ layout: value === 'placed' ? 'placed' : 'party' })}
          >
            <Stack gap="xs" mt={4}>
              <Radio value="party" label={text.party} description={text.partyHint} />
              <Radio value="placed" label={text.placed} description={text.placedHint} />
            </Stack>
          </Radio.Group>
          <ErrorNote error={save.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {designerText.file.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {text.do}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
