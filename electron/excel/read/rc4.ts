/** RC4, which old Excel encrypts with. Node's own needs OpenSSL's legacy provider, which Electron does not have. */
export function rc4Stream(key: Uint8Array): (length: number) => Uint8Array {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number): void => {
    const kept = s[i] ?? 0;
    s[i] = s[j] ?? 0;
    s[j] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (s[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return (length) => {
    const out = new Uint8Array(length);
    for (let n = 0; n < length; n++) {
      i = (i + 1) & 255;
      j = (j + (s[i] ?? 0)) & 255;
      swap(i, j);
      out[n] = s[((s[i] ?? 0) + (s[j] ?? 0)) & 255] ?? 0;
    }
    return out;
  };
}

export function xorBytes(data: Uint8Array, key: Uint8Array): Uint8Array {
  return data.map((byte, i) => byte ^ (key[i] ?? 0));
}
