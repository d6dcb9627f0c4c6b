import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { PlacedBody } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import type { GhostPicture } from '../../../../../shared/ipc/document-design.ts';
import { useObjectUrl } from '../../../../parts/use-object-url.ts';
import classes from '../sheet.module.css';
import { type Corners, isSheet, type Point, wholePicture } from './homography.ts';
import { straighten } from './straighten.ts';

const text = designerText.ghost;
const fine = 0.002;
const coarse = 0.02;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const inside = (n: number): number => Math.max(0, Math.min(1, n));

interface Props {
  readonly picture: GhostPicture;
  readonly page: PlacedBody['page'];
  readonly saving: boolean;
  readonly onUse: (bytes: Uint8Array) => void;
  readonly onClose: () => void;
}

/** Where the sheet lies in its picture: four marks, dragged or moved by the arrows. */
export function CornersDialog({ picture, page, saving, onUse, onClose }: Props) {
  const url = useObjectUrl(picture);
  const image = useRef<HTMLImageElement>(null);
  const [corners, setCorners] = useState<Corners>(wholePicture);
  const [state, setState] = useState<'opening' | 'open' | 'broken'>('opening');
  const [working, setWorking] = useState(false);
  const set = (n: number, to: Point): void =>
    setCorners(
      (before) =>
        before.map((corner, i) => (i === n ? { x: inside(to.x), y: inside(to.y) } : corner)) as never,
    );
  const drag = (event: PointerEvent<HTMLElement>, n: number): void => {
    const room = image.current?.getBoundingClientRect();
    if (!room || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set(n, { x: (event.clientX - room.left) / room.width, y: (event.clientY - room.top) / room.height });
  };
  const onKey = (event: KeyboardEvent, n: number): void => {
    const way = ways[event.key];
    const corner = corners[n];
    if (!way || !corner) return;
    event.preventDefault();
    const step = event.shiftKey ? coarse : fine;
    set(n, { x: corner.x + way[0] * step, y: corner.y + way[1] * step });
  };
  const sheet = isSheet(corners);
  const use = async (): Promise<void> => {
    if (!image.current) return;
    setWorking(true);
    const bytes = await straighten(image.current, corners, page).finally(() => setWorking(false));
    onUse(bytes);
  };
  return (
    <Modal opened onClose={onClose} size="auto" title={text.cornersTitle}>
      <Stack gap="sm">
        <Text maw={620}>{text.cornersHint}</Text>
        {state === 'broken' && <Alert color="red">{text.broken}</Alert>}
        {!sheet && <Alert color="orange">{text.crossed}</Alert>}
        <div className={classes.corners}>
          {url !== null && (
            <img
              ref={image}
              src={url}
              alt={text.alt}
              draggable={false}
              onLoad={() => setState('open')}
              onError={() => setState('broken')}
            />
          )}
          {state === 'open' && (
            <>
              <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden>
                <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
              </svg>
              {corners.map(({ x, y }, n) => (
                <button
                  type="button"
                  // biome-ignore lint/suspicious/noArrayIndexKey: always the same four
                  key={n}
                  className={classes.mark}
                  aria-label={text.corners[n]}
                  style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
                  onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
                  onPointerMove={(event) => drag(event, n)}
                  onKeyDown={(event) => onKey(event, n)}
                />
              ))}
            </>
          )}
        </div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => setCorners(wholePicture)}>
            {text.whole}
          </Button>
          <Button variant="default" onClick={onClose}>
            {designerText.file.cancel}
          </Button>
          <Button
            disabled={state !== 'open' || !sheet}
            loading={working || saving}
            onClick={() => void use()}
          >
            {text.use}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
