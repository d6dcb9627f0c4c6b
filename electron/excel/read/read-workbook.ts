import { fail, ok, type Result } from '../../../shared/result.ts';
import type { RawSheet, RawWorkbook } from '../../../shared/roster/types.ts';
import { openCompoundFile } from './compound-file.ts';
import { decodeText } from './decode-text.ts';
import { odsLocks, unlockOdsPart } from './decrypt-ods.ts';
import { decryptOoxml } from './decrypt-ooxml.ts';
import { readXlsxDirectly } from './direct/read-xlsx-directly.ts';
import { decodeLatinEntities } from './html-entities.ts';
import { LIMITS } from './limits.ts';
import { plainXlsb } from './plain-xlsb.ts';
import { readDelimited } from './read-delimited.ts';
import { readOds } from './read-ods.ts';
import { readWithHucre } from './read-with-hucre.ts';
import { readXml2003 } from './read-xml-2003.ts';
import { sniffFormat } from './sniff-format.ts';
import { readXlsbLayout } from './xlsb-layout.ts';
import { preflightZip, type ZipListing } from './zip-preflight.ts';

// SheetJS and its code pages take a while to load, and most files are .xlsx that do not need them.
const sheetJs = () => import('./read-with-sheetjs.ts');

const readWithSheetJs = async (
  ...input: Parameters<Awaited<ReturnType<typeof sheetJs>>['readWithSheetJs']>
) => (await sheetJs()).readWithSheetJs(...input);

type Notice = RawWorkbook['notices'][number];

/**
 * Bytes of a file → plain cells, or one of the known failures. Runs in the parser process only; sees neither
 * path nor register. Signature first, archive pre-flight next; then a plain .xlsx is read
 * directly, another by hucre, and the rest by SheetJS.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  password?: string,
): Promise<Result<RawWorkbook>> {
  const result = await readByFormat(bytes, password);
  const checked = result.ok ? check(result.value) : result;
  return checked.ok ? checked : fail(checked.error.code, { file: fileName, ...checked.error.params });
}

async function readByFormat(bytes: Uint8Array, password: string | undefined): Promise<Result<RawWorkbook>> {
  if (bytes.length === 0) return fail('workbook.empty');
  if (bytes.length > LIMITS.fileBytes) return fail('workbook.too-large', { limit: '20 MB' });
  switch (sniffFormat(bytes)) {
    case 'zip':
      return readZip(bytes, password);
    case 'cfb':
      return readCompound(bytes, password);
    case 'biff':
      return readWithSheetJs(bytes, 'xls', password);
    case 'html':
      return readHtml(bytes);
    case 'xml-2003':
      return readXml2003(decodeText(bytes)?.text ?? '');
    case 'flat-ods':
      return readOds(decodeText(bytes)?.text ?? '', '');
    case 'text':
      return readText(bytes);
    case null:
      return fail('workbook.not-a-workbook');
  }
}

async function readZip(bytes: Uint8Array, password: string | undefined): Promise<Result<RawWorkbook>> {
  const listing = preflightZip(bytes);
  if (!listing.ok) return listing;
  const names = listing.value.names;
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const notices: Notice[] = [];
  if (has(/vbaproject\.bin$|^xl\/macrosheets\//i)) notices.push('macros');
  if (has(/^xl\/externallinks\//i)) notices.push('external-links');
  if (has(/^xl\/workbook\.xml$/i)) {
    // Each sheet is read as a whole, so their number is looked at first.
    const sheets =
      listing.value
        .part('xl/workbook.xml')
        ?.toString('latin1')
        .match(/<(\w+:)?sheet\s/g)?.length ?? 0;
    if (sheets > LIMITS.sheets) return fail('workbook.too-complex');
    const format = notices.includes('macros') ? 'xlsm' : 'xlsx';
    const plain = readXlsxDirectly((name) => listing.value.part(name) ?? undefined, format);
    if (plain !== null) return withNotices(ok(plain), notices);
    const first = await readWithHucre(bytes, format);
    return withNotices(first === 'unsupported' ? await readWithSheetJs(bytes, format) : first, notices);
  }
  if (has(/^xl\/workbook\.bin$/i)) {
    const plain = plainXlsb(listing.value);
    if (plain === null) return fail('workbook.damaged');
    const layouts = readXlsbLayout(listing.value.part);
    return withNotices(await readWithSheetJs(plain, 'xlsb', undefined, layouts), notices);
  }
  if (has(/^content\.xml$/i) || has(/^encrypted-package$/i)) return readZippedOds(listing.value, password);
  return fail('workbook.not-a-workbook');
}

function readZippedOds(zip: ZipListing, password: string | undefined): Result<RawWorkbook> {
  if (zip.names.includes('encrypted-package')) return fail('workbook.cipher');
  const kind = zip.part('mimetype')?.toString('latin1') ?? '';
  if (!kind.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    return fail('workbook.not-a-workbook');
  const locks = odsLocks(zip.part('META-INF/manifest.xml')?.toString('utf8') ?? '');
  const texts: string[] = [];
  for (const name of ['content.xml', 'styles.xml']) {
    const data = zip.part(name) ?? Buffer.alloc(0);
    const lock = locks.get(name);
    if (lock !== undefined && password === undefined) return fail('workbook.password');
    const plain = lock === undefined ? ok(data) : unlockOdsPart(data, lock, password ?? '');
    if (!plain.ok) return plain;
    texts.push(plain.value.toString('utf8'));
  }
  const macros = zip.names.some(
    (name) => /^basic\/.*\.xml$/i.test(name) && !/script-l[bc]\.xml$/i.test(name),
  );
  return withNotices(readOds(texts[0] ?? '', texts[1] ?? ''), macros ? ['macros'] : []);
}

/** A compound file is an old .xls, or an .xlsx wrapped in a password, or a Word document and the like. */
async function readCompound(bytes: Uint8Array, password: string | undefined): Promise<Result<RawWorkbook>> {
  const file = openCompoundFile(bytes);
  if (file === null) return fail('workbook.damaged');
  const { names } = file;
  const has = (name: string): boolean => names.some((stream) => stream.toLowerCase() === name);
  if (has('encryptedpackage')) {
    const info = file.stream('EncryptionInfo');
    const packed = file.stream('EncryptedPackage');
    if (info === null || packed === null) return fail('workbook.cipher');
    const opened = decryptOoxml(info, packed, password);
    return opened.ok ? readZip(new Uint8Array(opened.value), undefined) : opened;
  }
  if (!has('workbook') && !has('book')) return fail('workbook.not-a-workbook');
  const notices: Notice[] = names.some((name) => /_vba_project/i.test(name)) ? ['macros'] : [];
  return withNotices(await readWithSheetJs(bytes, 'xls', password), notices);
}

