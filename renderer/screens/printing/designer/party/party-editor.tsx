import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Block, DocumentTemplate, PartyBody } from '../../../../../shared/documents/template.ts';
import classes from '../designer.module.css';
import { LivePreview } from '../live-preview.tsx';
import { replaced } from '../parts-list.ts';
import { SampleChoiceBar } from '../sample-choice.tsx';
import { useSample } from '../use-sample.ts';
import { useSampleJob } from '../use-sample-job.ts';
import type { ChangeTemplate } from '../use-template-draft.ts';
import { BlockForm } from './block-form.tsx';
import { BlockList } from './block-list.tsx';

interface Props {
  readonly template: DocumentTemplate;
  readonly body: PartyBody;
  readonly wrong: string | null;
  readonly onChange: ChangeTemplate;
}

/** A paper in the layout of the Party: its parts, the one that is being changed, and the pages as they come out. */
export function PartyEditor({ template, body, wrong, onChange }: Props) {
  const { blocks } = body;
  const [chosen, setChosen] = useState<string | null>(null);
  const block = blocks.find(({ id }) => id === chosen) ?? firstWorded(blocks);
  const sample = useSample(template);
  const job = useSampleJob(template, wrong === null ? sample.ids : null);
  const change = (next: readonly Block[], what: string): void =>
    onChange((before) => ({ ...before, body: { ...body, blocks: [...next] } }), what);
  return (
    <div className={classes.party}>
      <BlockList
        blocks={blocks}
        chosen={block?.id ?? null}
        onChoose={setChosen}
        onChange={(next) => change(next, `parts ${next.map(({ id }) => id).join()}`)}
      />
      {block && (
        <BlockForm
          key={block.id}
          block={block}
          onChange={(next) => change(replaced(blocks, next), `part ${next.id}`)}
        />
      )}
      <Stack gap="xs" className={classes.shown ?? ''}>
        <SampleChoiceBar subject={template.subject} sample={sample} />
        {!sample.nobody && <LivePreview job={job} />}
      </Stack>
    </div>
  );
}

/** Most people come to change the wording. */
const firstWorded = (blocks: readonly Block[]): Block | undefined =>
  blocks.find(({ kind }) => kind === 'text') ?? blocks[0];
