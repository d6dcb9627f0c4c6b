/** Photos at the size in which they are printed: 3 × 4 cm at 300 dots per inch, cropped in the middle. */
import type { LayoutNotes, PrintMember } from '../../shared/ipc/print.ts';
import { call } from '../api.ts';

const size = { width: 354, height: 472 } as const;

/** So many are fetched, decoded and packed at the same time: each of these is done elsewhere while the page waits. */
const atOnce = 4;

/** @param onDone is told after each member with a photo */
export async function loadPhotos(
  members: readonly PrintMember[],
  onDone: (done: number, total: number, name: string) => void,
): Promise<ReadonlyMap<number, string>> {
  const photos = new Map<number, string>();
  const withPhoto = members.filter((m) => m.hasPhoto);
  const waiting = withPhoto.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const { id, fullName } of waiting) {
      const photo = await call('member.photo', { id });
      const address = photo.ok && photo.value && (await cropped(photo.value.bytes, photo.value.mime));
      if (address) photos.set(id, address);
      onDone(++done, withPhoto.length, fullName);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return photos;
}

/** Whose box stays blank, for a photo to be glued in, and why. */
export const photoNotes = (
  members: readonly Pick<PrintMember, 'id' | 'fullName' | 'hasPhoto'>[],
  photos: ReadonlyMap<number, string>,
): Pick<LayoutNotes, 'noPhoto' | 'brokenPicture'> => ({
  noPhoto: members.filter((m) => !m.hasPhoto).map((m) => m.fullName),
  brokenPicture: members.filter((m) => m.hasPhoto && !photos.has(m.id)).map((m) => m.fullName),
});

/** null when the picture cannot be decoded. */
async function cropped(bytes: Uint8Array, mime: string): Promise<string | null> {
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: mime })).catch(
    () => null,
  );
  if (!picture) return null;
  const scale = Math.max(size.width / picture.width, size.height / picture.height);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  const [width, height] = [picture.width * scale, picture.height * scale];
  context?.drawImage(picture, (size.width - width) / 2, (size.height - height) / 2, width, height);
  picture.close();
  return URL.createObjectURL(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }));
}
