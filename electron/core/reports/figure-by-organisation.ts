/** One figure of a report in each organisation directly below: where it comes from, and whether it adds up. */
import { organisationsAsOf } from '../../../db/repo/organisation-as-of.ts';
import { reportText, unitNames } from '../../../shared/i18n/vi/report.ts';
import type { InputOf } from '../../../shared/ipc/define.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type {
  FigureAddress,
  FigureByOrganisation,
  ReportBlock,
  reportOps,
} from '../../../shared/ipc/report.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { figureColumns } from '../../../shared/rules/report/figure-columns.ts';
import { valueText } from '../../../shared/rules/report/report-table.ts';
import type { CoreContext } from '../context.ts';
import { type SheetMaker, sheetFrame } from '../sheet-frame.ts';
import { figureBehind } from './figure-behind.ts';
import { sectionMakers } from './sections.ts';

const text = reportText.byOrganisation;

/** null: the report of that organisation has no such line */
function valueIn(blocks: readonly ReportBlock[], figure: FigureAddress): number | null {
  const block = blocks.find(({ key }) => key === figure.block);
  const line = block?.lines.find(({ key }) => key === figure.line);
  const at = block ? figureColumns(block).findIndex(({ key }) => key === figure.column) : -1;
  return line?.values[at] ?? null;
}

/** Asks the one section of each child; refused as the figure itself is. */
export function figureByOrganisation(
  context: CoreContext,
  { figure, ...period }: InputOf<typeof reportOps, 'report.byOrganisation'>,
): Result<FigureByOrganisation> {
  const named = figureBehind(context, { ...period, figure, offset: 0, limit: 1 });
  if (!named.ok) return named;
  const { line, figure: whole, period: span } = named.value;
  const children = organisationsAsOf(context.db, span.to).filter(({ parentId }) => parentId === period.orgId);
  const rows: FigureByOrganisation['rows'][number][] = [];
  for (const { id, name } of children) {
    const asked: PeriodQuestion = { ...period, orgId: id };
    const made = sectionMakers[figure.section].blocks(context, asked);
    if (!made.ok) return made;
    rows.push({ orgId: id, name, value: valueIn(made.value, figure) });
  }
  const sum = line.unit === 'year' ? null : rows.reduce((total, { value }) => total + (value ?? 0), 0);
  return ok({ rows, whole, sum, notes: notesOf(line.unit, whole, sum, rows) });
}

function notesOf(
  unit: keyof typeof unitNames,
  whole: number,
  sum: number | null,
  rows: FigureByOrganisation['rows'],
): readonly string[] {
  if (rows.length === 0) return [];
  const said = (value: number) => `${valueText(value, unit)} ${unitNames[unit]}`;
  return [
    sum === null
      ? text.average(said(whole))
      : sum === whole
        ? text.addsUp(said(whole))
        : sum < whole
          ? text.less(said(sum), said(whole), said(whole - sum))
          : text.more(said(sum), said(whole), said(sum - whole)),
    ...(rows.some(({ value }) => value === null) ? [text.noLine] : []),
  ];
}

export const figureByOrganisationSheet: SheetMaker<'figureByOrganisation'> = (
  { sheet: _, ...question },
  context,
) => {
  const named = figureBehind(context, { ...question, offset: 0, limit: 1 });
  if (!named.ok) return named;
  const made = figureByOrganisation(context, question);
  if (!made.ok) return made;
  const { section, block, line, period } = named.value;
  const { rows, sum, notes } = made.value;
  return ok({
    ...sheetFrame(context),
    title: text.title(line.label),
    subtitles: [
      block.title === section ? section : `${section} – ${block.title}`,
      reportText.span(period.from, period.to),
    ],
    columns: [
      { label: text.organisation, width: 80 },
      { label: text.value(unitNames[line.unit]), width: 30 },
    ],
    rows: [
      ...rows.map(({ orgId, name, value }) => ({ key: String(orgId), cells: [name, value ?? '—'] })),
      ...(sum === null || rows.length === 0
        ? []
        : [{ key: 'sum', kind: 'sum' as const, cells: [text.sum, sum] }]),
    ],
    notes,
  });
};
