import { Alert, Button, Group, Modal, Slider, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import {
  type Crop,
  cropRect,
  finenessOf,
  firstCrop,
  keptSize,
  maxZoom,
  moveCrop,
  printedDpi,
  type Rect,
  type Size,
  zoomCrop,
} from './photo-crop.ts';
import classes from './photo-crop-dialog.module.css';

const text = recordText.crop;

export interface CroppedPhoto extends Size {
  readonly bytes: Uint8Array;
}

interface Props {
  /** object URL of the picked picture */
  readonly url: string;
  readonly saving: boolean;
  readonly onCropped: (photo: CroppedPhoto) => void;
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.02, 0],
  ArrowRight: [0.02, 0],
  ArrowUp: [0, -0.02],
  ArrowDown: [0, 0.02],
};

/** Takes a 3×4 part of a picture: dragged, zoomed, or by the keyboard alone; says how fine it will print. */
export function PhotoCropDialog({ url, saving, onCropped, onClose }: Props) {
  const image = useRef<HTMLImageElement>(null);
  const dragged = useRef<{ x: number; y: number } | null>(null);
  const [picture, setPicture] = useState<Size | null>(null);
  const [broken, setBroken] = useState(false);
  const [crop, setCrop] = useState<Crop>(firstCrop);
  const rect = picture && cropRect(picture, crop);
  const dpi = rect ? printedDpi(rect) : 0;
  const fineness = finenessOf(dpi);

  const move = (dx: number, dy: number) => picture && setCrop(moveCrop(picture, crop, dx, dy));
  const zoom = (to: number) => picture && setCrop(zoomCrop(picture, crop, to));
  const keys = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step) move(...step);
    else if (event.key === '+' || event.key === '=') zoom(crop.zoom * 1.1);
    else if (event.key === '-') zoom(crop.zoom / 1.1);
    else return;
    event.preventDefault();
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!dragged.current) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    move((dragged.current.x - event.clientX) / width, (dragged.current.y - event.clientY) / height);
    dragged.current = { x: event.clientX, y: event.clientY };
  };
  const take = async () => {
    if (!rect || !image.current) return;
    const photo = await drawn(image.current, rect);
    if (photo) onCropped(photo);
    else setBroken(true);
  };

  return (
    <Modal opened onClose={onClose} title={text.title} size={520} centered>
      <Stack gap="sm">
        {broken ? (
          <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
            {text.unreadable}
          </Alert>
        ) : (
          <Text>{text.hint}</Text>
        )}
        <div
          className={classes.frame}
          role="application"
          aria-label={text.area}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the picture in it
          tabIndex={0}
          data-autofocus
          onKeyDown={keys}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            dragged.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerMove={drag}
          onPointerUp={() => {
            dragged.current = null;
          }}
          onWheel={(event) => zoom(crop.zoom * (event.deltaY < 0 ? 1.08 : 1 / 1.08))}
        >
          <img
            ref={image}
            src={url}
            alt=""
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setPicture({ width: naturalWidth, height: naturalHeight })
            }
            onError={() => setBroken(true)}
            style={rect && picture ? placed(picture, rect) : undefined}
          />
        </div>
        <Group gap="sm" wrap="nowrap">
          <Text>{text.zoom}</Text>
          <Slider
            flex={1}
            min={1}
            max={maxZoom}
            step={0.05}
            value={crop.zoom}
            onChange={zoom}
            label={null}
            thumbLabel={text.zoom}
          />
        </Group>
        {rect && (
          <Alert
            role="status"
            p="xs"
            color={fineness === 'fine' ? 'gray' : fineness === 'coarse' ? 'orange' : 'red'}
            {...(fineness === 'fine' ? {} : { icon: <IconAlertTriangle aria-hidden /> })}
          >
            {text[fineness](dpi)}
          </Alert>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
          <Button disabled={!rect || broken} loading={saving} onClick={() => void take()}>
            {text.save}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The picture behind the frame, so that the frame shows just the part that will be taken. */
const placed = (picture: Size, rect: Rect) => ({
  width: `${(picture.width / rect.width) * 100}%`,
  height: `${(picture.height / rect.height) * 100}%`,
  left: `${(-rect.left / rect.width) * 100}%`,
  top: `${(-rect.top / rect.height) * 100}%`,
});

async function drawn(image: HTMLImageElement, rect: Rect): Promise<CroppedPhoto | null> {
  const size = keptSize(rect);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  // A PNG may be see-through; the photo of the sheet has a white ground.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, rect.left, rect.top, rect.width, rect.height, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.92));
  return blob && { ...size, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
