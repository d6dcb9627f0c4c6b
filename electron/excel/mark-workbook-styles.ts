/** styles.xml with the colours of the marks: each look in use is cloned with another ground, nothing is taken away. */
import { type MarkFill, markColors } from './mark-types.ts';
import { withAttribute } from './package/xml-text.ts';

export interface MarkedStyles {
  /** the look of a cell with a colour under it; its own number format, font and border stay */
  styleFor(base: number, fill: MarkFill): number;
  /** for the sheet that is added */
  readonly bold: number;
  readonly wrapped: number;
  /** the part as it is to be written, once every look was asked for */
  xml(): string;
}

interface Block {
  readonly open: string;
  readonly items: string[];
  readonly from: number;
  readonly to: number;
}

/** A list of styles.xml; null where it is missing or written in a way that we do not mend. */
function blockOf(xml: string, list: string, item: string): Block | null {
  const match = new RegExp(`<${list}\\b[^>]*>([\\s\\S]*?)</${list}>`).exec(xml);
  if (!match) return null;
  const open = /^<[^>]*>/.exec(match[0])?.[0] ?? '';
  const body = match[1] ?? '';
  const items = body.match(new RegExp(`<${item}\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</${item}>)`, 'g')) ?? [];
  // What is no item of the list (a comment, an alternative) would be lost.
  if (items.join('') !== body.replace(/>\s+</g, '><').trim()) return null;
  return { open, items: [...items], from: match.index, to: match.index + match[0].length };
}

const written = (list: string, { open, items }: Block): string =>
  `${withAttribute(open, 'count', items.length)}${items.join('')}</${list}>`;

export function markStyles(xml: string): MarkedStyles | null {
  const fonts = blockOf(xml, 'fonts', 'font');
  const fills = blockOf(xml, 'fills', 'fill');
  const looks = blockOf(xml, 'cellXfs', 'xf');
  if (!fonts || !fills || !looks || looks.items.length === 0) return null;
  const push = (block: Block, item: string): number => block.items.push(item) - 1;
  const plain = fonts.items[0] ?? '<font/>';
  const boldFont = push(
    fonts,
    plain.endsWith('/>')
      ? '<font><b/></font>'
      : plain.replace(/<b\b[^>]*\/>/, '').replace(/^<font\b[^>]*>/, '$&<b/>'),
  );
  const look = (attributes: string, inside = '') =>
    push(looks, `<xf numFmtId="0" fillId="0" borderId="0" xfId="0" ${attributes}>${inside}</xf>`);
  const bold = look(`fontId="${boldFont}" applyFont="1"`);
  const wrapped = look('fontId="0" applyAlignment="1"', '<alignment vertical="top" wrapText="1"/>');
  const grounds = new Map<MarkFill, number>();
  const groundOf = (fill: MarkFill): number => {
    const known =
      grounds.get(fill) ??
      push(
        fills,
        `<fill><patternFill patternType="solid"><fgColor rgb="${markColors[fill]}"/><bgColor indexed="64"/></patternFill></fill>`,
      );
    grounds.set(fill, known);
    return known;
  };
  const made = new Map<string, number>();
  return {
    styleFor: (base, fill) => {
      const key = `${base} ${fill}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const item = looks.items[base] ?? looks.items[0] ?? '<xf/>';
      const tag = /^<xf\b[^>]*>/.exec(item)?.[0] ?? '<xf/>';
      const marked = withAttribute(withAttribute(tag, 'fillId', groundOf(fill)), 'applyFill', 1);
      const index = push(looks, marked + item.slice(tag.length));
      made.set(key, index);
      return index;
    },
    bold,
    wrapped,
    xml: () => {
      const blocks = (
        [
          ['fonts', fonts],
          ['fills', fills],
          ['cellXfs', looks],
        ] as const
      ).toSorted(([, a], [, b]) => b.from - a.from);
      let out = xml;
      for (const [list, block] of blocks)
        out = out.slice(0, block.from) + written(list, block) + out.slice(block.to);
      return out;
    },
  };
}
