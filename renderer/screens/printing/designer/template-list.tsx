import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type TemplateGroup, templateGroups } from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import type { TemplateHead } from '../../../../shared/ipc/document.ts';
import { foldText } from '../../../../shared/text/names.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { BringIn } from './bring-in.tsx';
import { CreateTemplate } from './create-template.tsx';
import classes from './designer.module.css';
import { TemplateRow } from './template-row.tsx';
import { draftKeyOf } from './use-template-draft.ts';

const text = designerText.list;
// Keys of one literal object, in the order of the office's work.
const groups = Object.keys(templateGroups) as readonly TemplateGroup[];

const matching = (templates: readonly TemplateHead[], words: string): readonly TemplateHead[] => {
  const sought = foldText(words);
  return templates.filter(({ name, basis }) => foldText(`${name} ${basis}`).includes(sought));
};

export function TemplateList({ onOpen }: { readonly onOpen: (key: string) => void }) {
  const templates = useOp('document.templates', {});
  const drafts = useOp('draft.list', {});
  const [words, setWords] = useState('');
  const [creating, setCreating] = useState(false);
  if (!templates.data) return templates.error ? <ErrorNote error={templates.error.error} /> : <Loading />;
  const shown = matching(templates.data, words);
  const begun = new Set(drafts.data?.map(({ key }) => key));
  return (
    <Stack gap="sm" className={classes.list ?? ''}>
      <Text maw={760}>{text.intro}</Text>
      <Group justify="space-between" align="end" gap="sm">
        <Group align="end" gap="sm">
          <TextInput
            label={text.search}
            placeholder={text.searchHint}
            leftSection={<IconSearch size={18} aria-hidden />}
            w={320}
            value={words}
            onChange={(e) => setWords(e.currentTarget.value)}
          />
          <Text role="status" c="dimmed" pb={6}>
            {text.found(shown.length, templates.data.length)}
          </Text>
        </Group>
        <Group gap="sm">
          <BringIn>
            {(pick, reading) => (
              <Button
                variant="default"
                leftSection={<IconFileImport size={18} aria-hidden />}
                loading={reading}
                onClick={pick}
              >
                {text.bring}
              </Button>
            )}
          </BringIn>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setCreating(true)}>
            {text.create}
          </Button>
        </Group>
      </Group>
      {shown.length === 0 ? (
        <EmptyState text={text.none}>
          <Button variant="default" onClick={() => setWords('')}>
            {text.clear}
          </Button>
        </EmptyState>
      ) : (
        <div className={classes.table}>
          <Table aria-label={text.title} stickyHeader highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.name}</Table.Th>
                <Table.Th>{text.kind}</Table.Th>
                <Table.Th className={classes.short ?? ''}>{text.state}</Table.Th>
                <Table.Th aria-label={text.edit} />
              </Table.Tr>
            </Table.Thead>
            {groups.map((group) => (
              <GroupRows
                key={group}
                group={group}
                heads={shown.filter((head) => head.group === group)}
                begun={begun}
                onOpen={onOpen}
              />
            ))}
          </Table>
        </div>
      )}
      {creating && <CreateTemplate onClose={() => setCreating(false)} onCreated={onOpen} />}
    </Stack>
  );
}

interface GroupProps {
  readonly group: TemplateGroup;
  readonly heads: readonly TemplateHead[];
  /** keys of the drafts that are kept */
  readonly begun: ReadonlySet<string>;
  readonly onOpen: (key: string) => void;
}

function GroupRows({ group, heads, begun, onOpen }: GroupProps) {
  if (heads.length === 0) return null;
  return (
    <Table.Tbody>
      <Table.Tr>
        <Table.Th colSpan={4} scope="rowgroup" className={classes.group ?? ''}>
          {templateGroups[group]}
        </Table.Th>
      </Table.Tr>
      {heads.map((head) => (
        <TemplateRow
          key={head.key}
          head={head}
          draft={begun.has(draftKeyOf(head.key))}
          onEdit={() => onOpen(head.key)}
        />
      ))}
    </Table.Tbody>
  );
}
