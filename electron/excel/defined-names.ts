/** Names that a workbook gives to single cells. */
import type { DefinedName } from '../../shared/template/read-marks.ts';
import { workbookPart } from './package/relationships.ts';
import { attribute, restOfTag, unescapeXml } from './package/xml-text.ts';
import { openParts } from './package/zip-parts.ts';

const element = new RegExp(`(<(?:[\\w.-]+:)?definedName${restOfTag})([^<]*)<`, 'g');
/** 'Biểu 1'!$B$5, a quote in the sheet's name doubled */
const oneCell = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([1-9]\d*)$/;

export function definedNames(bytes: Uint8Array): DefinedName[] {
  const xml = openParts(bytes)?.text(workbookPart) ?? '';
  return [...xml.matchAll(element)].flatMap(([, tag = '', reference = '']): DefinedName[] => {
    const place = oneCell.exec(unescapeXml(reference.trim()));
    const name = attribute(tag, 'name');
    if (!place || name === undefined || name.startsWith('_xlnm.')) return [];
    const sheet = place[1]?.replaceAll("''", "'") ?? place[2] ?? '';
    return [{ name, sheet, address: `${place[3]}${place[4]}` }];
  });
}
