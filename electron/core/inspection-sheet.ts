/** The figures and the programme of inspection and supervision as they leave the program (restricted-sheets.ts). */
import { planUnits } from '../../shared/entities/inspection.ts';
import { inspectionText as text } from '../../shared/i18n/vi/inspection.ts';
import { inspectionFigureText as figureText } from '../../shared/i18n/vi/inspection-figures.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import { changePercent, compared, signed } from '../../shared/rules/compare-periods.ts';
import { type FigureLine, sections } from '../../shared/rules/inspection-figures.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import { figuresOfPeriod } from './inspection-figures.ts';
import { planOfYear } from './inspection-plans.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const { sheet: words } = text;

export const inspectionFigureSheet: SheetMaker<'inspections'> = ({ sheet: _, ...question }, context) => {
  const figures = figuresOfPeriod(context, question);
  if (!figures.ok) return figures;
  const { orgName, before, lines } = figures.value;
  const period = text.period(formatDate(question.from), formatDate(question.to));
  const reported = lines.some((line) => line.reported > 0);
  return ok({
    ...sheetFrame(context),
    title: words.figures,
    subtitles: [orgName, period, ...text.narrowed(question)],
    columns: [
      { label: words.columns.label, width: 40 },
      { label: words.columns.unit, width: 11, centred: true },
      { label: words.columns.now, width: 10, centred: true },
      { label: words.columns.before, width: 12, centred: true },
      { label: words.columns.difference, width: 9, centred: true },
      { label: words.columns.percent, width: 10, centred: true },
    ],
    rows: sections.flatMap((section) => {
      const own = lines.filter((line) => line.section === section);
      if (own.length === 0) return [];
      const head: SheetRow = { key: section, cells: [figureText.sections[section]], kind: 'group' };
      return [head, ...own.map(figureRow)];
    }),
    notes: [
      text.beforeNote(formatDate(before.from), formatDate(before.to)),
      text.countNote,
      text.signsNote(question.withSigns),
      ...(reported ? [text.reportedNote] : []),
    ],
  });
};

function figureRow({ key, label, unit, part, now, before, reported }: FigureLine): SheetRow {
  const change = compared(now, before);
  const said = part ? `– ${label}` : label;
  return {
    key,
    cells: [
      reported === 0 ? said : `${said} (${text.reportedPart(formatCount(reported))})`,
      figureText.units[unit],
      now,
      before,
      signed(change.difference),
      changePercent(change),
    ],
  };
}

export const inspectionPlanSheet: SheetMaker<'inspectionPlan'> = ({ year }, context) => {
  const plan = planOfYear(context, year);
  return ok({
    ...sheetFrame(context),
    title: words.plan(year),
    subtitles: [],
    columns: [
      { label: words.columns.topic, width: 30 },
      { label: words.columns.kind, width: 18 },
      { label: words.columns.performer, width: 18 },
      { label: words.columns.subjects, width: 18 },
      { label: words.columns.timing, width: 12 },
      { label: words.columns.progress, width: 14, centred: true },
    ],
    rows: plan.map(({ line, performer, done }) => ({
      key: `p${line.id}`,
      cells: [
        line.topic,
        text.kindNames[line.kind],
        performer,
        line.subjects,
        line.timing,
        text.progress(done, line.target, planUnits[line.unit]),
      ],
    })),
    notes: plan.length === 0 ? [text.planEmpty(year)] : [text.progressNote],
  });
};
