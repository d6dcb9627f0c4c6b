import { SegmentedControl } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { DocumentTemplate, PlacedBody, PlacedField } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import classes from '../designer.module.css';
import { replaced } from '../parts-list.ts';
import { useSample } from '../use-sample.ts';
import { useSampleJob } from '../use-sample-job.ts';
import type { ChangeTemplate } from '../use-template-draft.ts';
import { FieldForm } from './field-form.tsx';
import { FieldList } from './field-list.tsx';
import { PageForm } from './page-form.tsx';
import { SheetDesk } from './sheet-desk.tsx';

interface Props {
  readonly template: DocumentTemplate;
  readonly body: PlacedBody;
  readonly wrong: string | null;
  readonly onChange: ChangeTemplate;
}

/** A sheet with fields at their places: on the ghost of its blank, with real texts at true size. */
export function PlacedEditor({ template, body, wrong, onChange }: Props) {
  const { fields, page } = body;
  const [side, setSide] = useState<'fields' | 'page'>('fields');
  const [chosen, setChosen] = useState<string | null>(null);
  const sample = useSample(template);
  const job = useSampleJob(template, wrong === null ? sample.ids : null);
  const field = fields.find(({ id }) => id === chosen);
  const change = useCallback(
    (part: (body: PlacedBody) => Partial<PlacedBody>, what: string): void =>
      onChange(
        (before) =>
          before.body.layout === 'placed'
            ? { ...before, body: { ...before.body, ...part(before.body) } }
            : before,
        what,
      ),
    [onChange],
  );
  const set = useCallback(
    (next: PlacedField, what: string): void =>
      change((before) => ({ fields: [...replaced(before.fields, next)] }), `${what} ${next.id}`),
    [change],
  );
  const number = useMemo(() => fields.findIndex(({ id }) => id === chosen) + 1, [fields, chosen]);
  return (
    <div className={classes.placed}>
      <div className={classes.side}>
        <SegmentedControl
          fullWidth
          aria-label={designerText.page.side}
          data={[
            { value: 'fields', label: designerText.fields.title },
            { value: 'page', label: designerText.page.title },
          ]}
          value={side}
          onChange={(value) => setSide(value === 'page' ? 'page' : 'fields')}
        />
        {side === 'fields' ? (
          <FieldList
            fields={fields}
            chosen={chosen}
            onChoose={setChosen}
            onChange={(next) => change(() => ({ fields: [...next] }), `fields ${next.length}`)}
            page={page}
          />
        ) : (
          <PageForm
            templateKey={template.key}
            body={body}
            onChange={(part, what) => change(() => part, what)}
          />
        )}
      </div>
      <SheetDesk
        template={template}
        body={body}
        sample={sample}
        job={job}
        chosen={chosen}
        onChoose={setChosen}
        onField={set}
      />
      <FieldForm field={field ?? null} number={number} page={page} onChange={(next) => set(next, 'field')} />
    </div>
  );
}
