/** What every maker of a table is, and what stands at the head of all of them. */
import { getRegister } from '../../db/repo/register.ts';
import type { RequestOf, Sheet, SheetName } from '../../shared/ipc/sheet.ts';
import type { Result } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';

export type SheetMaker<N extends SheetName> = (request: RequestOf<N>, context: CoreContext) => Result<Sheet>;

/** What stands at the head of every table: whose register, under whom, and whether it is for practice. */
export function sheetFrame({ db }: CoreContext): Pick<Sheet, 'orgName' | 'upperName' | 'practice'> {
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  return { orgName: register.name, upperName: register.upperName, practice: register.practice };
}
