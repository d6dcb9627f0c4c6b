/** One report in words: its paragraphs with the numbers as they are, its paper, and what may be done with it. */
import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { narrativeText as text } from '../../../../shared/i18n/vi/narrative.ts';
import type { NarrativeView } from '../../../../shared/ipc/narrative.ts';
import type { Paragraph } from '../../../../shared/narrative/narrative.ts';
import { useCommand, useOp } from '../../../api.ts';
import { DraftNote } from '../../../parts/draft-note.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { notify } from '../../../parts/notify.ts';
import { May } from '../../../parts/rights/may.tsx';
import { NarrativeExport } from './narrative-export.tsx';
import { NarrativePaperForm } from './narrative-paper.tsx';
import { NarrativeParagraph } from './narrative-paragraph.tsx';
import { NarrativeUnlock } from './narrative-unlock.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { useParagraphEditor } from './use-paragraph-editor.ts';

interface Props {
  readonly id: number;
  readonly onBack: () => void;
}

export function NarrativeReport({ id, onBack }: Props) {
  const view = useOp('narrative.get', { id }, { keepPrevious: true });
  return (
    <Stack gap="md">
      <Group>
        <Button variant="default" onClick={onBack}>
          {text.back}
        </Button>
      </Group>
      <ErrorNote error={view.error?.error} />
      {view.isPending && <Loading />}
      {view.data && <Report view={view.data} onGone={onBack} />}
    </Stack>
  );
}

function Report({ view, onGone }: { readonly view: NarrativeView; readonly onGone: () => void }) {
  const { id, version, paragraphs, paper, lockedAt, lockedBy } = view;
  const isLocked = lockedAt !== '';
  const [unlocking, setUnlocking] = useState(false);
  const save = useCommand('narrative.save');
  const lock = useCommand('narrative.lock');
  const drop = useCommand('narrative.drop');
  const editor = useParagraphEditor(id);
  const put = (next: readonly Paragraph[], done: () => void = () => undefined) =>
    save.mutate(
      { id, version, paper, paragraphs: [...next] },
      {
        onSuccess: () => {
          done();
          notify.success(text.saved);
        },
      },
    );
  // Reckoned over all sections, so only for whoever writes; what the text links already has its name before.
  const offered = useOp('narrative.targets', { id }, { enabled: editor.open !== null });
  const targets = offered.data ?? view.named;
  const names = new Map(view.named.map(({ token, name, group }) => [token, `${group}: ${name}`]));
  const labelOf = (token: string): string => names.get(token) ?? token;

  return (
    <>
      <Group justify="space-between" align="flex-start">
        <Stack gap={2}>
          <Title order={2} size="h4">
            {text.name(view.kind, view.from, view.orgName)}
          </Title>
          <Text role="status">
            {isLocked ? text.locked(text.lockedMoment(lockedAt), lockedBy) : text.drafting}
          </Text>
        </Stack>
        <Group gap="xs">
          {isLocked ? (
            <May right="write">
              <Button variant="default" onClick={() => setUnlocking(true)}>
                {text.unlock}
              </Button>
            </May>
          ) : (
            <May right="write">
              <Button
                variant="default"
                leftSection={<IconLock size={18} aria-hidden />}
                disabled={lock.isPending || editor.open !== null}
                onClick={() =>
                  lock.mutate({ id, version }, { onSuccess: () => notify.success(text.lockedDone) })
                }
              >
                {text.lock}
              </Button>
              <Button
                variant="default"
                onClick={() =>
                  drop.mutate(
                    { id, version },
                    {
                      onSuccess: () => {
                        notify.success(text.dropped);
                        onGone();
                      },
                    },
                  )
                }
              >
                {text.drop}
              </Button>
            </May>
          )}
          <NarrativeExport view={view} />
        </Group>
      </Group>
      <ErrorNote
        error={offered.error?.error ?? save.error?.error ?? lock.error?.error ?? drop.error?.error}
      />
      {unlocking && <NarrativeUnlock id={id} version={version} onClose={() => setUnlocking(false)} />}
      {view.changed.length > 0 && (
        <Alert
          color="orange"
          icon={<IconAlertTriangle aria-hidden />}
          title={text.changedSince(view.changed.length)}
        >
          <List>
            {view.changed.map(({ token, locked, now }) => (
              <List.Item key={token}>{text.nowIs(labelOf(token), locked, now || text.gone)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {!isLocked && <DraftNote broughtFrom={editor.broughtFrom} onStartAnew={editor.close} />}
      <Stack gap="xs" component="section" aria-label={text.bodyTitle}>
        <Title order={3} size="h5">
          {text.bodyTitle}
        </Title>
        {paragraphs.map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place.
          <div key={i}>
            {editor.open?.index === i && !editor.open.isNew ? (
              <ParagraphEditor
                paragraph={editor.open.paragraph}
                targets={targets}
                saving={save.isPending}
                onChange={editor.change}
                onDone={(next) => put(paragraphs.with(i, next), editor.close)}
                onCancel={editor.close}
              />
            ) : (
              <NarrativeParagraph
                number={i + 1}
                paragraph={paragraph}
                view={view}
                labelOf={labelOf}
                mayEdit={!isLocked && editor.open === null}
                onEdit={() => editor.edit(i, paragraph)}
                onAdd={() => editor.add(i)}
                onRemove={() => put(paragraphs.toSpliced(i, 1))}
              />
            )}
            {editor.open?.index === i && editor.open.isNew && (
              <ParagraphEditor
                paragraph={editor.open.paragraph}
                targets={targets}
                saving={save.isPending}
                onChange={editor.change}
                onDone={(next) => put(paragraphs.toSpliced(i + 1, 0, next), editor.close)}
                onCancel={editor.close}
              />
            )}
          </div>
        ))}
        {paragraphs.length === 0 && !isLocked && (
          <May right="write">
            <Button
              variant="default"
              onClick={() => put([{ kind: 'text', text: text.newParagraph, whenNone: '' }])}
            >
              {text.add}
            </Button>
          </May>
        )}
      </Stack>
      <NarrativePaperForm
        key={version}
        paper={paper}
        isLocked={isLocked}
        onSave={(next) =>
          save.mutate(
            { id, version, paragraphs: [...paragraphs], paper: next },
            { onSuccess: () => notify.success(text.saved) },
          )
        }
      />
    </>
  );
}
