/**
 * D4 of the reliability plan: whatever a register holds, no cell of what leaves the program is a formula but the program's
 * own sums, and every text stands there to the letter, for LibreOffice, too. There is no export of CSV.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../shared/testing/hostile-texts.ts';
import { naughty } from '../../shared/testing/naughty-texts.ts';
import { cleanText } from '../../shared/text/names.ts';
import { unescapeXml } from './package/xml-text.ts';
import { openParts } from './package/zip-parts.ts';
import { everyExport } from './testing/every-export.ts';
import { libreOffice, throughLibreOffice } from './testing/libreoffice.ts';

/** As the register keeps them. */
const texts = [...new Set([...naughty, ...scripts].map(cleanText))].filter((text) => text !== '');

const sheetsOf = (bytes: Uint8Array): string[] => {
  const parts = openParts(bytes);
  return (parts?.names ?? [])
    .filter((name) => /sheet\d*\.xml$/.test(name))
    .map((name) => parts?.text(name) ?? '');
};
/** What stands between the tags of a formula, as the XML has it. */
const formulasOf = (bytes: Uint8Array): string[] =>
  sheetsOf(bytes).flatMap((xml) =>
    [...xml.matchAll(/<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/g)].map((f) =>
      unescapeXml(f[1] ?? ''),
    ),
  );
const ours = /^(?:SUM\([A-Z0-9:,]+\)|[A-Z]+\d+(?:[+-][A-Z]+\d+)+|IF\([A-Z]+\d+=0,"—",SUBSTITUTE\(.*\))$/;

/** Every text of every cell, by lines, for some exports put several into one cell. */
async function textsIn(bytes: Uint8Array): Promise<Set<string>> {
  const { sheets } = await readXlsx(bytes);
  const all = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
  return new Set(all.flatMap((cell) => [cell, ...cell.split('\n')]));
}

test('these are all the ways out: who adds one says here what becomes of odd texts in it', () => {
  const core = join(import.meta.dirname, '../core');
  const out = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.ts$/.test(name) && !name.includes('testing'))
    .filter((name) =>
      /\b(?:saveWorkbook|saveBytes|saveLogged)\(/.test(readFileSync(join(core, name), 'utf8')),
    )
    .map((name) => name.replace(/\.ts$/, ''));
  // What a template writes into cells goes by fillCells, as the cleaning form does; a narrative is a document of words.
  const same = ['template-handlers', 'narrative-handlers', 'workbook-out'];
  const tried = Object.keys(everyExport).map((name) => name.replace(/,.*/, ''));
  expect(out.sort()).toEqual([...new Set([...tried, ...same])].sort());
});

describe.each(Object.entries(everyExport))('%s', (_name, write) => {
  test('has no formula but its own, no cell of an error, and every text to the letter', async () => {
    const bytes = await write(texts);
    expect(formulasOf(bytes).filter((formula) => !ours.test(formula))).toEqual([]);
    const xml = sheetsOf(bytes).join('');
    expect(xml).not.toMatch(/<c\s[^>]*t="e"/);
    const there = await textsIn(bytes);
    expect(texts.filter((text) => !there.has(text))).toEqual([]);
  });

  test.skipIf(!libreOffice)(
    'is opened by LibreOffice with the same texts, and with no formula more',
    async () => {
      const bytes = await write(texts);
      const opened = throughLibreOffice(bytes, 'xlsx');
      expect(formulasOf(opened)).toHaveLength(formulasOf(bytes).length);
      const there = await textsIn(opened);
      expect(texts.filter((text) => !there.has(text))).toEqual([]);
    },
  );
});
