/** The template by group: delivered ones, this office's wordings and own ones; under it the form that it follows. */
import { Alert, Select, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type TemplateGroup, templateGroups } from '../../../../shared/documents/template.ts';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import type { TemplateHead } from '../../../../shared/ipc/document.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import type { Templates } from './use-templates.ts';

const text = documentText.template;

const labelOf = ({ name, builtIn, changed }: TemplateHead): string =>
  builtIn ? (changed ? text.changed(name) : name) : text.own(name);

// Keys of one literal object.
const groups = Object.keys(templateGroups) as readonly TemplateGroup[];

const grouped = (heads: readonly TemplateHead[]) =>
  groups
    .map((group) => ({
      group: templateGroups[group],
      items: heads
        .filter((head) => head.group === group)
        .map((head) => ({ value: head.key, label: labelOf(head) })),
    }))
    .filter(({ items }) => items.length > 0);

export function TemplateChoice({ templates }: { readonly templates: Templates }) {
  const { heads, head, unknown, error } = templates;
  return (
    <Stack gap="xs">
      <ErrorNote error={error} />
      <Select
        label={text.label}
        placeholder={text.placeholder}
        nothingFoundMessage={text.none}
        searchable
        allowDeselect={false}
        maxDropdownHeight={420}
        data={grouped(heads)}
        value={head?.key ?? null}
        onChange={(key) => key !== null && templates.choose(key)}
      />
      {unknown !== '' && (
        <Alert color="orange" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {text.unknown(unknown)}
        </Alert>
      )}
      {head && (
        <Text c="dimmed">
          {head.basis !== '' && `${head.basis.replace(/\.$/, '')}. `}
          {head.subject !== 'none' && (head.each ? text.each : text.together)}
        </Text>
      )}
    </Stack>
  );
}
