/** The arithmetic of cropping a picture to 3×4: which part of it is taken, and how fine it prints. No DOM. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the frame shows: `zoom` 1 is the largest 3×4 that fits; x and y are the middle, as parts of the picture. */
export interface Crop {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Size {
  readonly left: number;
  readonly top: number;
}

export const maxZoom = 5;
const ratio = 3 / 4;
/** 3×4 cm on paper (mẫu 2-HSĐV: ảnh màu 3×4 nền trắng) */
const printedInches = { width: 3 / 2.54, height: 4 / 2.54 };
/** no paper photo needs more */
const mostPixels: Size = { width: 1200, height: 1600 };

/** Portraits are taken with the face above the middle. */
export const firstCrop: Crop = { zoom: 1, x: 0.5, y: 0.45 };

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const largest = ({ width, height }: Size): Size =>
  width / height > ratio ? { width: height * ratio, height } : { width, height: width / ratio };

/** The part of the picture in its own pixels; never beyond its edges. */
export function cropRect(picture: Size, crop: Crop): Rect {
  const whole = largest(picture);
  const zoom = clamp(crop.zoom, 1, maxZoom);
  const width = whole.width / zoom;
  const height = whole.height / zoom;
  return {
    width,
    height,
    left: clamp(crop.x * picture.width - width / 2, 0, picture.width - width),
    top: clamp(crop.y * picture.height - height / 2, 0, picture.height - height),
  };
}

/** Moves by parts of the frame (0.1 = a tenth of what is seen), and stays within the picture. */
export function moveCrop(picture: Size, crop: Crop, dx: number, dy: number): Crop {
  const { width, height, left, top } = cropRect(picture, crop);
  const x = clamp(left + dx * width, 0, picture.width - width) + width / 2;
  const y = clamp(top + dy * height, 0, picture.height - height) + height / 2;
  return { ...crop, x: x / picture.width, y: y / picture.height };
}

/** Zooms around the middle of the frame. */
export function zoomCrop(picture: Size, crop: Crop, zoom: number): Crop {
  const { width, height, left, top } = cropRect(picture, crop);
  const middle = { x: (left + width / 2) / picture.width, y: (top + height / 2) / picture.height };
  return moveCrop(picture, { zoom: clamp(zoom, 1, maxZoom), ...middle }, 0, 0);
}

/** Points per inch when the crop is printed 3×4 cm. */
export const printedDpi = ({ width, height }: Size): number =>
  Math.floor(Math.min(width / printedInches.width, height / printedInches.height));

export type Fineness = 'fine' | 'coarse' | 'veryCoarse';

/** 354 × 472 pixels give 300 points per inch at 3×4 cm; under 150 a face is hard to tell. */
export const finenessOf = (dpi: number): Fineness =>
  dpi >= 299 ? 'fine' : dpi >= 150 ? 'coarse' : 'veryCoarse';

/** Pixels of the picture that is kept: as many as the source has, up to what any paper needs. */
export function keptSize(rect: Size): Size {
  const scale = Math.min(1, mostPixels.width / rect.width);
  const width = Math.max(3, Math.round(rect.width * scale));
  return { width, height: Math.max(4, Math.round(width / ratio)) };
}
