/**
 * The tags and texts of an XML part, one after the other; nothing is expanded but the five named letters and
 * numbered ones. A document type stops the walk: no office program writes one, it is only the way in for tricks.
 */
import { unescapeXml } from '../package/xml-text.ts';

export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

export class HostileXml extends Error {}
/** The part ends before its first tag is closed. */
export class CutXml extends Error {}

export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) {
      const text = xml.slice(at, tag < 0 ? xml.length : tag);
      yield { kind: 'text', text: unescapeXml(text) };
      if (tag < 0) return;
    }
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag);
      yield { kind: 'text', text: xml.slice(tag + 9, at - 3) };
    } else if (xml.startsWith('<!', tag)) throw new HostileXml('a document type');
    else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag);
    else {
      const end = tagEnd(xml, tag);
      at = end + 1;
      if (xml[tag + 1] === '/') yield { kind: 'close', name: xml.slice(tag + 2, end).trim() };
      else {
        const empty = xml[end - 1] === '/';
        const body = xml.slice(tag + 1, empty ? end - 1 : end);
        const space = body.search(/\s/);
        const name = space < 0 ? body : body.slice(0, space);
        yield { kind: 'open', name, attributes: space < 0 ? '' : body.slice(space), empty };
      }
    }
  }
}

/** A part that ends in the middle of a tag is cut off; what stands before it was yielded. */
function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? xml.length : at + end.length;
}

/** The > that closes a tag: one inside a quoted value does not. */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const c = xml[at] ?? '';
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return at;
  }
  return xml.length;
}
