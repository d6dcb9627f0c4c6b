/** The little XML of the kit: what is written can be read, and a value is never taken for a tag. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  escapeCellText,
  escapeXml,
  tagsOf,
  Unmendable,
  unescapeXml,
  withAttribute,
  withChild,
  withoutElement,
} from './xml-text.ts';

/** Char of XML 1.0, 2.2. */
function canBeWritten(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return [9, 10, 13].includes(code);
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

describe('texts', () => {
  it('come back as they were, but for what no XML can hold', () => {
    const unit = fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd7ff, max: 0xe000 }), fc.nat(64));
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = String.fromCharCode(...units);
        expect(unescapeXml(escapeXml(text))).toBe([...text].filter(canBeWritten).join(''));
      }),
    );
  });

  it('lose impossible signs and halves of a pair, and keep whole pairs', () => {
    expect(escapeXml('a\u0000\u0008\ud83db\udc00\ufffe😀\t')).toBe('ab😀\t');
  });

  it('have no sign in them that ends a text or a value', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('are read with letters by name and by number, and whatever else stands there is left', () => {
    expect(unescapeXml('&#65;&#x1F600;&lt;&amp;lt;&apos;')).toBe("A😀<&lt;'");
    expect(unescapeXml('&#x110000; &nbsp; &#; & &constructor;')).toBe(
      '&#x110000; &nbsp; &#; & &constructor;',
    );
  });

  it('of cells have what looks like an escape of Excel escaped, and one sign for the end of a line', () => {
    expect(escapeCellText('_x0041_ _x41_\r\n\r<')).toBe('_x005F_x0041_ _x41_\n\n&lt;');
  });
});

describe('attributes', () => {
  const tag = `<x:sheet name='Biểu "1" sheetId="9"'  sheetId = "2" r:id="rId&amp;" sheetId2="3"/>`;

  it('are found by their whole names, in both quotes, and never inside the value of another', () => {
    expect(attribute(tag, 'name')).toBe('Biểu "1" sheetId="9"');
    expect(attribute(tag, 'sheetId')).toBe('2');
    expect(attribute(tag, 'id')).toBeUndefined();
    expect(attribute(tag, 'heetId')).toBeUndefined();
  });

  it('are found under whatever prefix where any will do', () => {
    expect(attribute(tag, '*:id')).toBe('rId&');
    expect(attribute('<sheet rel:id="a"/>', '*:id')).toBe('a');
    expect(attribute('<sheet id="a"/>', '*:id')).toBeUndefined();
  });

  it('are not made of what does not close or has no quotes', () => {
    expect(attribute('<c r=5 s="1"/>', 's')).toBe('1');
    expect(attribute('<c r=5/>', 'r')).toBeUndefined();
    expect(attribute('<c r="5/>', 'r')).toBeUndefined();
  });

  it('that are set are read back, and all others stay', () => {
    fc.assert(
      fc.property(fc.constantFrom('name', 'sheetId', 'mới'), fc.string(), (name, value) => {
        const changed = withAttribute(tag, name, value);
        expect(attribute(changed, name)).toBe(unescapeXml(escapeXml(value)));
        for (const other of ['name', 'sheetId', 'r:id', 'sheetId2'])
          if (other !== name) expect(attribute(changed, other)).toBe(attribute(tag, other));
      }),
    );
  });
});

describe('elements', () => {
  it('are told by their names, whatever their prefix, from those whose names only begin so', () => {
    const xml = '<sheets><sheet a="1"/><x:sheet b=">"/><sheetPr/><sheet\n/></sheets>';
    expect(tagsOf(xml, 'sheet')).toEqual(['<sheet a="1"/>', '<x:sheet b=">"/>', '<sheet\n/>']);
  });

  it('get a child behind the others, under their own prefix, also where they had none', () => {
    const child = (prefix: string) => `<${prefix}b/>`;
    expect(withChild('<x:a><x:c/></x:a>', 'a', child)).toBe('<x:a><x:c/><x:b/></x:a>');
    expect(withChild('<r><a n="1" /></r>', 'a', child)).toBe('<r><a n="1"><b/></a></r>');
    expect(() => withChild('<r></r>', 'a', child)).toThrow(Unmendable);
    expect(() => withChild('<r><a></r>', 'a', child)).toThrow(Unmendable);
  });

  it('are taken out whole', () => {
    expect(withoutElement('<a><b c="1"/><d/></a>', '<b c="1"/>')).toBe('<a><d/></a>');
    expect(withoutElement('<a><x:b> </x:b><d/></a>', '<x:b>')).toBe('<a><d/></a>');
    expect(() => withoutElement('<a><b><d/></a>', '<b>')).toThrow(Unmendable);
  });
});
