/**
 * Damages a workbook the way that finds faults: not the packed bytes, which every reader throws away at once, but
 * the XML inside an archive, the records inside an .xls, the letters of a text. The same seed, the same damage.
 */
import { CFB } from 'xlsx';
import { biffRecords } from '../biff-records.ts';
import { preflightZip } from '../zip-preflight.ts';
import { type Random, seeded } from './seeded.ts';
import { type ZipPart, zipOf } from './zip-of.ts';

export function mutate(original: Uint8Array, seed: number): Uint8Array {
  const random = seeded(seed);
  let bytes = original;
  for (let times = 1 + random(3); times > 0; times--) bytes = mutateOnce(bytes, random);
  return bytes;
}

function mutateOnce(bytes: Uint8Array, random: Random): Uint8Array {
  if (random(8) === 0) return damageBytes(bytes, random);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return damageArchive(bytes, random);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return damageCompound(bytes, random);
  return bytes[0] === 0x09 ? damageRecords(bytes, random) : damageText(bytes, random);
}

/** Numbers at the edges of what formats can hold. */
const EDGES = [0, 1, 2, 127, 128, 255, 256, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0xffffffff];

function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const out = Buffer.from(bytes);
  if (out.length < 4) return out;
  const at = random(out.length);
  switch (random(5)) {
    case 0:
      return out.subarray(0, at);
    case 1:
      return Buffer.concat([out.subarray(0, at), out.subarray(at + 1 + random(64))]);
    case 2:
      return Buffer.concat([out.subarray(0, at), out.subarray(Math.max(0, at - random(512)))]);
    case 3:
      out.writeUInt32LE(EDGES[random(EDGES.length)] ?? 0, Math.min(at, out.length - 4));
      return out;
    default:
      for (let n = 1 + random(8); n > 0; n--) out[random(out.length)] = random(256);
      return out;
  }
}

function damageArchive(bytes: Uint8Array, random: Random): Uint8Array {
  const zip = preflightZip(bytes);
  if (!zip.ok || zip.value.names.length === 0) return damageBytes(bytes, random);
  const names = [...zip.value.names];
  const parts: ZipPart[] = names.map((name) => ({ name, data: zip.value.part(name) ?? Buffer.alloc(0) }));
  const chosen = random(parts.length);
  const victim = parts[chosen];
  if (victim === undefined) return bytes;
  switch (random(10)) {
    case 0:
      parts.splice(chosen, 1);
      break;
    case 1:
      parts.push({ name: parts[random(parts.length)]?.name ?? '', data: victim.data });
      break;
    case 2:
      parts[chosen] = { name: victim.name, data: parts[random(parts.length)]?.data ?? victim.data };
      break;
    default:
      parts[chosen] = { name: victim.name, data: Buffer.from(damageText(victim.data, random)) };
  }
  return zipOf(parts);
}

const TOKENS = [
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '&#x110000;',
  '<!--',
  '<![CDATA[',
  '<row r="1048576">',
  '<row r="-1">',
  '<row r="1e9">',
  '<c r="XFD1048576" t="s"><v>4294967295</v></c>',
  '<c r="A0"><v>NaN</v></c>',
  '<c r="ZZZZZZ1" t="d"><v>x</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<mergeCell ref="A1"/>',
  '<dimension ref="A1:XFD1048576"/>',
  '<f>SUM(</f>',
  '<f t="shared" si="99" ref="A1:XFD1048576">A1</f>',
  '<table:table-row table:number-rows-repeated="1048576">',
  '<table:table-cell table:number-columns-repeated="99999999" office:value-type="float" office:value="1e999">',
  '__proto__',
  'constructor',
  '\u0000',
  '\r',
  ' '.repeat(70_000),
];

/** Of XML and of plain text alike: cuts, doublings, numbers at the edge, tags that nobody would write. */
function damageText(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  if (text.length === 0) return bytes;
  const at = random(text.length);
  const numbers = [...text.matchAll(/\d+/g)];
  const tags = [...text.matchAll(/<[^>]{1,300}>/g)];
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const put = (from: number, length: number, by: string): Uint8Array =>
    Buffer.from(text.slice(0, from) + by + text.slice(from + length), 'latin1');
  switch (random(8)) {
    case 0:
      return put(at, text.length, '');
    case 1:
      return put(at, 1 + random(200), '');
    case 2: {
      const number = pick(numbers);
      return number === undefined
        ? damageBytes(bytes, random)
        : put(number.index, number[0].length, String(pick([...EDGES, -1, 1e21]) ?? 0));
    }
    case 3: {
      const tag = pick(tags);
      return tag === undefined ? damageBytes(bytes, random) : put(tag.index, tag[0].length, '');
    }
    case 4: {
      const tag = pick(tags);
      return tag === undefined
        ? damageBytes(bytes, random)
        : put(tag.index, 0, tag[0].repeat(1 + random(5000)));
    }
    case 5:
      return put(at, 0, pick(TOKENS) ?? '');
    case 6: {
      const from = random(text.length);
      return put(at, 0, text.slice(from, from + random(2000)));
    }
    default:
      return damageBytes(bytes, random);
  }
}

/** The stream of an .xls, damaged and put back into its compound file. */
function damageCompound(bytes: Uint8Array, random: Random): Uint8Array {
  try {
    const file = CFB.read(Buffer.from(bytes), { type: 'buffer' });
    const entry =
      CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book') ?? CFB.find(file, '/EncryptedPackage');
    if (entry === null || random(6) === 0) return damageBytes(bytes, random);
    const stream = damageRecords(Uint8Array.from(entry.content), random);
    const made = CFB.utils.cfb_new();
    CFB.utils.cfb_add(made, `/${entry.name}`, Buffer.from(stream));
    // as: written to a buffer because it is asked to be one.
    return CFB.write(made, { type: 'buffer' }) as Buffer;
  } catch {
    return damageBytes(bytes, random);
  }
}

function damageRecords(bytes: Uint8Array, random: Random): Uint8Array {
  const records = [...biffRecords(bytes)];
  const victim = records[random(Math.max(1, records.length))];
  if (victim === undefined) return damageBytes(bytes, random);
  const out = Buffer.from(bytes);
  const end = victim.offset + 4 + victim.body.length;
  switch (random(7)) {
    case 0:
      return out.subarray(
        0,
        random(2) === 0 ? victim.offset : victim.offset + random(4 + victim.body.length),
      );
    case 1:
      out.writeUInt16LE(EDGES[random(EDGES.length)] ?? 0, victim.offset + 2);
      return out;
    case 2:
      out.writeUInt16LE(records[random(records.length)]?.kind ?? 0, victim.offset);
      return out;
    case 3:
      return Buffer.concat([out.subarray(0, victim.offset), out.subarray(end)]);
    case 4: {
      const copies = Array.from({ length: 1 + random(50) }, () => out.subarray(victim.offset, end));
      return Buffer.concat([out.subarray(0, victim.offset), ...copies, out.subarray(end)]);
    }
    case 5: {
      if (victim.body.length < 2) return damageBytes(bytes, random);
      const at = victim.offset + 4 + random(victim.body.length - 1);
      out.writeUInt16LE((EDGES[random(EDGES.length)] ?? 0) & 0xffff, at);
      return out;
    }
    default:
      for (let n = 1 + random(6); n > 0 && victim.body.length > 0; n--)
        out[victim.offset + 4 + random(victim.body.length)] = random(256);
      return out;
  }
}
