/** A picture with four corners marked, as a picture of the sheet alone: seen from straight above. */
import type { PlacedBody } from '../../../../../shared/documents/template.ts';
import { type Corners, ontoPicture } from './homography.ts';

/** Enough to read small print on the screen; a ghost is never printed. */
const dotsPerMillimetre = 6;
/** What is read of the picture at once: a photo of 50 million dots would take 200 MB. */
const longestSide = 3000;
const quality = 0.85;

interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
}

function surface(width: number, height: number): Surface {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  return { canvas, pen };
}

function dotsOf(image: HTMLImageElement): ImageData {
  const shrink = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight));
  const [width, height] = [image.naturalWidth * shrink, image.naturalHeight * shrink].map(Math.round) as [
    number,
    number,
  ];
  const { pen } = surface(width, height);
  pen.drawImage(image, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height);
}

export async function straighten(
  image: HTMLImageElement,
  corners: Corners,
  page: PlacedBody['page'],
): Promise<Uint8Array> {
  const from = dotsOf(image);
  const width = Math.round(page.width * dotsPerMillimetre);
  const height = Math.round(page.height * dotsPerMillimetre);
  const { canvas, pen } = surface(width, height);
  const to = pen.createImageData(width, height);
  const [source, target] = [new Uint32Array(from.data.buffer), new Uint32Array(to.data.buffer)];
  const onto = ontoPicture(corners);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = onto((x + 0.5) / width, (y + 0.5) / height);
      const column = Math.max(0, Math.min(from.width - 1, Math.floor(at.x * from.width)));
      const row = Math.max(0, Math.min(from.height - 1, Math.floor(at.y * from.height)));
      target[y * width + x] = source[row * from.width + column] ?? 0;
    }
  pen.putImageData(to, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  if (!blob) throw new Error('the canvas gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
