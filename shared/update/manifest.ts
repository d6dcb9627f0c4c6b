/**
 * What lies on an update stick beside the files: `cap-nhat.json`, and its signature in `cap-nhat.json.ky`. The signature
 * is over the bytes of the file as they are, under a first line of its own, so that nothing else that the same key
 * ever signs can pass for it. Read as hostile: small, strict, no paths.
 */
import { z } from 'zod';
import { isPartialDate } from '../text/dates.ts';
import { versionPattern } from './version.ts';

export const manifestName = 'cap-nhat.json';
export const signatureName = 'cap-nhat.json.ky';
/** A manifest names a handful of files; nothing larger is read. */
export const mostManifestBytes = 64 * 1024;
/** Four times the size that the program has. */
const mostFileBytes = 600 * 1024 * 1024;
/** Stands before the bytes of the manifest where they are signed. */
export const signedHead = 'so-dang-vien cap-nhat 1\n';

/** installer: for one user · folder: to be unpacked over the old one */
export const updateKinds = ['installer', 'folder'] as const;
export type UpdateKind = (typeof updateKinds)[number];

const fileSchema = z.strictObject({
  platform: z.enum(['win32-x64', 'linux-x64']),
  kind: z.enum(updateKinds),
  /** a bare name: no folder, no drive, no dots in front, nothing that Windows reads as a device */
  file: z
    .string()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*\.(exe|zip|AppImage|tar\.gz)$/)
    .refine((name) => !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)),
  size: z.int().min(1).max(mostFileBytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifestSchema = z.strictObject({
  format: z.literal(1),
  version: z.string().regex(versionPattern),
  /** the newest schema of a register that this version knows */
  schema: z.int().min(1).max(100_000),
  date: z.string().refine((day) => day.length === 10 && isPartialDate(day)),
  notes: z
    .array(
      z
        .string()
        .min(1)
        .max(300)
        .regex(/^[^\p{Cc}\p{Cf}]*$/u),
    )
    .max(20),
  files: z.array(fileSchema).min(1).max(8),
});

export type UpdateFile = z.output<typeof fileSchema>;
export type UpdateManifest = z.output<typeof manifestSchema>;

/** The manifest, or null where the text is none. Call only after the signature was checked. */
export function readManifest(text: string): UpdateManifest | null {
  try {
    const read = manifestSchema.safeParse(JSON.parse(text));
    if (!read.success) return null;
    const { files } = read.data;
    const names = new Set(files.map(({ file }) => file.toLowerCase()));
    const uses = new Set(files.map(({ platform, kind }) => `${platform} ${kind}`));
    return names.size === files.length && uses.size === files.length ? read.data : null;
  } catch {
    return null;
  }
}
