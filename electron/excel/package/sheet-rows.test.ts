/** Rows and cells of a sheet as they stand: what is not changed goes back to the letter. */
import { describe, expect, it } from 'vitest';
import { changeCells, changeRows } from './change-rows.ts';
import { readSheetData, type SheetData } from './sheet-rows.ts';

const sheet = (rows: string): string =>
  `<worksheet><cols/><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;
const read = (xml: string): SheetData => {
  const data = readSheetData(xml);
  if (!data) throw new Error('no sheet');
  return data;
};
/** Puts <N/> into the named cells, by row. */
const put = (xml: string, wanted: readonly (readonly [number, number[]])[]): string | null => {
  const data = read(xml);
  const cells = (columns: number[]) => columns.map((column) => `<N${column}/>`).join('');
  return changeRows(
    data,
    new Map(wanted),
    (row, columns) => changeCells(row, data.prefix, columns, (column) => `<N${column}/>`),
    (row, columns) => `<row r="${row + 1}">${cells(columns)}</row>`,
  );
};

describe('rows of a sheet', () => {
  it('go back to the letter, with all that stands around them', () => {
    const xml = sheet(' <!-- <row> --><row r="2" ht="30"/>\n<row r="4"><c r="A4"><v>1</v></c> </row> ');
    expect(put(xml, [])).toBe(xml);
  });

  it('stand in their order, old and new', () => {
    const xml = sheet('<row r="2"/><row r="4"/>');
    expect(
      put(xml, [
        [4, [0]],
        [0, [0]],
        [2, [0]],
      ]),
    ).toBe(
      sheet('<row r="1"><N0/></row><row r="2"/><row r="3"><N0/></row><row r="4"/><row r="5"><N0/></row>'),
    );
  });

  it('hold their cells in their order, old and new, and lose a span that would be wrong', () => {
    const xml = sheet('<row r="1" spans="2:3"><c r="B1"/><c r="C1"><v>1</v></c></row>');
    expect(put(xml, [[0, [3, 0, 1]]])).toBe(sheet('<row r="1"><N0/><N1/><c r="C1"><v>1</v></c><N3/></row>'));
    expect(put(xml, [[0, [2]]])).toBe(sheet('<row r="1" spans="2:3"><c r="B1"/><N2/></row>'));
  });

  it('without numbers and cells without addresses are where they stand', () => {
    const xml = sheet('<row><c/><c r="C1"/><c/></row><row/>');
    expect(put(xml, [[0, [1]]])).toBe(
      sheet('<row r="1"><c r="A1"/><N1/><c r="C1"/><c r="D1"/></row><row r="2"/>'),
    );
  });

  it('are not seen in comments and in texts, and have the prefix of the file', () => {
    const xml =
      '<x:s><x:sheetData><!--<x:row r="9">--><x:row r="1"><x:c r="A1"><![CDATA[</x:row>]]></x:c></x:row></x:sheetData></x:s>';
    expect(read(xml)).toMatchObject({ prefix: 'x:', rows: [{ row: 0 }] });
    expect(put(xml, [[0, [1]]])).toContain(']]></x:c><N1/></x:row></x:sheetData>');
  });

  it('are left alone behind a comment that never closes', () => {
    const xml = sheet('<row r="1"/><!-- <row r="2"/>');
    expect(read(xml).rows).toHaveLength(1);
    expect(put(xml, [])).toBe(xml);
  });

  it.each([
    ['no rows at all', '<worksheet/>'],
    ['rows that never close', sheet('<row r="1"><c r="A1"/>')],
    ['rows that close twice', sheet('<row r="1"/></row>')],
    ['the same row twice', sheet('<row r="1"/><row r="1"/>')],
    ['rows in no order', sheet('<row r="2"/><row r="1"/>')],
    ['a row with no number', sheet('<row r="một"/>')],
    ['a list that never closes', '<worksheet><sheetData><row r="1"/></worksheet>'],
  ])('are refused where there are %s', (_what, xml) => {
    expect(readSheetData(xml)).toBeNull();
  });

  it.each([
    ['cells that never close', '<row r="1"><c r="A1"></row>'],
    ['two cells in one place', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
  ])('are not changed where a row has %s', (_what, rows) => {
    expect(put(sheet(rows), [[0, [1]]])).toBeNull();
  });
});
