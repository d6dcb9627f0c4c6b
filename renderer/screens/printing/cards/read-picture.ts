/** The digits of the code in a picture of a card: a photo of a telephone, a scan. */
import decodeQR from 'qr/decode.js';

/** Large enough for a code that fills a quarter of the picture, small enough to be searched in a moment. */
const sides = [1600, 3200, 900] as const;

/** Null where no code was found at any of the sizes; throws where the picture cannot be decoded. */
export async function digitsInPicture(bytes: Uint8Array, mime: string): Promise<string | null> {
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: mime }));
  try {
    for (const side of sides) {
      const found = decoded(picture, side);
      if (found !== null) return found;
    }
    return null;
  } finally {
    picture.close();
  }
}

function decoded(picture: ImageBitmap, side: number): string | null {
  // A small picture is enlarged twice at most: one dot to a square is too little for the search.
  const scale = Math.min(2, side / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', effort: 8, timeLimit: 2000 });
  } catch {
    // The library's way of saying that there is none.
    return null;
  }
}
