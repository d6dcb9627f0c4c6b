// Values between the main process and the preload script: structured clone, carried as JSON over DevTools.
// `wire` is also injected into the page as source text, so it must not refer to anything outside itself.

export interface Wire {
  /** Throws DataCloneError on functions, symbols and the like, as Electron's IPC does. */
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

export function wire(): Wire {
  type Tagged = { readonly $: string; readonly v?: unknown; readonly t?: string };
  const views: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
    Uint8Array,
    Int8Array,
    Uint8ClampedArray,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const toText = (bytes: Uint8Array): string => {
    if (typeof Buffer !== 'undefined')
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192)
      binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(binary);
  };
  // A loop: Uint8Array.from walks the letters of a text one object each, which takes a second per megabyte.
  const toBytes = (text: string): Uint8Array => {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  };

  const pack = (value: unknown, above: readonly object[]): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
      return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value !== 'object' || value === null) return value;
    if (above.includes(value)) throw new Error('The stand-in does not carry circular values');
    const inside = [...above, value];
    if (Array.isArray(value)) return value.map((item) => pack(item, inside));
    if (value instanceof Date) return { $: 'date', v: pack(value.getTime(), inside) };
    if (value instanceof RegExp) return { $: 'regexp', v: value.source, t: value.flags };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message, value.stack ?? ''] };
    if (value instanceof Map) return { $: 'map', v: [...value].map((pair) => pack(pair, inside)) };
    if (value instanceof Set) return { $: 'set', v: [...value].map((item) => pack(item, inside)) };
    if (value instanceof ArrayBuffer)
      return { $: 'bytes', t: 'ArrayBuffer', v: toText(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: 'bytes', t: value.constructor.name, v: toText(bytes) };
    }
    const entries = Object.entries(value).map(([key, item]) => [key, pack(item, inside)] as const);
    return '$' in value || Object.hasOwn(value, '__proto__')
      ? { $: 'entries', v: entries }
      : Object.fromEntries(entries);
  };

  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(unpack);
    if (!('$' in value)) {
      for (const [key, item] of Object.entries(value)) (value as Record<string, unknown>)[key] = unpack(item);
      return value;
    }
    const { $: kind, v, t } = value as Tagged;
    switch (kind) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(v);
      case 'bigint':
        return BigInt(String(v));
      case 'date':
        return new Date(Number(unpack(v)));
      case 'regexp':
        return new RegExp(String(v), t);
      case 'map':
        return new Map((v as unknown[]).map((pair) => unpack(pair) as [unknown, unknown]));
      case 'set':
        return new Set((v as unknown[]).map(unpack));
      case 'bytes': {
        const buffer = toBytes(String(v)).buffer as ArrayBuffer;
        const view = views[t ?? ''];
        return t === 'ArrayBuffer' ? buffer : new (view ?? Uint8Array)(buffer);
      }
      case 'error': {
        const [name, message, stack] = v as [string, string, string];
        return Object.assign(new Error(message), { name, stack });
      }
      case 'entries': {
        const object = {};
        for (const [key, item] of v as [string, unknown][])
          Object.defineProperty(object, key, {
            value: unpack(item),
            enumerable: true,
            writable: true,
            configurable: true,
          });
        return object;
      }
      default:
        throw new Error(`unknown tag ${kind}`);
    }
  };

  return {
    encode: (value) => JSON.stringify(pack(structuredClone(value), [])),
    decode: (text) => unpack(JSON.parse(text)),
  };
}
