/** The words of a paragraph with its links as they are written, and the numbers that may be put in. */
import { Button, Group, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useMemo, useRef } from 'react';
import { narrativeText as text } from '../../../../shared/i18n/vi/narrative.ts';
import type { NarrativeTarget } from '../../../../shared/ipc/narrative.ts';
import type { Paragraph } from '../../../../shared/narrative/narrative.ts';
import { namesOf } from '../../../../shared/narrative/written-text.ts';

interface Props {
  readonly paragraph: Paragraph;
  readonly targets: readonly NarrativeTarget[];
  readonly saving: boolean;
  readonly onChange: (paragraph: Paragraph) => void;
  readonly onDone: (paragraph: Paragraph) => void;
  readonly onCancel: () => void;
}

export function ParagraphEditor({ paragraph, targets, saving, onChange, onDone, onCancel }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const names = useMemo(() => namesOf(targets), [targets]);
  const choices = useMemo(() => {
    const groups = Map.groupBy(targets, ({ group }) => group);
    return [...groups].map(([group, items]) => ({
      group,
      items: items.map(({ token, name }) => ({ value: token, label: name })),
    }));
  }, [targets]);
  const insert = (token: string | null) => {
    const shown = names.shown(paragraph.text);
    const at = area.current?.selectionStart ?? shown.length;
    if (token !== null)
      onChange({ ...paragraph, text: names.stored(`${shown.slice(0, at)}{${token}}${shown.slice(at)}`) });
    area.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (paragraph.text.trim() !== '') onDone(paragraph);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" py="xs">
        <SegmentedControl
          aria-label={text.paragraphText}
          w="fit-content"
          value={paragraph.kind}
          data={[
            { value: 'text', label: text.textKind },
            { value: 'heading', label: text.headingKind },
          ]}
          onChange={(kind) => onChange({ ...paragraph, kind: kind === 'heading' ? 'heading' : 'text' })}
        />
        <Textarea
          ref={area}
          label={text.paragraphText}
          description={text.paragraphHint}
          autosize
          minRows={2}
          maxLength={6000}
          data-autofocus
          value={names.shown(paragraph.text)}
          onChange={(e) => onChange({ ...paragraph, text: names.stored(e.currentTarget.value) })}
        />
        <Group align="end" gap="sm">
          <Select
            label={text.insert}
            placeholder={text.insertChoose}
            searchable
            flex={1}
            miw={260}
            data={choices}
            value={null}
            onChange={insert}
          />
        </Group>
        {paragraph.kind === 'text' && (
          <Textarea
            label={text.whenNone}
            autosize
            maxLength={1000}
            value={names.shown(paragraph.whenNone)}
            onChange={(e) => onChange({ ...paragraph, whenNone: names.stored(e.currentTarget.value) })}
          />
        )}
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {text.cancel}
          </Button>
          <Button type="submit" disabled={saving || paragraph.text.trim() === ''}>
            {text.finish}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
