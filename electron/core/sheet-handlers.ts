import type { Sheet, SheetName, SheetRequest, sheetOps } from '../../shared/ipc/sheet.ts';
import { ok, type Result } from '../../shared/result.ts';
import { tableSheet } from '../excel/paper/table-sheet.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { letOut, ofTheTier } from './restricted-sheets.ts';
import type { SheetMaker } from './sheet-frame.ts';
import { sheetMakers } from './sheets.ts';
import { saveWorkbook } from './workbook-out.ts';

function makeSheet(request: SheetRequest, context: CoreContext, deed: 'print' | 'export'): Result<Sheet> {
  // The maker of this very name takes this request.
  const make = sheetMakers[request.sheet] as SheetMaker<SheetName>;
  return letOut(request, deed, context, () => make(request, context));
}

/** Tables of any screen, for the preview, for paper and for Excel. */
export const sheetHandlers: CoreHandlers<keyof typeof sheetOps> = {
  'sheet.get': ({ request }, context) => makeSheet(request, context, 'print'),

  'sheet.export': async ({ request, paper, token }, context) => {
    const sheet = makeSheet(request, context, 'export');
    if (!sheet.ok) return sheet;
    const { title, rows } = sheet.value;
    const saved = await saveWorkbook(context, token, {
      title,
      log: { restricted: ofTheTier(request) },
      sheets: () => [tableSheet(sheet.value, paper)],
    });
    return saved.ok ? ok({ file: saved.value, rows: rows.length }) : saved;
  },
};
