/** Writes the list as it is looked at into an Excel file, whole or not at all. */
import { customFilterFields } from '../../db/repo/list-custom.ts';
import { memberUids } from '../../db/repo/member.ts';
import { getRegister } from '../../db/repo/register.ts';
import { memberFields } from '../../shared/entities/member.ts';
import type { FieldDef } from '../../shared/fields/field.ts';
import { listPaperText as words } from '../../shared/i18n/vi/member-list.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/define.ts';
import type { listOps } from '../../shared/ipc/list.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { listColumns } from '../../shared/rules/list-columns.ts';
import { listSheets } from '../excel/write-list.ts';
import type { CoreContext } from './context.ts';
import { listRows } from './list-rows.ts';
import { askedOn } from './member-search.ts';
import { saveWorkbook } from './workbook-out.ts';

/** Rows read at once: enough to be quick, few enough to be stopped. */
const slice = 2000;

/** Columns in which numbers of papers stand open when a reason was given. */
const sensitive = (id: string): boolean =>
  id === 'cardNumber' || (memberFields as Readonly<Record<string, FieldDef>>)[id]?.sensitive === true;

export async function exportList(
  input: InputOf<typeof listOps, 'list.export'>,
  context: CoreContext,
): Promise<Result<OutputOf<typeof listOps, 'list.export'>>> {
  const { db, job, today } = context;
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  const known = new Map(listColumns(customFilterFields(db)).map((c) => [c.id, c]));
  const columns = input.columns.flatMap(({ id }) => known.get(id) ?? []);
  const asked = askedOn(input.asOf, today);
  const unmasked = input.reason !== null && columns.some((c) => sensitive(c.id));
  const rows = [];
  for (let i = 0; i < input.ids.length; i += slice) {
    if (job.cancelled()) return fail('app.cancelled');
    rows.push(...listRows(db, input.ids.slice(i, i + slice), asked, { unmasked }));
    job.progress(rows.length, input.ids.length, rows.at(-1)?.record.fullName ?? '');
  }
  const labels = columns.filter((c) => sensitive(c.id)).map((c) => c.label);
  const paper = {
    day: asked.day,
    sentence: input.sentence,
    columns,
    rows,
    unmasked,
    uids: memberUids(db, input.ids),
    frame: {
      orgName: register.name,
      upperName: register.upperName,
      practice: register.practice,
      place: '',
      signedOn: today,
      number: '',
      preparer: '',
      onBehalfOf: '',
      signerPost: '',
      signer: '',
    },
  };
  const saved = await saveWorkbook(context, input.token, {
    title: words.title,
    sheets: () => listSheets(paper),
    // A number of papers is never out without its reason being kept.
    ...(unmasked
      ? { log: { what: `${labels.join(', ')} của ${rows.length} đồng chí`, reason: input.reason ?? '' } }
      : {}),
  });
  return saved.ok ? ok({ file: saved.value, members: rows.length }) : saved;
}
