/** Parts that are added and dropped are told in the lists of the package, whatever prefix those are written with. */
import { describe, expect, it } from 'vitest';
import { part, zipOf } from '../read/testing/zip-of.ts';
import { addContentType, addDefaultType, dropContentType, setContentType } from './content-types.ts';
import { addRelationship, dropRelated, relationships, sheetPart, workbookPart } from './relationships.ts';
import { Unmendable } from './xml-text.ts';
import { openParts, type Parts } from './zip-parts.ts';

const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param p prefix of every element */
function book(p: string): Parts {
  const files = {
    '[Content_Types].xml': `<${p}Types><${p}Default Extension="XML" ContentType="application/xml"/><${p}Override PartName="/xl/WORKBOOK.xml" ContentType="macros"/></${p}Types>`,
    [workbookPart]: `<${p}workbook><${p}sheets><${p}sheet name='A "&amp;" B' sheetId="1" rel:id="rId2"/></${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<${p}Relationships><${p}Relationship Id="rId2" Type="${kind}/worksheet" Target="./sheets/../s1.xml"/>` +
      `<${p}Relationship Id="rId3" Type="urn:vbaProject" Target="/xl/vbaProject.bin"></${p}Relationship></${p}Relationships>`,
    'xl/s1.xml': `<${p}worksheet/>`,
    'xl/vbaProject.bin': 'macro',
    'xl/_rels/vbaProject.bin.rels': `<${p}Relationships/>`,
  };
  const parts = openParts(zipOf(Object.entries(files).map(([name, text]) => part(name, text))));
  if (!parts) throw new Error('no package');
  return parts;
}

describe.each([
  ['no prefix', ''],
  ['a prefix', 'pkg:'],
])('lists with %s', (_which, prefix) => {
  it('lead from the name on the tab to the part of the sheet', () => {
    expect(sheetPart(book(prefix), 'A "&" B')).toBe('xl/s1.xml');
    expect(sheetPart(book(prefix), 'A')).toBeNull();
  });

  it('take a new part under an id that no other has', () => {
    const parts = book(prefix);
    expect(addRelationship(parts, workbookPart, 'styles', 'xl/a&b.xml')).toBe('rId4');
    expect(relationships(parts, workbookPart).at(-1)).toEqual({
      id: 'rId4',
      kind: 'styles',
      target: 'xl/a&b.xml',
    });
    expect(parts.text('xl/_rels/workbook.xml.rels')).toContain(`<${prefix}Relationship Id="rId4"`);
    expect(addRelationship(parts, 'xl/s1.xml', 'comments', 'xl/c.xml')).toBe('rId1');
    expect(relationships(parts, 'xl/s1.xml')).toEqual([{ id: 'rId1', kind: 'comments', target: 'xl/c.xml' }]);
  });

  it('lose a dropped part, its own list and what pointed to it', () => {
    const parts = book(prefix);
    dropRelated(parts, workbookPart, 'xl/vbaProject.bin');
    expect(parts.names.filter((name) => /vba/.test(name))).toEqual([]);
    expect(relationships(parts, workbookPart).map(({ id }) => id)).toEqual(['rId2']);
    expect(parts.text('xl/_rels/workbook.xml.rels')).not.toContain('vba');
  });

  it('say what each part is, once for all of an ending and in any case of the name', () => {
    const parts = book(prefix);
    const types = (): string => parts.text('[Content_Types].xml') ?? '';
    addDefaultType(parts, 'xml', 'other');
    expect(types()).not.toContain('other');
    addDefaultType(parts, 'vml', 'drawing');
    addContentType(parts, 'xl/c.xml', 'comments');
    setContentType(parts, workbookPart, 'plain');
    expect(types()).toContain(`<${prefix}Override PartName="/xl/WORKBOOK.xml" ContentType="plain"/>`);
    expect(types()).toContain(
      `<${prefix}Override PartName="/xl/c.xml" ContentType="comments"/></${prefix}Types>`,
    );
    dropContentType(parts, 'xl/C.xml');
    expect(types()).not.toContain('comments');
  });
});

it('a list that is damaged is not taken for one that is not there', () => {
  const parts = book('');
  parts.put('xl/_rels/s1.xml.rels', Buffer.from([0xc3, 0x28]));
  expect(() => addRelationship(parts, 'xl/s1.xml', 'comments', 'xl/c.xml')).toThrow(Unmendable);
});
