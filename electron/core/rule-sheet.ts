/** The figures in force on a day with their sources, as a table for paper and Excel. */
import { ruleText as text } from '../../shared/i18n/vi/rule.ts';
import { ok } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { ruleBook } from './rule-handlers.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

export const ruleSheet: SheetMaker<'rules'> = ({ day }, context) =>
  ok({
    ...sheetFrame(context),
    title: text.sheet.title,
    subtitles: [text.sheet.on(formatDate(day))],
    columns: [
      { label: text.columns.parameter, width: 44 },
      { label: text.columns.value, width: 22 },
      { label: text.columns.unit, width: 14 },
      { label: text.columns.from, width: 12, centred: true },
      { label: text.columns.citation, width: 52 },
      { label: text.columns.checked, width: 15 },
    ],
    rows: ruleBook(context.db, day).flatMap(({ area, label, lines }) => [
      { key: area, kind: 'group' as const, cells: [label, '', '', '', '', ''] },
      ...lines.map(({ parameter, figure }) => ({
        key: `${area}.${parameter.key}`,
        cells: [
          parameter.label,
          typeof figure.value === 'number' ? figure.value : text.valueText(figure.value, parameter),
          parameter.unit,
          formatDate(figure.validFrom),
          figure.citation,
          text.sourceText(figure),
        ],
      })),
    ]),
    notes: [text.sheet.note],
  });
