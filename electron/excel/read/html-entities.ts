/**
 * Named letters of Latin-1, which web systems write for Vietnamese ("H&agrave;") and for the bytes of old fonts
 * ("ph&shy;êng"); SheetJS knows only a handful of names. &lt; &gt; &amp; &quot; stay for it.
 */
const FROM_A0 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const byName = new Map(FROM_A0.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)]));

/** Letters by name or by number. The numbers of < > & are left: decoded here they would become marks of the page. */
const MARKUP = new Set([0x22, 0x26, 0x3c, 0x3e]);

export function decodeLatinEntities(html: string): string {
  return html.replace(
    /&(?:([A-Za-z]{2,6}[1-4]{0,2})|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole: string, name?: string, decimal?: string, hex = '') => {
      if (name !== undefined) return byName.get(name) ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return MARKUP.has(code) || code < 32 || code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}
