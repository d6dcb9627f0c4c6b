import type { sheetOps } from '../../shared/ipc/sheet.ts';
import { fail } from '../../shared/result.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { type SheetMaker, sheetMakers } from './sheets.ts';

/** Tables of any screen, for the preview, for paper and for Excel. */
export const sheetHandlers: CoreHandlers<keyof typeof sheetOps> = {
  'sheet.get': ({ request }, context) => makeSheet(request, context),
  'sheet.export': () => fail('app.unexpected'),
};

function makeSheet(request: Parameters<SheetMaker<'rules'>>[0], context: CoreContext) {
  return sheetMakers[request.sheet](request, context);
}
