/** Tables of the restricted tier on their way out: refused while it is closed, and each one logged. */
import { type AccessDeed, logAccess } from '../../db/repo/access-log.ts';
import { restrictedText } from '../../shared/i18n/vi/restricted.ts';
import type { Sheet, SheetRequest } from '../../shared/ipc/sheet.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';
import { sectionMakers } from './reports/sections.ts';
import { markUsed } from './restricted-tier.ts';

const restrictedSheets: ReadonlySet<string> = new Set([
  'petitions',
  'inspections',
  'inspectionCampaigns',
  'inspectionSubjects',
  'inspectionPlan',
]);

export const ofTheTier = (request: SheetRequest): boolean =>
  restrictedSheets.has(request.sheet) ||
  ((request.sheet === 'figureRows' || request.sheet === 'figureByOrganisation') &&
    sectionMakers[request.figure.section].restricted);

/** A table of no tier is made without further ado. */
export function letOut(
  request: SheetRequest,
  deed: AccessDeed,
  { session, host, write }: CoreContext,
  make: () => Result<Sheet>,
): Result<Sheet> {
  if (!ofTheTier(request)) return make();
  if (!session.restricted.open) return fail('restricted.locked');
  markUsed(session.restricted, host.uptime());
  const made = make();
  // An export is logged with its file by whoever writes it (workbook-out.ts).
  if (!made.ok || deed === 'export') return made;
  return write('Đưa bảng ra khỏi phần có mật khẩu riêng', (w, actor) => {
    const [what, reason] = [made.value.title, restrictedText.logged.out];
    logAccess(w, { at: actor.at, actor: actor.name, deed, memberId: null, what, reason, restricted: true });
    return ok(made.value);
  });
}
