/**
 * Whether a message of the page stays within its bound: counted from above and given up as soon as it is too much, on
 * a stack of its own, so that nothing hostile (depth, loops, sparse or shared parts) costs more than a small one.
 */

/** Deeper than any form; deeper messages would overflow the stack of whoever reads them. */
export const deepest = 100;
const ofPart = 8;

/** @returns false also for what no form consists of: maps, sets, dates, errors and whatever cannot be read */
export function isWithin(message: unknown, most: number): boolean {
  try {
    return count(message, most) <= most;
  } catch {
    return false;
  }
}

function count(message: unknown, most: number): number {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: message, depth: 0 }];
  let bytes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (depth > deepest) return Number.POSITIVE_INFINITY;
    bytes += ownSize(value);
    if (bytes > most) return bytes;
    if (typeof value !== 'object' || value === null || isBytes(value)) continue;
    if (Array.isArray(value)) {
      for (const part of value) open.push({ value: part, depth: depth + 1 });
      continue;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return Number.POSITIVE_INFINITY;
    for (const key of Object.keys(value)) {
      bytes += 2 * key.length;
      if (bytes > most) return bytes;
      open.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return bytes;
}

const isBytes = (value: object): value is ArrayBuffer | ArrayBufferView =>
  value instanceof ArrayBuffer || ArrayBuffer.isView(value);

function ownSize(value: unknown): number {
  if (typeof value === 'string') return ofPart + 2 * value.length;
  if (typeof value === 'bigint') return Number.POSITIVE_INFINITY;
  if (typeof value !== 'object' || value === null) return ofPart;
  if (isBytes(value)) return ofPart + value.byteLength;
  // Before its parts are looked at: a sparse array is long without being there. Numbers in a list take few bytes.
  return Array.isArray(value) ? ofPart + 8 * value.length : ofPart;
}
