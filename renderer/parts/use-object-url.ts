import { useEffect, useState } from 'react';

/** An address for bytes, as long as they are shown. */
export function useObjectUrl(
  photo: { readonly mime: string; readonly bytes: Uint8Array } | null,
): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!photo) return setUrl(null);
    const made = URL.createObjectURL(new Blob([new Uint8Array(photo.bytes)], { type: photo.mime }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return url;
}
