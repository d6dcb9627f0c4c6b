import { Button, Checkbox, Group, Modal, Select, Slider, Stack, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentTemplate, PlacedBody, PlacedField } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import type { DocumentJob } from '../../../../../shared/ipc/document.ts';
import { useOp } from '../../../../api.ts';
import { ErrorNote } from '../../../../parts/error-note.tsx';
import classes from '../designer.module.css';
import { LivePreview } from '../live-preview.tsx';
import { SampleChoiceBar } from '../sample-choice.tsx';
import sheetClasses from '../sheet.module.css';
import type { SampleChoice } from '../use-sample.ts';
import { isOff } from './field-ops.ts';
import { Sheet } from './sheet.tsx';
import { useSampleFacts } from './use-sample-facts.ts';

const text = designerText.page;
const zooms = { fit: text.zoomFit, true: text.zoomTrue, double: text.zoomDouble };
type Zoom = keyof typeof zooms;

/** CSS pixels to a millimetre on a screen of 96 dots per inch. */
const trueScale = 96 / 25.4;
const roomAround = 20;

interface Props {
  readonly template: DocumentTemplate;
  readonly body: PlacedBody;
  readonly sample: SampleChoice;
  readonly job: DocumentJob | null;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onField: (field: PlacedField, what: string) => void;
}

/** The sheet with its tools: with whom, how large, and what of it does not fit. */
export function SheetDesk({ template, body, sample, job, chosen, onChoose, onField }: Props) {
  const { page, fields } = body;
  const { ref, width } = useElementSize();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [snap, setSnap] = useState(true);
  const [ghostly, setGhostly] = useState(60);
  const [looking, setLooking] = useState(false);
  const [cut, setCut] = useState<ReadonlySet<string>>(new Set());
  const ghost = useOp('documentGhost.get', { key: template.key }).data ?? null;
  const { facts, error } = useSampleFacts(template, job);
  const across = Math.max(1, (width - roomAround) / page.width);
  const scale = zoom === 'fit' ? across : zoom === 'true' ? trueScale : trueScale * 2;
  const off = fields.filter((field) => isOff(field, page)).length;
  const report = (id: string, fits: boolean): void =>
    setCut((before) => {
      if (before.has(id) === !fits) return before;
      const next = new Set(before);
      if (fits) next.delete(id);
      else next.add(id);
      return next;
    });
  const cutNow = fields.filter(({ id }) => cut.has(id)).length;
  return (
    <Stack gap="xs" className={classes.deskOfSheet ?? ''}>
      <SampleChoiceBar subject={template.subject} sample={sample} />
      <ErrorNote error={error} />
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text role="status" {...(cutNow + off > 0 ? { c: 'var(--mantine-color-error)', fw: 600 } : {})}>
          {[
            cutNow > 0 && designerText.fields.cutTitle(cutNow),
            off > 0 && designerText.fields.off(off),
            cutNow + off === 0 && designerText.fields.allFit,
          ]
            .filter(Boolean)
            .join(' ')}
        </Text>
        <Button
          variant="default"
          miw="max-content"
          leftSection={<IconEye size={18} aria-hidden />}
          disabled={job === null}
          onClick={() => setLooking(true)}
        >
          {designerText.sample.look}
        </Button>
      </Group>
      <div ref={ref} className={sheetClasses.sheetRoom}>
        {width > 0 && (
          <Sheet
            {...{ body, scale, ghost, facts, chosen, cut, snap, onChoose, onField }}
            ghostOpacity={ghostly / 100}
            onFit={report}
          />
        )}
      </div>
      <Group justify="space-between" gap="md">
        <Select
          aria-label={text.zoom}
          w={130}
          allowDeselect={false}
          data={Object.entries(zooms).map(([value, label]) => ({ value, label }))}
          value={zoom}
          onChange={(value) => setZoom(value === 'true' || value === 'double' ? value : 'fit')}
        />
        <Checkbox label={text.snap} checked={snap} onChange={(e) => setSnap(e.currentTarget.checked)} />
        {ghost && (
          <Slider
            w={180}
            label={null}
            thumbLabel={designerText.ghost.opacity}
            min={10}
            max={100}
            step={10}
            value={ghostly}
            onChange={setGhostly}
          />
        )}
      </Group>
      <Text c="dimmed" fz="sm">
        {text.canvasHint}
      </Text>
      {looking && (
        <Modal
          opened
          onClose={() => setLooking(false)}
          size="90%"
          title={designerText.sample.preview}
          classNames={{ body: classes.dialogPages ?? '' }}
        >
          <LivePreview job={job} />
        </Modal>
      )}
    </Stack>
  );
}