/** Web systems hand out pages as ".xls"; the table may stand far below the styles, so the whole text is asked. */
async function readHtml(bytes: Uint8Array): Promise<Result<RawWorkbook>> {
  const text = decodeText(bytes)?.text ?? '';
  return /<table/i.test(text)
    ? readWithSheetJs(decodeLatinEntities(text), 'html')
    : fail('workbook.not-a-workbook');
}

function readText(bytes: Uint8Array): Result<RawWorkbook> {
  const decoded = decodeText(bytes);
  return decoded === null ? fail('workbook.not-a-workbook') : readDelimited(decoded.text, decoded.charset);
}

const withNotices = (result: Result<RawWorkbook>, notices: readonly Notice[]): Result<RawWorkbook> =>
  result.ok ? ok({ ...result.value, notices: [...result.value.notices, ...notices] }) : result;

/** The bounds that hold for every format, and what was passed over. */
function check(book: RawWorkbook): Result<RawWorkbook> {
  if (book.sheets.length === 0) return fail('workbook.chart-only');
  if (book.sheets.length > LIMITS.sheets) return fail('workbook.too-complex');
  let chars = 0;
  let cells = 0;
  for (const sheet of book.sheets) {
    if (sheet.rows.length > LIMITS.rows) {
      return fail('workbook.too-many-rows', {
        sheet: sheet.name,
        limit: LIMITS.rows.toLocaleString('vi-VN'),
      });
    }
    for (const row of sheet.rows) {
      for (const cell of row) {
        if (cell === null) continue;
        if (++cells > LIMITS.cells) return fail('workbook.too-complex');
        if (typeof cell.v !== 'string') continue;
        if (cell.v.length > LIMITS.cellChars) return fail('workbook.too-complex');
        chars += cell.v.length;
      }
    }
  }
  if (chars > LIMITS.totalChars) return fail('workbook.too-complex');
  if (cells === 0) return fail('workbook.empty');
  return ok({ ...book, notices: [...new Set([...book.notices, ...hiddenParts(book.sheets)])] });
}

function hiddenParts(sheets: readonly RawSheet[]): readonly Notice[] {
  const found: Notice[] = [];
  if (sheets.some((sheet) => sheet.hidden)) found.push('hidden-sheets');
  const shown = sheets.filter((sheet) => !sheet.hidden);
  if (shown.some((sheet) => sheet.hiddenRows.length > 0)) found.push('hidden-rows');
  if (shown.some((sheet) => sheet.hiddenColumns.length > 0)) found.push('hidden-columns');
  return found;
}
